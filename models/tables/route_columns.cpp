#include "models/tables/route_columns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RouteColumns)
};

std::vector<Column<RouteRow>> columnsOf(const TimeText &timeText)
{
    return {
        { .key = u"name"_s, .title = Words::tr("Name"), .text = routeTitle },
        { .key = u"methods"_s,
            .title = Words::tr("Methods"),
            .text = [](const RouteRow &row) { return row.methods.isEmpty() ? Words::tr("any", "methods") : row.methods.join(u' '); },
            .muted = true },
        listColumn(u"hosts"_s, Words::tr("Hosts"), &RouteRow::hosts),
        listColumn(u"paths"_s, Words::tr("Paths"), &RouteRow::paths),
        { .key = u"service"_s, .title = Words::tr("Service"), .text = [](const RouteRow &row) { return row.service; } },
        { .key = u"protocols"_s,
            .title = Words::tr("Protocols"),
            .text = [](const RouteRow &row) { return row.protocols.join(u", "_s); },
            .muted = true },
        tagsColumn<RouteRow>(Words::tr("Tags")),
        timeColumn(u"changed"_s, Words::tr("Changed"), &RouteRow::updatedAt, timeText),
        idColumn<RouteRow>(Words::tr("ID")),
    };
}

} // namespace

RouteRow routeRow(const QJsonObject &entity)
{
    RouteRow row;
    row.id = entity.value("id"_L1).toString();
    row.name = entity.value("name"_L1).toString();
    row.methods = textsOf(entity.value("methods"_L1));
    row.hosts = textsOf(entity.value("hosts"_L1));
    row.paths = textsOf(entity.value("paths"_L1));
    row.protocols = textsOf(entity.value("protocols"_L1));
    row.tags = textsOf(entity.value("tags"_L1));
    row.serviceId = referenceOf(entity, "service"_L1);
    row.service = row.serviceId;
    row.updatedAt = entity.value("updated_at"_L1).toInteger();
    return row;
}

QString routeTitle(const RouteRow &row)
{
    for (const QString &title : { row.name, row.paths.value(0), row.hosts.value(0) }) {
        if (!title.isEmpty())
            return title;
    }
    return row.id;
}

TableDescription<RouteRow> routeTable(TimeText timeText)
{
    TableDescription<RouteRow> table;
    table.columns = columnsOf(timeText);
    table.searched = [](const RouteRow &row) {
        return QStringList { routeTitle(row), row.id, row.methods.join(u'\x1f'), row.hosts.join(u'\x1f'), row.paths.join(u'\x1f'),
            row.service, row.tags.join(u'\x1f') };
    };
    table.title = routeTitle;
    table.detail = [](const RouteRow &row) { return row.paths.isEmpty() ? row.hosts.join(u", "_s) : row.paths.join(u", "_s); };
    table.references = { [](const RouteRow &row) -> const QString & { return row.serviceId; } };
    table.facets = [](const RouteRow &row) { return quint32(row.serviceId.isEmpty() ? RoutesWithoutService : RoutesWithService); };
    return table;
}

} // namespace tables
