#pragma once

#include "models/gateway/dependents.h"

namespace gateway {

/// What a delete took away, kept in memory so that it can be put back.
struct Removal {
    QString kind; ///< EntityKind::name
    Entity entity; ///< as it was read right before
    QList<Removal> along; ///< what went with it and can come back: plugins, groups, JWT and key credentials
    QList<Dependents> lost; ///< what went with it and cannot
};

/// Reads the object and what would go with it, then deletes it.
///
/// @param ending makes the delete itself and looks what came of it: one that is deaf to cancel, where @p client is not; null = @p client
/// @return NotFound when it is gone already; Conflict `4` when something still refers to it; then nothing was deleted
core::Result<Removal> removeWithCopy(
    const AdminClient &client, const EntityKind &kind, const QString &id, const AdminClient *ending = nullptr);

/// Makes again what @p removal took away, under the same ids (a group gets a new one), the object first. Its moment of creation is now.
/// What is there already by id is left as it is.
/// @return the first error; what was made before it stays, and a repeat goes on from there
core::Result<> putBack(const AdminClient &client, const Removal &removal);

} // namespace gateway
