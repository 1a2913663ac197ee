#include "models/gateway/removal.h"

#include "models/core/random.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr int randomSecretBytes = 24;

/// Objects below the portal's are made by POST, each under what its parent has become: too much to promise.
bool comesBack(const EntityKind &kind)
{
    return !kind.createdByPost && !kind.readOnly;
}

void count(QList<Dependents> &all, const QString &kind)
{
    const auto known = std::find_if(all.begin(), all.end(), [&kind](const Dependents &some) { return some.kind == kind; });
    if (known == all.end())
        all.append({ kind, 1, false });
    else
        ++known->count;
}

core::Result<> readAlong(const AdminClient &client, const EntityKind &kind, Removal &removal);

core::Result<> readChildren(const AdminClient &client, const EntityKind &kind, const EntityKind &child, Removal &removal)
{
    ListQuery query;
    query.parentId = removal.entity.id();
    query.parentKind = kind.name;
    const auto children = client.list(child, query);
    if (!children)
        return core::failure(children.error());
    for (const Entity &one : *children) {
        Removal below { .kind = child.name, .entity = one };
        if (child.isBelowParent())
            below.parent = removal.entity.id();
        if (const auto read = readAlong(client, child, below); !read)
            return read;
        if (below.losesSecret())
            count(removal.lost, child.name);
        removal.lost << below.lost;
        removal.along << below;
    }
    return {};
}

core::Result<> readAlong(const AdminClient &client, const EntityKind &kind, Removal &removal)
{
    const auto dependents = countDependents(client, kind, removal.entity.id(), removal.parent);
    if (!dependents)
        return core::failure(dependents.error());
    for (const Dependents &some : *dependents) {
        const EntityKind &child = *findKind(some.kind);
        if (some.blocks) {
            removal.blocking << some;
        } else if (!comesBack(child)) {
            removal.lost << some;
        } else if (const auto read = readChildren(client, kind, child, removal); !read) {
            return read;
        }
    }
    return {};
}

/// The object as it is to be sent again.
QJsonObject bodyOf(const Entity &entity, const EntityKind &kind)
{
    QJsonObject body = withSecrets(entity);
    for (const QString &member : kind.serverSet + kind.derivedMembers)
        body.remove(member);
    if (kind.expires && entity.json.value("ttl"_L1).toInt() > 0)
        body.insert(u"ttl"_s, entity.json.value("ttl"_L1)); // else a key that was to end would be good for ever
    // The hash itself would be taken for a secret, and everybody who has seen it could use it.
    if (const QString member = hashedSecret(kind, entity); !member.isEmpty())
        body.insert(member, QString::fromLatin1(core::randomBytes(randomSecretBytes).toBase64(QByteArray::Base64UrlEncoding)));
    return body;
}

core::Result<> postOne(const AdminClient &client, const EntityKind &kind, const Removal &removal)
{
    const QJsonValue key = removal.entity.json.value(kind.naturalKey);
    const auto present = client.find(kind, (key.isObject() ? key.toObject().value("id"_L1) : key).toString(), removal.parent);
    if (!present)
        return core::failure(present.error());
    if (*present)
        return {};
    QJsonObject body = bodyOf(removal.entity, kind);
    body.remove(kind.parentMember());
    // Whoever makes one does not approve it by the way.
    const QJsonValue status = body.take("status"_L1);
    const auto made = client.post(kind, body, removal.parent);
    if (!made)
        return core::failure(made.error());
    if (status.isUndefined() || made->json.value("status"_L1) == status)
        return {};
    const auto settled = client.patch(kind, made->id(), { { u"status"_s, status } }, removal.parent);
    return settled ? core::Result<>() : core::failure(settled.error());
}

core::Result<> putOne(const AdminClient &client, const EntityKind &kind, const Removal &removal)
{
    const Entity &entity = removal.entity;
    const auto present = client.get(kind, entity.id(), removal.parent);
    if (present)
        return {};
    if (present.error().kind != core::Error::Kind::NotFound)
        return core::failure(present.error());
    const auto made = client.put(kind, entity.id(), bodyOf(entity, kind), removal.parent);
    // A group that somebody has given again meanwhile is what was wanted.
    if (made || (kind.nestedByNaturalKey && made.error().kind == core::Error::Kind::Conflict))
        return {};
    return core::failure(made.error());
}

} // namespace

bool Removal::losesSecret() const
{
    const EntityKind *known = findKind(kind);
    return known && !hashedSecret(*known, entity).isEmpty();
}

QString hashedSecret(const EntityKind &kind, const Entity &entity)
{
    const bool isHashed = kind.hashedWhen.isEmpty() || entity.json.value(kind.hashedWhen).toBool();
    return isHashed ? kind.hashedMember : QString();
}

core::Result<Removal> readRemoval(const AdminClient &client, const EntityKind &kind, const QString &id, const QString &parentId)
{
    const auto entity = client.get(kind, id, kind.isBelowParent() ? parentId : QString());
    if (!entity)
        return core::failure(entity.error());
    Removal removal { .kind = kind.name, .entity = *entity };
    if (kind.isBelowParent())
        removal.parent = parentId;
    if (const auto read = readAlong(client, kind, removal); !read)
        return core::failure(read.error());
    return removal;
}

core::Result<> carryOut(const AdminClient &client, const Removal &removal)
{
    const EntityKind *kind = findKind(removal.kind);
    Q_ASSERT(kind);
    auto removed = client.remove(*kind, removal.entity.id(), removal.parent);
    if (removed)
        return {};
    if (removed.error().sent == core::Error::Sent::Unknown) { // its answer was lost: look
        const auto left = client.get(*kind, removal.entity.id(), removal.parent);
        if (left)
            removed.error().sent = core::Error::Sent::No;
        else if (left.error().kind == core::Error::Kind::NotFound)
            return {};
    }
    return core::failure(removed.error());
}

core::Result<> putBack(const AdminClient &client, const Removal &removal)
{
    const EntityKind *kind = findKind(removal.kind);
    Q_ASSERT(kind);
    const auto made = kind->createdByPost ? postOne(client, *kind, removal) : putOne(client, *kind, removal);
    if (!made)
        return made;
    for (const Removal &one : removal.along) {
        if (const auto below = putBack(client, one); !below)
            return below;
    }
    return {};
}

} // namespace gateway
