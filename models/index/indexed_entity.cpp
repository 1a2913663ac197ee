#include "models/index/indexed_entity.h"

#include "models/index/searchable_config.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace entity_index {

namespace {

/// The texts in a value, at any depth, each closed.
void addTexts(const QJsonValue &value, QString &column)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &one : list)
            addTexts(one, column);
        return;
    }
    if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (const QJsonValue &one : members)
            addTexts(one, column);
        return;
    }
    QString text = value.isDouble() || value.isString() ? value.toVariant().toString().toLower() : QString();
    text.remove(valueEnd);
    if (text.isEmpty())
        return;
    if (column.isEmpty())
        column += valueEnd;
    column += text + valueEnd;
}

QString texts(const QJsonObject &json, std::initializer_list<QLatin1String> members)
{
    QString column;
    for (const QLatin1String member : members)
        addTexts(json.value(member), column);
    return column;
}

QString reference(const QJsonObject &json, QLatin1String member)
{
    return json.value(member).toObject().value("id"_L1).toString();
}

/// A name and its value together, so that both can be sought.
QString configTexts(const QJsonObject &config)
{
    QString column;
    for (auto member = config.begin(); member != config.end(); ++member) {
        const qsizetype before = column.size();
        addTexts(*member, column);
        if (column.size() > before)
            addTexts(member.key(), column);
    }
    return column;
}

} // namespace

IndexedEntity indexedEntity(const gateway::Entity &entity, const gateway::EntityKind &kind)
{
    const QJsonObject &json = entity.json;
    IndexedEntity row;
    row.id = entity.id();
    row.title = json.value(kind.naturalKey).toString();
    if (row.title.isEmpty())
        row.title = row.id;
    row.service = reference(json, "service"_L1);
    row.route = reference(json, "route"_L1);
    row.consumer = reference(json, "consumer"_L1);
    row.name = texts(json, { "name"_L1, "username"_L1, "instance_name"_L1, "group"_L1, "target"_L1, "prefix"_L1, "email"_L1, "kid"_L1 });
    row.hosts = texts(json, { "host"_L1, "hosts"_L1, "snis"_L1, "target"_L1 });
    row.paths = texts(json, { "path"_L1, "paths"_L1 });
    row.tags = texts(json, { "tags"_L1 });
    row.customId = texts(json, { "custom_id"_L1, "client_id"_L1 });
    if (kind.name == u"plugins") {
        row.plugin = texts(json, { "name"_L1 });
        row.config = configTexts(searchableConfig(json.value("config"_L1).toObject()));
    } else if (kind.name == u"jwt-credentials") {
        row.customId += texts(json, { "key"_L1 }); // the client id, where a provider's tokens are taken
    }
    row.digest = QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact), QCryptographicHash::Sha1);
    return row;
}

} // namespace entity_index
