#pragma once

#include "models/tables/columns.h"

namespace tables {

/// A route as its table shows it.
struct RouteRow {
    QString id;
    QString name; ///< may be empty
    QStringList methods; ///< empty = any
    QStringList hosts; ///< empty = any
    QStringList paths; ///< empty = any
    QStringList protocols;
    QStringList tags;
    QString serviceId; ///< empty = it leads to none
    QString service {}; ///< name of that service, its id while the name is not known
    qint64 updatedAt = 0; ///< seconds since 1970, UTC

    bool operator==(const RouteRow &) const = default;
};

/// Takes what the table needs out of an entity of `/routes`; what is missing or of another type stays at its default.
RouteRow routeRow(const QJsonObject &entity);

/// What a person calls a route: its name, else its first path, else its first host, else its id.
QString routeTitle(const RouteRow &row);

/// The bits of the facets of routes.
enum RouteFacet : quint32 {
    RoutesWithService = 1,
    RoutesWithoutService = 2,
};

/// The table of routes, with translated titles.
TableDescription<RouteRow> routeTable(TimeText timeText);

using RouteTable = TypedTable<RouteRow>;

} // namespace tables
