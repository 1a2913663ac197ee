#pragma once

#include "models/gateway/admin_client.h"

namespace gateway {

/// Objects of one kind that stand under another.
struct Dependents {
    QString kind; ///< EntityKind::name
    qsizetype count = 0; ///< at least one
    bool blocks = false; ///< deleting the parent is refused while they are there; otherwise they go with it, without a word
};

/// What hangs on the object, by the references of the catalogue (usersOf()): a service's routes (which block), plugins and contracts, a
/// consumer's credentials, groups and plugins (gateway recording, "in short" fact 6). To be asked, and said, before a delete. Kinds without
/// any, and kinds that this gateway does not serve, are left out; so is what only a name ties to it, such as an upstream to a host.
/// @param id of the object, or its name where a nested path knows that
/// @param parentId developer of an application; without it the count goes by a path that not every gateway serves
core::Result<QList<Dependents>> countDependents(
    const AdminClient &client, const EntityKind &kind, const QString &id, const QString &parentId = {});

} // namespace gateway
