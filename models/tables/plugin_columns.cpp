#include "models/tables/plugin_columns.h"

#include "models/tables/plugin_settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PluginColumns)
};

quint32 facetsOf(const PluginRow &row)
{
    if (row.isGlobal())
        return GlobalPlugins;
    return (row.serviceId.isEmpty() ? 0U : ServicePlugins) | (row.routeId.isEmpty() ? 0U : RoutePlugins)
        | (row.consumerId.isEmpty() && row.groupId.isEmpty() ? 0U : ConsumerPlugins);
}

QString enabledText(const PluginRow &row)
{
    return row.enabled ? Words::tr("enabled", "a plugin") : Words::tr("disabled", "a plugin");
}

std::vector<Column<PluginRow>> columnsOf(const TimeText &timeText)
{
    return {
        { .key = u"name"_s,
            .title = Words::tr("Name"),
            .text = [](const PluginRow &row) { return row.name; },
            .thenBy = pluginScope,
            .endWord = [](const PluginRow &row) { return row.enabled ? QString() : enabledText(row); } },
        { .key = u"scope"_s,
            .title = Words::tr("Applies to"),
            .text = pluginScope,
            .thenBy = [](const PluginRow &row) { return row.name; } },
        { .key = u"settings"_s,
            .title = Words::tr("Settings"),
            .text = [](const PluginRow &row) { return row.settings; },
            .technical = true,
            .muted = true },
        tagsColumn<PluginRow>(Words::tr("Tags")),
        timeColumn(u"created"_s, Words::tr("Created"), &PluginRow::createdAt, timeText),
        { .key = u"enabled"_s, .title = Words::tr("Enabled"), .text = enabledText, .muted = true },
        { .key = u"instance"_s,
            .title = Words::tr("Instance name"),
            .text = [](const PluginRow &row) { return row.instance; },
            .muted = true },
        idColumn<PluginRow>(Words::tr("ID")),
    };
}

} // namespace

const QString &everyCall()
{
    static const QString star = u"*"_s;
    return star;
}

PluginRow pluginRow(const QJsonObject &entity)
{
    PluginRow row;
    row.id = entity.value("id"_L1).toString();
    row.name = entity.value("name"_L1).toString();
    row.instance = entity.value("instance_name"_L1).toString();
    row.service = row.serviceId = referenceOf(entity, "service"_L1);
    row.route = row.routeId = referenceOf(entity, "route"_L1);
    row.consumer = row.consumerId = referenceOf(entity, "consumer"_L1);
    row.groupId = referenceOf(entity, "consumer_group"_L1);
    row.tags = textsOf(entity.value("tags"_L1));
    row.enabled = entity.value("enabled"_L1).toBool(true);
    row.createdAt = entity.value("created_at"_L1).toInteger();
    const QJsonObject config = entity.value("config"_L1).toObject();
    row.settings = pluginSettings(row.name, config);
    row.letsAnonymousIn = !config.value("anonymous"_L1).toString().isEmpty();
    if (row.name == "openid-connect"_L1) {
        row.issuer = config.value("issuer"_L1).toString();
        row.picksCallers = picksCallers(config);
        const QJsonArray ways = config.value("auth_methods"_L1).toArray();
        row.takesSessions = ways.isEmpty() || ways.contains(u"session"_s); // all of them when it does not say
    } else {
        row.takesSessions = row.name == "session"_L1;
    }
    row.makesSessions = row.name == "openid-connect"_L1 || row.takesSessions;
    return row;
}

QString pluginScope(const PluginRow &row)
{
    if (row.isGlobal())
        return Words::tr("everything", "what a global plugin applies to");
    QStringList parts;
    if (!row.serviceId.isEmpty())
        parts << Words::tr("service %1").arg(row.service);
    if (!row.routeId.isEmpty())
        parts << Words::tr("route %1").arg(row.route);
    if (!row.consumerId.isEmpty())
        parts << Words::tr("consumer %1").arg(row.consumer);
    if (!row.groupId.isEmpty())
        parts << Words::tr("consumer group %1").arg(row.groupId);
    return parts.join(u", "_s);
}

TableDescription<PluginRow> pluginTable(TimeText timeText)
{
    TableDescription<PluginRow> table;
    table.columns = columnsOf(timeText);
    table.searched = [](const PluginRow &row) {
        QStringList fields { row.name, row.id, pluginScope(row), row.settings, row.instance, row.tags.join(u'\x1f') };
        if (!row.enabled)
            fields << enabledText(row);
        return fields;
    };
    table.title = [](const PluginRow &row) { return row.name; };
    table.detail = pluginScope;
    table.references = { [](const PluginRow &row) -> const QString & { return row.serviceId; },
        [](const PluginRow &row) -> const QString & { return row.routeId; },
        [](const PluginRow &row) -> const QString & { return row.consumerId; },
        [](const PluginRow &row) -> const QString & { return row.isGlobal() ? everyCall() : row.groupId; } };
    table.facets = facetsOf;
    return table;
}

} // namespace tables
