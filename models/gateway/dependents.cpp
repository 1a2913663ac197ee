#include "models/gateway/dependents.h"

namespace gateway {

core::Result<QList<Dependents>> countDependents(
    const AdminClient &client, const EntityKind &kind, const QString &id, const QString &parentId)
{
    QList<Dependents> found;
    bool parentSeen = false;
    for (const auto &[user, reference] : usersOf(kind)) {
        if (reference->nestedPath.isEmpty())
            continue;
        ListQuery query;
        query.parentId = parentId.isEmpty() ? id : QString(parentId + u'/' + id);
        query.parentKind = kind.name;
        const auto users = client.list(*user, query);
        // Credentials of a plugin that this node does not have are none, and so are contracts without a portal.
        if (!users && users.error().kind == core::Error::Kind::NotFound) {
            parentSeen = parentSeen || client.get(kind, id, parentId);
            if (parentSeen)
                continue;
        }
        // A role for services alone may not look at contracts; the gateway itself decides then.
        if (!users && users.error().kind == core::Error::Kind::Denied && reference->oftenDenied)
            continue;
        if (!users)
            return core::failure(users.error());
        if (!users->isEmpty())
            found.append({ user->name, users->size(), reference->onDelete == OnDelete::Refuses });
    }
    return found;
}

} // namespace gateway
