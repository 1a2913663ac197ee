#include "app/sandbox/gateway/entity_lookup.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/validator.h"

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

bool looksLikeId(const QString &key)
{
    static const QRegularExpression uuid(u"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"_s);
    return uuid.match(key).hasMatch();
}

/// A certificate is found by the name of one of its servers too.
FoundEntity findByServerName(const Store &store, const QString &name, const QByteArray &workspace, bool mayBeNew)
{
    FoundEntity found;
    const EntityKind &names = *findKind(u"snis"_s);
    const QByteArray sni = store.idOf(names, names.endpointKey, name, workspace);
    if (!sni.isEmpty())
        found.id = store.find(names, sni)->value(u"certificate"_s).toObject().value(u"id"_s).toString().toLatin1();
    else if (!mayBeNew)
        found.refusal = apiError(404, u"SNI not found"_s);
    found.exists = !sni.isEmpty();
    return found;
}

FoundEntity findByKey(const Store &store, const SchemaCatalogue &catalogue, const EntityKind &kind, const QString &key,
    const QByteArray &workspace, bool mayBeNew)
{
    FoundEntity found;
    found.byId = looksLikeId(key);
    if (found.byId) {
        found.id = key.toLower().toLatin1();
        found.exists = store.contains(kind, found.id, workspace);
        return found;
    }
    if (kind.name == u"certificates"_s)
        return findByServerName(store, key, workspace, mayBeNew);
    if (kind.endpointKey.isEmpty()) {
        found.refusal = invalidPrimaryKey();
        return found;
    }
    const RecordSchema *schema = catalogue.entity(kind.name);
    const FieldSchema *field = schema ? schema->find(kind.endpointKey) : nullptr;
    if (const QJsonValue error = field ? validateField(*field, key, WriteMode::Insert) : QJsonValue(); error.isString()) {
        found.refusal = invalidUniqueName(error.toString());
        return found;
    }
    found.id = store.idOf(kind, kind.endpointKey, key, workspace);
    found.exists = !found.id.isEmpty();
    return found;
}

FoundEntity findScoped(const Store &store, const EntityTarget &target, const QByteArray &parent)
{
    FoundEntity found;
    const QJsonObject key { { target.parentField(), QJsonObject { { u"id"_s, QString::fromLatin1(parent) } } },
        { target.kind->scopedKey, *target.key } };
    const QStringList &unique = target.kind->uniqueKeys.first();
    found.id = store.idOf(*target.kind, unique, Store::uniqueText(unique, key), target.workspace);
    found.exists = !found.id.isEmpty();
    return found;
}

} // namespace

bool EntityTarget::isScoped() const
{
    return parentKind && key && !kind->scopedKey.isEmpty() && !looksLikeId(*key);
}

bool EntityTarget::isGroup() const
{
    return isScoped() && kind->name == u"acls"_s;
}

FoundEntity findEntity(const Store &store, const SchemaCatalogue &catalogue, const EntityTarget &target, bool mayBeNew)
{
    FoundEntity parent;
    if (target.parentKind) {
        parent = findByKey(store, catalogue, *target.parentKind, target.parentKey, target.workspace, false);
        if (parent.refusal)
            return parent;
        if (!parent.exists) {
            parent.refusal = target.isGroup() ? prettyNotFound() : notFound();
            return parent;
        }
    }
    FoundEntity found;
    if (target.isScoped())
        found = findScoped(store, target, parent.id);
    else if (target.key)
        found = findByKey(store, catalogue, *target.kind, *target.key, target.workspace, mayBeNew);
    found.parentId = parent.id;
    return found;
}

} // namespace sandbox
