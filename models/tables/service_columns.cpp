#include "models/tables/service_columns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceColumns)
};

int usualPort(const QString &protocol)
{
    return protocol == "http"_L1 ? 80 : protocol == "https"_L1 ? 443 : 0;
}

QString nameOf(const ServiceRow &row)
{
    return row.name.isEmpty() ? row.id : row.name;
}

QString marksText(const ServiceRow &row)
{
    QStringList words;
    for (const Mark &mark : row.protection)
        words << mark.text;
    return words.join(u", "_s);
}

quint32 guardFacet(Guard guard)
{
    switch (guard) {
    case Guard::Protected:
        return ProtectedServices;
    case Guard::Open:
        return OpenServices;
    case Guard::Incomplete:
        return IncompleteServices;
    case Guard::Unknown:
        break;
    }
    return 0;
}

quint32 facetsOf(const ServiceRow &row)
{
    return guardFacet(row.guard) | (row.enabled ? 0U : DisabledServices);
}

QString enabledText(const ServiceRow &row)
{
    return row.enabled ? Words::tr("enabled", "a service") : Words::tr("disabled", "a service");
}

std::vector<Column<ServiceRow>> columnsOf(const TimeText &timeText)
{
    return {
        { .key = u"name"_s,
            .title = Words::tr("Name"),
            .text = nameOf,
            .endWord = [](const ServiceRow &row) { return row.enabled ? QString() : enabledText(row); } },
        { .key = u"url"_s, .title = Words::tr("URL"), .text = upstreamUrl, .technical = true, .muted = true, .address = upstreamAddress },
        { .key = u"routes"_s,
            .title = Words::tr("Routes"),
            .text = [](const ServiceRow &row) { return row.routes < 0 ? QString() : QLocale().toString(row.routes); },
            .number = [](const ServiceRow &row) { return qint64(row.routes); },
            .rightAligned = true },
        { .key = u"protected"_s,
            .title = Words::tr("Protected by"),
            .text = marksText,
            .marks = [](const ServiceRow &row) { return row.protection; } },
        tagsColumn<ServiceRow>(Words::tr("Tags")),
        timeColumn(u"changed"_s, Words::tr("Changed"), &ServiceRow::updatedAt, timeText),
        { .key = u"enabled"_s, .title = Words::tr("Enabled"), .text = enabledText, .muted = true },
        timeColumn(u"created"_s, Words::tr("Created"), &ServiceRow::createdAt, timeText),
        idColumn<ServiceRow>(Words::tr("ID")),
    };
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
    row.createdAt = entity.value("created_at"_L1).toInteger();
    row.tags = textsOf(entity.value("tags"_L1));
    return row;
}

QString upstreamUrl(const ServiceRow &row)
{
    const QString scheme = row.protocol.isEmpty() ? QString() : QString(row.protocol + u"://");
    const bool usual = row.port == 0 || row.port == usualPort(row.protocol);
    return scheme + row.host + (usual ? QString() : QString(u':' + QString::number(row.port))) + row.path;
}

QString upstreamAddress(const ServiceRow &row)
{
    return row.host + (row.port == 0 ? QString() : QString(u':' + QString::number(row.port))) + row.path;
}

TableDescription<ServiceRow> serviceTable(TimeText timeText)
{
    TableDescription<ServiceRow> table;
    table.columns = columnsOf(timeText);
    table.searched = [](const ServiceRow &row) {
        QStringList fields { nameOf(row), row.id, upstreamUrl(row), row.tags.join(u'\x1f'), marksText(row) };
        if (row.port > 0)
            fields << upstreamAddress(row);
        if (!row.enabled)
            fields << enabledText(row);
        return fields;
    };
    table.title = nameOf;
    table.detail = upstreamUrl;
    table.facets = facetsOf;
    return table;
}

} // namespace tables
