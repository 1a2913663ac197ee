#include "models/gateway/removal.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

/// Kinds whose objects, secrets too, can be read whole and put to the same id.
bool comesBack(const QString &kind)
{
    return kind == kinds::plugins().name || kind == kinds::acls().name || kind == kinds::jwtCredentials().name
        || kind == kinds::keyAuthCredentials().name;
}

core::Result<> readAlong(const AdminClient &client, const EntityKind &kind, const QString &id, Removal &removal)
{
    const auto dependents = countDependents(client, kind, id);
    if (!dependents)
        return core::failure(dependents.error());
    for (const Dependents &some : *dependents) {
        if (some.blocks)
            continue; // the gateway will refuse
        if (!comesBack(some.kind)) {
            removal.lost << some;
            continue;
        }
        ListQuery query;
        query.parentId = id;
        query.parentKind = kind.name;
        const EntityKind &child = *findKind(some.kind);
        const auto children = client.list(child, query);
        if (!children)
            return core::failure(children.error());
        for (const Entity &one : *children)
            removal.along << Removal { child.name, one, {}, {} };
    }
    return {};
}

QJsonObject bodyOf(const Entity &entity, const EntityKind &kind)
{
    QJsonObject body = withSecrets(entity);
    for (const QString &member : kind.serverSet)
        body.remove(member);
    return body;
}

core::Result<> putOne(const AdminClient &client, const EntityKind &kind, const Entity &entity)
{
    const auto present = client.get(kind, entity.id());
    if (present)
        return {};
    if (present.error().kind != core::Error::Kind::NotFound)
        return core::failure(present.error());
    const auto made = client.put(kind, entity.id(), bodyOf(entity, kind));
    // A group that somebody has given again meanwhile is what was wanted.
    if (made || (kind.nestedByNaturalKey && made.error().kind == core::Error::Kind::Conflict))
        return {};
    return core::failure(made.error());
}

} // namespace

core::Result<Removal> removeWithCopy(const AdminClient &client, const EntityKind &kind, const QString &id, const AdminClient *ending)
{
    const auto entity = client.get(kind, id);
    if (!entity)
        return core::failure(entity.error());
    Removal removal { kind.name, *entity, {}, {} };
    if (const auto read = readAlong(client, kind, entity->id(), removal); !read)
        return core::failure(read.error());
    if (client.cancelToken().isCancelled())
        return core::failure(core::Error::Kind::Cancelled, u"gatehouse.cancelled"_s);
    const AdminClient &last = ending ? *ending : client;
    auto removed = last.remove(kind, entity->id());
    if (removed)
        return removal;
    if (removed.error().sent == core::Error::Sent::Unknown) { // its answer was lost: look
        const auto left = last.get(kind, entity->id());
        if (left)
            removed.error().sent = core::Error::Sent::No;
        else if (left.error().kind == core::Error::Kind::NotFound)
            return removal;
    }
    return core::failure(removed.error());
}

core::Result<> putBack(const AdminClient &client, const Removal &removal)
{
    const EntityKind *kind = findKind(removal.kind);
    Q_ASSERT(kind);
    if (const auto made = putOne(client, *kind, removal.entity); !made)
        return made;
    for (const Removal &one : removal.along) {
        if (const auto made = putBack(client, one); !made)
            return made;
    }
    return {};
}

} // namespace gateway
