#include "app/sandbox/gateway/schema_catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QJsonObject readResource(const QString &path)
{
    QFile file(u":/sandbox/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sandbox's schema %s is missing from the program", qPrintable(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        qFatal("the sandbox's schema %s: %s", qPrintable(path), qPrintable(error.errorString()));
    return document.object();
}

QJsonValue expand(const QJsonValue &value, const QJsonObject &types);

QJsonArray expandFields(const QJsonArray &compact, const QJsonObject &types)
{
    QJsonArray fields;
    for (const QJsonValue &entry : compact) {
        const QJsonObject object = entry.toObject();
        fields.append(QJsonObject { { object.constBegin().key(), expand(object.constBegin().value(), types) } });
    }
    return fields;
}

/// Replaces names of types ("timeout") by what types.json says of them, at any depth.
QJsonValue expand(const QJsonValue &value, const QJsonObject &types)
{
    if (value.isString())
        return types.contains(value.toString()) ? expand(types.value(value.toString()), types)
                                                : QJsonValue(QJsonObject { { u"type"_s, value } });
    QJsonObject field = value.toObject();
    for (const QString &list : { u"fields"_s, u"shorthand_fields"_s }) {
        if (field.contains(list))
            field.insert(list, expandFields(field.value(list).toArray(), types));
    }
    for (const QString &inner : { u"elements"_s, u"keys"_s, u"values"_s }) {
        if (field.contains(inner))
            field.insert(inner, expand(field.value(inner), types));
    }
    return field;
}

/// Takes our own `check` members out.
QJsonValue publish(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray source = value.toArray();
        for (const QJsonValue &element : source)
            list.append(publish(element));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject source = value.toObject();
    for (auto member = source.constBegin(); member != source.constEnd(); ++member) {
        if (member.key() != u"check"_s || !member->isString())
            object.insert(member.key(), publish(member.value()));
    }
    return object;
}

/// A plugin entity: the fields of every plugin, with those that this plugin narrows replaced.
RecordSchema merge(const RecordSchema &base, const RecordSchema &plugin)
{
    RecordSchema whole = base;
    for (FieldSchema &field : whole.fields) {
        if (const FieldSchema *narrowed = plugin.find(field.name))
            field = *narrowed;
    }
    whole.checks += plugin.checks;
    return whole;
}

QStringList resourceNames(const QString &folder)
{
    QStringList names = QDir(u":/sandbox/"_s + folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

bool hasPlugin(const GatewayOptions &options, const QString &name)
{
    if (name == u"openid-connect"_s)
        return options.isEnterprise() && options.hasOpenIdConnect;
    if (name == u"application-registration"_s)
        return options.isEnterprise() && options.portal;
    return true;
}

} // namespace

SchemaCatalogue::SchemaCatalogue(const GatewayOptions &options)
{
    const QJsonObject types = readResource(u"types.json"_s);
    for (const QString &folder : options.isEnterprise() ? QStringList { u"entities"_s, u"enterprise"_s } : QStringList { u"entities"_s }) {
        for (const QString &name : resourceNames(folder)) {
            const QJsonObject full = expand(readResource(folder + u'/' + name + u".json"), types).toObject();
            m_entities.insert(name, { parseSchema(full), publish(full).toObject() });
        }
    }
    for (const QString &name : resourceNames(u"plugins"_s)) {
        if (!hasPlugin(options, name))
            continue;
        QJsonObject full = expand(readResource(u"plugins/"_s + name + u".json"), types).toObject();
        const int priority = full.take(u"priority"_s).toInt();
        m_plugins.insert(name, { merge(m_entities.value(u"plugins"_s).schema, parseSchema(full)), publish(full).toObject(), priority });
    }
    readVaults(types);
}

void SchemaCatalogue::readVaults(const QJsonObject &types)
{
    for (const QString &name : resourceNames(u"vaults"_s)) {
        const QJsonObject full = expand(readResource(u"vaults/"_s + name + u".json"), types).toObject();
        m_vaults.insert(name, merge(m_entities.value(u"vaults"_s).schema, parseSchema(full)));
    }
}

const RecordSchema *SchemaCatalogue::entity(const QString &name) const
{
    const auto found = m_entities.constFind(name);
    return found == m_entities.constEnd() ? nullptr : &found->schema;
}

const RecordSchema *SchemaCatalogue::plugin(const QString &name) const
{
    const auto found = m_plugins.constFind(name);
    return found == m_plugins.constEnd() ? nullptr : &found->whole;
}

const RecordSchema *SchemaCatalogue::vault(const QString &name) const
{
    const auto found = m_vaults.constFind(name);
    return found == m_vaults.constEnd() ? nullptr : &*found;
}

QJsonObject SchemaCatalogue::publishedEntity(const QString &name) const
{
    return m_entities.value(name).published;
}

QJsonObject SchemaCatalogue::publishedPlugin(const QString &name) const
{
    return m_plugins.value(name).published;
}

QStringList SchemaCatalogue::pluginNames() const
{
    return m_plugins.keys();
}

int SchemaCatalogue::pluginPriority(const QString &name) const
{
    return m_plugins.value(name).priority;
}

} // namespace sandbox
