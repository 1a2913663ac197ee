#include "models/tables/consumer_columns.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsumerColumns)
};

const QStringList &shownGroups(const ConsumerRow &row)
{
    return row.groupTitles.isEmpty() ? row.groups : row.groupTitles;
}

} // namespace

ConsumerRow consumerRow(const QJsonObject &entity)
{
    ConsumerRow row;
    row.id = entity.value("id"_L1).toString();
    row.username = entity.value("username"_L1).toString();
    row.customId = entity.value("custom_id"_L1).toString();
    row.tags = textsOf(entity.value("tags"_L1));
    row.createdAt = entity.value("created_at"_L1).toInteger();
    return row;
}

QString consumerTitle(const ConsumerRow &row)
{
    return !row.username.isEmpty() ? row.username : !row.customId.isEmpty() ? row.customId : row.id;
}

Membership membership(const QJsonObject &entity)
{
    return { referenceOf(entity, "consumer"_L1), entity.value("group"_L1).toString() };
}

void addGroups(std::vector<ConsumerRow> &rows, const std::vector<Membership> &memberships)
{
    QHash<QString, QStringList> groups;
    for (const Membership &one : memberships)
        groups[one.consumerId] << one.group;
    for (ConsumerRow &row : rows) {
        row.groups = groups.value(row.id);
        row.groups.sort();
    }
}

TableDescription<ConsumerRow> consumerTable(TimeText timeText)
{
    TableDescription<ConsumerRow> table;
    table.columns = {
        { .key = u"username"_s, .title = Words::tr("Username"), .text = consumerTitle },
        { .key = u"custom-id"_s,
            .title = Words::tr("Custom ID"),
            .text = [](const ConsumerRow &row) { return row.customId; },
            .technical = true,
            .muted = true },
        { .key = u"groups"_s,
            .title = Words::tr("Groups"),
            .text = [](const ConsumerRow &row) { return shownGroups(row).join(u", "_s); },
            .tags = shownGroups },
        tagsColumn<ConsumerRow>(Words::tr("Tags")),
        timeColumn(u"created"_s, Words::tr("Created"), &ConsumerRow::createdAt, timeText),
        idColumn<ConsumerRow>(Words::tr("ID")),
    };
    table.searched = [](const ConsumerRow &row) {
        return QStringList { consumerTitle(row), row.id, row.customId, row.groups.join(u'\x1f'), row.groupTitles.join(u'\x1f'),
            row.tags.join(u'\x1f') };
    };
    table.title = consumerTitle;
    table.detail = [](const ConsumerRow &row) { return row.customId; };
    table.facets = [](const ConsumerRow &row) { return quint32(row.groups.isEmpty() ? ConsumersWithoutGroup : ConsumersInGroups); };
    return table;
}

} // namespace tables
