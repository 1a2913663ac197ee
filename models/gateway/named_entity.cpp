#include "models/gateway/named_entity.h"

#include "models/gateway/removal.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Kind = core::Error::Kind;

core::Error notFound(const EntityKind &kind, const QString &name)
{
    core::Error error;
    error.kind = Kind::NotFound;
    error.httpStatus = 404;
    error.where = kind.name + u'/' + name;
    return error;
}

/// Whether the gateway merely does not know the object, or does not take such a text for a key.
bool isUnknownKey(const core::Error &error)
{
    return error.kind == Kind::NotFound || error.code == "1"_L1 || error.code == "10"_L1;
}

core::Result<Entity> findInList(const AdminClient &client, const EntityKind &kind, const QString &name, const EntityPlace &place)
{
    ListQuery query;
    query.parentId = place.parentId;
    query.parentKind = place.parentKind;
    const auto all = client.list(kind, query);
    if (!all)
        return core::failure(all.error());
    QList<Entity> called;
    std::copy_if(all->begin(), all->end(), std::back_inserter(called), [&](const Entity &entity) {
        const QJsonValue key = entity.json.value(kind.naturalKey);
        return entity.id() == name || (key.isObject() ? key.toObject().value("id"_L1) : key).toString() == name;
    });
    if (called.isEmpty())
        return core::failure(notFound(kind, name));
    if (called.size() == 1)
        return called.first();
    QJsonArray ids;
    for (const Entity &entity : called)
        ids << entity.id();
    return core::failure(
        Kind::Conflict, u"gatehouse.name_ambiguous"_s, {}, kind.name, QJsonObject { { u"name"_s, name }, { u"ids"_s, ids } });
}

const Reference *parentCalled(const EntityKind &kind, const QString &name)
{
    const auto found = std::find_if(kind.references.begin(), kind.references.end(),
        [&name](const Reference &reference) { return reference.isParent && reference.kind == name; });
    return found == kind.references.end() ? nullptr : &*found;
}

} // namespace

core::Result<Entity> findNamed(const AdminClient &client, const EntityKind &kind, const QString &name, const EntityPlace &place)
{
    const bool isId = !QUuid::fromString(name).isNull();
    const bool below = kind.isBelowParent() || kind.nestedByNaturalKey;
    if (!isId && !place.parentId.isEmpty() && !below)
        return findInList(client, kind, name, place);
    auto direct = client.get(kind, name, below ? place.parentId : QString());
    if (direct || isId || !isUnknownKey(direct.error()) || (kind.onlyNested && place.parentId.isEmpty()))
        return direct;
    return findInList(client, kind, name, place);
}

core::Result<EntityPlace> findParent(const AdminClient &client, const EntityKind &kind, const QString &words)
{
    const qsizetype slash = words.indexOf(u'/');
    const Reference *reference = slash > 0 ? parentCalled(kind, words.left(slash)) : nullptr;
    QString name = reference ? words.mid(slash + 1) : words;
    if (!reference)
        reference = kind.parentReference();
    const EntityKind *parent = reference ? findKind(reference->kind) : nullptr;
    if (!parent)
        return core::failure(Kind::Invalid, u"gatehouse.no_parent"_s, {}, {}, QJsonObject { { u"kind"_s, kind.name } });
    EntityPlace above;
    if (parent->isBelowParent() && parent->parentReference() && name.contains(u'/')) {
        auto place = findParent(client, *parent, name.section(u'/', 0, -2));
        if (!place)
            return place;
        above = *place;
        name = name.section(u'/', -1);
    }
    const auto found = findNamed(client, *parent, name, above);
    if (!found)
        return core::failure(found.error());
    const QString id = above.parentId.isEmpty() ? found->id() : QString(above.parentId + u'/' + found->id());
    return EntityPlace { reference, id, parent->name };
}

QJsonObject cloneOf(const EntityKind &kind, const Entity &entity)
{
    QJsonObject body = withSecrets(entity);
    for (const QString &member : kind.serverSet + kind.derivedMembers)
        body.remove(member);
    body.remove(hashedSecret(kind, entity));
    if (kind.createdByPost)
        body.remove("status"_L1); // what was decided was decided about the other one
    bool isNamed = false;
    for (const QString &member : kind.uniqueMembers) {
        const QString text = body.take(member).toString();
        // A secret is made anew; of several names one is enough.
        if (isNamed || text.isEmpty() || entity.secrets.contains(member))
            continue;
        body.insert(member, QString(text + u"-copy"));
        isNamed = true;
    }
    return body;
}

} // namespace gateway
