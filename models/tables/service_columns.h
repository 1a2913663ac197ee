#pragma once

#include "models/tables/typed_table.h"

#include <QJsonObject>

namespace tables {

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

    bool operator==(const ServiceRow &) const = default;
};

/// Takes what the table needs out of an entity of `/services`; what is missing or of another type stays at its default.
ServiceRow serviceRow(const QJsonObject &entity);

/// Says a moment (seconds since 1970, UTC) in words.
using TimeText = std::function<QString(qint64)>;

/// The columns in the order of the table.
enum class ServiceColumn {
    Name,
    Protocol,
    Upstream,
    Path,
    Tags,
    Changed,
};

/// The table of services, with translated titles.
TableDescription<ServiceRow> serviceTable(TimeText timeText);

using ServiceTable = TypedTable<ServiceRow>;

} // namespace tables
