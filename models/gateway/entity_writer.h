#pragma once

#include "models/gateway/admin_client.h"

namespace gateway {

/// Writing the careful way: the gateway's own dry run, the write, a re-read, a comparison of what was asked with what is stored.
/// Blocking, on a worker thread.
///
/// All of them return what is stored; or what the dry run or the write refused; or, after a write that was carried out (so `sent` is Yes),
/// Conflict `gatehouse.stored_differently` {paths}, or the error of the re-read. A node that serves no dry run is written to without.

/// Creates or replaces at an id of ours (AdminClient::put).
core::Result<Entity> putAndVerify(
    const AdminClient &client, const EntityKind &kind, const QString &id, const QJsonObject &body, const QString &parentId = {});

/// Changes the members of @p changes, whatever the others hold by now.
core::Result<Entity> patchAndVerify(const AdminClient &client, const EntityKind &kind, const QString &id, const QJsonObject &changes);

/// Changes the members of @p changes of an object that was opened for editing, unless somebody has changed it meanwhile. The gateway knows
/// no conditional writes, so a change in the moment between the check and the write still goes unseen.
/// @return besides: Conflict `gatehouse.changed_meanwhile` {paths}, before anything is sent
core::Result<Entity> editAndVerify(const AdminClient &client, const EntityKind &kind, const Entity &opened, const QJsonObject &changes);

} // namespace gateway
