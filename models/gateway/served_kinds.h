#pragma once

#include "models/gateway/admin_client.h"

namespace gateway {

/// Whether the node serves objects of @p kind: by its own list of endpoints, or where it tells none by what its collection answers.
/// @return what that call returns; a role that may not look is no proof that nothing is there
core::Result<bool> isServed(const AdminClient &client, const NodeInfo &node, const EntityKind &kind);

} // namespace gateway
