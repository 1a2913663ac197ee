#include "app/sandbox/gateway/entity_input.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/entity_rules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// A row of a database index takes about a third of a page of 8 kB (gateway recording, section 8, "limits of names and tags").
constexpr qsizetype maxIndexedBytes = 2690;

/// Scheme, host, port and path win over fields of the body; user, query and fragment are lost.
void spreadUrl(QJsonObject &fields, QJsonObject &errors)
{
    const QJsonValue value = fields.take(u"url"_s);
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isString()) {
        errors.insert(u"url"_s, u"expected a string"_s);
        return;
    }
    static const QRegularExpression form(
        u"^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://(?:[^/?#@]*@)?(\\[[^\\]]*\\]|[^/:?#]*)(?::([0-9]+))?)?([^?#]*)"_s);
    const QRegularExpressionMatch match = form.match(value.toString());
    const QString scheme = match.captured(1).toLower();
    if (!scheme.isEmpty()) {
        fields.insert(u"protocol"_s, scheme);
        fields.insert(u"port"_s, scheme == u"https"_s ? 443 : 80);
    }
    if (!match.captured(2).isEmpty())
        fields.insert(u"host"_s, match.captured(2));
    if (!match.captured(3).isEmpty())
        fields.insert(u"port"_s, match.captured(3).toInt());
    fields.insert(u"path"_s, match.captured(4).isEmpty() ? QJsonValue() : QJsonValue(match.captured(4)));
}

bool isTooLong(const QJsonObject &entity, const EntityKind &kind)
{
    for (const QStringList &key : kind.uniqueKeys) {
        for (const QString &field : key) {
            if (entity.value(field).toString().toUtf8().size() > maxIndexedBytes)
                return true;
        }
    }
    const QJsonArray tags = entity.value(u"tags"_s).toArray();
    return std::any_of(tags.begin(), tags.end(), [](const QJsonValue &tag) { return tag.toString().toUtf8().size() > maxIndexedBytes; });
}

} // namespace

const RecordSchema *schemaFor(const SchemaCatalogue &catalogue, const EntityKind &kind, const QJsonObject &entity, QJsonObject &errors)
{
    if (kind.name == u"plugins"_s) {
        const QJsonValue name = entity.value(u"name"_s);
        const RecordSchema *schema = catalogue.plugin(name.toString());
        if (name.isNull() || name.isUndefined())
            errors.insert(u"name"_s, u"required field missing"_s);
        else if (!schema)
            errors.insert(u"name"_s,
                QString(u"plugin '"_s + name.toVariant().toString() + u"' not enabled; add it to the 'plugins' configuration property"));
        return schema;
    }
    if (kind.name == u"vaults"_s && entity.value(u"name"_s).isString()) {
        const RecordSchema *schema = catalogue.vault(entity.value(u"name"_s).toString());
        if (!schema)
            errors.insert(u"name"_s, QString(u"vault '"_s + entity.value(u"name"_s).toString() + u"' is not installed"));
        return schema;
    }
    const RecordSchema *schema = catalogue.entity(kind.name);
    const QJsonValue protocol = entity.value(u"protocols"_s).toArray().first();
    if (kind.name == u"routes"_s && protocol.isString()) {
        const FieldSchema *protocols = schema->find(u"protocols"_s);
        if (!protocols->elements->oneOf.contains(protocol)) {
            errors.insert(u"protocols"_s, QString(u"unknown type: "_s + protocol.toString()));
            return nullptr;
        }
    }
    return schema;
}

QJsonObject readFields(const SchemaCatalogue &catalogue, const EntityKind &kind, const AdminBody &body, QJsonObject &errors)
{
    QJsonObject fields = body.json;
    if (body.isForm) {
        QJsonObject ignored;
        const RecordSchema *schema = schemaFor(catalogue, kind, fields, ignored);
        fields = coerceForm(fields, schema ? *schema : *catalogue.entity(kind.name));
    }
    if (kind.name == u"services"_s)
        spreadUrl(fields, errors);
    return fields;
}

std::optional<HttpReply> resolveReferences(const Store &store, const EntityKind &kind, QJsonObject &fields, const QByteArray &workspace)
{
    for (const ForeignKey &foreign : kind.foreignKeys) {
        const QJsonObject reference = fields.value(foreign.field).toObject();
        const EntityKind *target = findKind(foreign.kind);
        const QString byName = target->endpointKey;
        if (byName.isEmpty() || reference.contains(u"id"_s) || !reference.value(byName).isString())
            continue;
        const QByteArray id = store.idOf(*target, byName, reference.value(byName).toString(), workspace);
        if (id.isEmpty())
            return foreignKeyUnresolved(foreign.field, foreign.kind, { { byName, reference.value(byName) } });
        fields.insert(foreign.field, QJsonObject { { u"id"_s, QString::fromLatin1(id) } });
    }
    return std::nullopt;
}

QJsonObject findViolations(const RecordSchema &schema, const EntityKind &kind, const QJsonObject &entity, WriteMode mode)
{
    QJsonObject errors = validateEntity(schema, entity, mode);
    checkEntity(kind, entity, errors);
    return errors;
}

std::optional<HttpReply> findConflict(const Store &store, const EntityKind &kind, const QJsonObject &entity, const QByteArray &workspace)
{
    if (isTooLong(entity, kind))
        return unexpectedError();
    const QByteArray id = entity.value(u"id"_s).toString().toLatin1();
    for (const QStringList &key : kind.uniqueKeys) {
        const QByteArray holder = store.idOf(kind, key, Store::uniqueText(key, entity), workspace);
        if (holder.isEmpty() || holder == id)
            continue;
        QJsonObject fields;
        for (const QString &field : key)
            fields.insert(field, entity.value(field));
        return uniqueViolation(fields);
    }
    for (const ForeignKey &foreign : kind.foreignKeys) {
        const QJsonObject reference = entity.value(foreign.field).toObject();
        const QByteArray parent = reference.value(u"id"_s).toString().toLatin1();
        if (!parent.isEmpty() && !store.contains(*findKind(foreign.kind), parent, workspace))
            return foreignKeyMissing(foreign.field, foreign.kind, reference);
    }
    return std::nullopt;
}

} // namespace sandbox
