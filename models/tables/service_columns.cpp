#include "models/tables/service_columns.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceColumns)
};

QString upstreamOf(const ServiceRow &row)
{
    return row.port == 0 ? row.host : row.host + u':' + QString::number(row.port);
}

} // namespace

ServiceRow serviceRow(const QJsonObject &entity)
{
    ServiceRow row;
    row.id = entity.value("id"_L1).toString();
    row.name = entity.value("name"_L1).toString();
    row.protocol = entity.value("protocol"_L1).toString();
    row.host = entity.value("host"_L1).toString();
    row.path = entity.value("path"_L1).toString();
    row.port = entity.value("port"_L1).toInt();
    row.enabled = entity.value("enabled"_L1).toBool(true);
    row.updatedAt = entity.value("updated_at"_L1).toInteger();
    const QJsonArray tags = entity.value("tags"_L1).toArray();
    for (const QJsonValue &tag : tags)
        row.tags << tag.toString();
    return row;
}

TableDescription<ServiceRow> serviceTable(TimeText timeText)
{
    TableDescription<ServiceRow> table;
    table.columns = {
        { .title = Words::tr("Name"),
            .text = [](const ServiceRow &row) { return row.name.isEmpty() ? row.id : row.name; },
            .endWord = [](const ServiceRow &row) { return row.enabled ? QString() : Words::tr("disabled", "a service"); } },
        { .title = Words::tr("Protocol"), .text = [](const ServiceRow &row) { return row.protocol; }, .muted = true },
        { .title = Words::tr("Upstream"), .text = upstreamOf, .technical = true, .muted = true },
        { .title = Words::tr("Path"), .text = [](const ServiceRow &row) { return row.path; }, .technical = true, .muted = true },
        { .title = Words::tr("Tags"),
            .text = [](const ServiceRow &row) { return row.tags.join(u", "_s); },
            .tags = [](const ServiceRow &row) { return row.tags; } },
        { .title = Words::tr("Changed"),
            .text = [timeText = std::move(timeText)](const ServiceRow &row) { return timeText(row.updatedAt); },
            .number = [](const ServiceRow &row) { return row.updatedAt; },
            .muted = true },
    };
    table.searched = [](const ServiceRow &row) {
        return QStringList { row.name, row.id, row.protocol, upstreamOf(row), row.path, row.tags.join(u'\x1f') };
    };
    return table;
}

} // namespace tables
