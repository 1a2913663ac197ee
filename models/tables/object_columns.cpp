#include "models/tables/object_columns.h"

#include "models/gateway/entity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ObjectColumns)
};

struct Title {
    const char *member;
    const char *title;
};

constexpr Title titles[] {
    { "algorithm", QT_TRANSLATE_NOOP("ObjectColumns", "Algorithm") },
    { "slots", QT_TRANSLATE_NOOP("ObjectColumns", "Slots") },
    { "host_header", QT_TRANSLATE_NOOP("ObjectColumns", "Host header") },
    { "weight", QT_TRANSLATE_NOOP("ObjectColumns", "Weight") },
    { "snis", QT_TRANSLATE_NOOP("ObjectColumns", "SNIs") },
    { "cert_digest", QT_TRANSLATE_NOOP("ObjectColumns", "Digest") },
    { "name", QT_TRANSLATE_NOOP("ObjectColumns", "Type") }, // of a vault
    { "description", QT_TRANSLATE_NOOP("ObjectColumns", "Description") },
    { "kid", QT_TRANSLATE_NOOP("ObjectColumns", "Key ID") },
    { "redirect_uris", QT_TRANSLATE_NOOP("ObjectColumns", "Redirect URIs") },
    { "scope", QT_TRANSLATE_NOOP("ObjectColumns", "Scope") },
    { "expires_in", QT_TRANSLATE_NOOP("ObjectColumns", "Expires in") },
    { "comment", QT_TRANSLATE_NOOP("ObjectColumns", "Comment") },
    { "email", QT_TRANSLATE_NOOP("ObjectColumns", "Email") },
    { "status", QT_TRANSLATE_NOOP("ObjectColumns", "Status") },
    { "method", QT_TRANSLATE_NOOP("ObjectColumns", "Method") },
    { "path", QT_TRANSLATE_NOOP("ObjectColumns", "Path") },
    { "client_ip", QT_TRANSLATE_NOOP("ObjectColumns", "Client") },
    { "operation", QT_TRANSLATE_NOOP("ObjectColumns", "Operation") },
    { "dao_name", QT_TRANSLATE_NOOP("ObjectColumns", "Kind") },
    { "entity_key", QT_TRANSLATE_NOOP("ObjectColumns", "Object") },
};

QString titleOf(const gateway::EntityKind &kind, const QString &member)
{
    if (member == "name"_L1 && kind.name != "vaults"_L1)
        return Words::tr("Name");
    const auto known = std::find_if(
        std::begin(titles), std::end(titles), [&member](const Title &one) { return member == QLatin1StringView(one.member); });
    return known == std::end(titles) ? member : Words::tr(known->title);
}

QString textOf(const QJsonValue &value)
{
    if (value.isArray())
        return textsOf(value).join(u", "_s);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

QString nameOf(const QString &key, const ObjectRow &row, const gateway::EntityKind &kind)
{
    if (!key.isEmpty() && kind.naturalKey != "id"_L1)
        return key;
    const auto told = std::find_if(row.values.begin(), row.values.end(), [](const QString &value) { return !value.isEmpty(); });
    return told == row.values.end() ? row.id : *told;
}

Column<ObjectRow> valueColumn(const gateway::EntityKind &kind, int number)
{
    const QString member = kind.columns.at(number);
    return { .key = member + u"-value", // apart from the keys of the columns that every table has
        .title = titleOf(kind, member),
        .text = [number](const ObjectRow &row) { return row.values.value(number); },
        .technical = true,
        .muted = true };
}

} // namespace

ObjectRow objectRow(const QJsonObject &entity, const gateway::EntityKind &kind)
{
    const QJsonObject open = gateway::entityFromJson(entity, kind).json;
    ObjectRow row;
    row.id = open.value("id"_L1).toString();
    if (row.id.isEmpty()) // audit requests have none
        row.id = open.value(kind.naturalKey).toString();
    for (const QString &member : kind.columns)
        row.values << textOf(open.value(member));
    row.name = nameOf(textOf(open.value(kind.naturalKey)), row, kind);
    row.parentId = open.value(kind.parentMember()).toObject().value("id"_L1).toString();
    row.parent = row.parentId;
    row.tags = textsOf(open.value("tags"_L1));
    const QJsonValue made = open.contains("created_at"_L1) ? open.value("created_at"_L1) : open.value("request_timestamp"_L1);
    row.createdAt = qint64(made.toDouble()); // some kinds tell fractions of a second
    return row;
}

TableDescription<ObjectRow> objectTable(const gateway::EntityKind &kind, const QString &parentTitle, TimeText timeText)
{
    TableDescription<ObjectRow> table;
    table.columns = { { .key = u"object"_s, .title = Words::tr("Name"), .text = [](const ObjectRow &row) { return row.name; } } };
    for (int i = 0; i < kind.columns.size(); ++i)
        table.columns.push_back(valueColumn(kind, i));
    if (!kind.parent().isEmpty())
        table.columns.push_back({ .key = u"parent"_s, .title = parentTitle, .text = [](const ObjectRow &row) { return row.parent; } });
    table.columns.push_back(tagsColumn<ObjectRow>(Words::tr("Tags")));
    table.columns.push_back(timeColumn(u"created"_s, Words::tr("Created"), &ObjectRow::createdAt, std::move(timeText)));
    table.columns.push_back(idColumn<ObjectRow>(Words::tr("ID")));
    table.searched = [](const ObjectRow &row) {
        return QStringList { row.name, row.id, row.values.join(u'\x1f'), row.parent, row.parentId, row.tags.join(u'\x1f') };
    };
    table.title = [](const ObjectRow &row) { return row.name; };
    table.detail = [](const ObjectRow &row) { return row.parent; };
    if (kind.isBelowParent())
        table.parent = [](const ObjectRow &row) { return row.parentId; };
    return table;
}

void nameParents(std::vector<ObjectRow> &rows, const TableContentPtr &parents)
{
    for (ObjectRow &row : rows) {
        const int found = parents ? parents->rowOf(row.parentId) : -1;
        row.parent = found < 0 ? row.parentId : parents->title(found);
    }
}

} // namespace tables
