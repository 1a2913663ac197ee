#pragma once

#include "models/tables/columns.h"

namespace tables {

/// What is known of how a service is guarded; it comes from its plugins.
enum class Guard : quint8 {
    Unknown, ///< the plugins have not been read
    Open, ///< somebody gets in whom nothing has been asked
    Incomplete, ///< callers are asked who they are, and then nobody, or everybody, is let in
    Protected,
};

/// A service as its table shows it. Numbers are 0 where the gateway says null.
struct ServiceRow {
    QString id;
    QString name; ///< may be empty: the gateway does not insist on one
    QString protocol;
    QString host;
    QString path;
    QStringList tags;
    int port = 0;
    bool enabled = true;
    qint64 updatedAt = 0; ///< seconds since 1970, UTC
    qint64 createdAt = 0; ///< likewise
    int routes = -1; ///< how many routes lead to it; -1 = they have not been read
    Guard guard = Guard::Unknown;
    Marks protection {}; ///< what guards it, in words

    bool operator==(const ServiceRow &) const = default;
};

/// Takes what the table needs out of an entity of `/services`; what is missing or of another type stays at its default.
ServiceRow serviceRow(const QJsonObject &entity);

/// What calls go to, as one URL: "https://orders.example:8443/v2". The usual port of the scheme is left out.
QString upstreamUrl(const ServiceRow &row);

/// The same without the scheme: "orders.example:443/v2". The port is always there, for it tells the scheme.
QString upstreamAddress(const ServiceRow &row);

/// The bits of the facets of services.
enum ServiceFacet : quint32 {
    ProtectedServices = 1,
    OpenServices = 2,
    IncompleteServices = 4,
    DisabledServices = 8,
};

/// The columns in the order of the table.
enum class ServiceColumn {
    Name,
    Url,
    Routes,
    ProtectedBy,
    Tags,
    Changed,
    Enabled,
    Created,
    Id,
};

/// The table of services, with translated titles.
TableDescription<ServiceRow> serviceTable(TimeText timeText);

using ServiceTable = TypedTable<ServiceRow>;

} // namespace tables
