#pragma once

#include "models/core/error.h"

namespace gateway {

/// Gives an error of access control, known by its message, a code of ours and what is needed to put it right; any other stays as it is.
/// `text` keeps the gateway's words. Any thread.
///
/// 401 "Invalid RBAC credentials" (no token, a wrong one, or one that is not known in this workspace) becomes
/// `gatehouse.rbac_credentials` {path, workspace}; 403 "<user>, you do not have permissions to <action> this resource" becomes
/// `gatehouse.rbac_permission` {user, action, path, workspace}, whatever the word for the action is.
/// @param path without host and query; a leading "/<workspace>" is taken off
/// @param workspace of the connection; empty = "default"
void nameMissingRight(core::Error &error, const QString &path, const QString &workspace);

} // namespace gateway
