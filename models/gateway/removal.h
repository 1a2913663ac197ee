#pragma once

#include "models/gateway/dependents.h"

namespace gateway {

/// What a delete takes away, so that it can be put back.
struct Removal {
    QString kind; ///< EntityKind::name
    Entity entity; ///< as it was read right before
    QList<Removal> along {}; ///< what goes with it and can be made again
    QList<Dependents> lost {}; ///< what goes with it and cannot, or not with the secret that it had
    QList<Dependents> blocking {}; ///< what keeps the gateway from deleting it
    QString parent {}; ///< parent id as in AdminClient::get(), for kinds below one

    /// Whether this very object comes back with another secret than it had (hashedSecret()).
    bool losesSecret() const;
};

/// The secret of @p entity that the gateway holds as its hash alone, so that nobody can store it again; empty when there is none.
QString hashedSecret(const EntityKind &kind, const Entity &entity);

/// Reads the object and everything that would go with it, and deletes nothing.
/// @param parentId as in AdminClient::get()
core::Result<Removal> readRemoval(const AdminClient &client, const EntityKind &kind, const QString &id, const QString &parentId = {});

/// Deletes what @p removal was read of.
/// @return NotFound when it is gone already; Conflict `4` when something still refers to it; then nothing was deleted
core::Result<> carryOut(const AdminClient &client, const Removal &removal);

/// Makes again what @p removal took away, under the same ids (a group and a contract get new ones), the object first. Its moment of
/// creation is now; a secret that was a hash is another one, which nobody knows. What is there already is left as it is.
/// @return the first error; what was made before it stays, and a repeat goes on from there
core::Result<> putBack(const AdminClient &client, const Removal &removal);

} // namespace gateway
