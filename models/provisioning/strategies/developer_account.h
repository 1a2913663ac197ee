#pragma once

#include "models/core/secret.h"
#include "models/gateway/admin_client.h"

namespace provisioning {

/// Somebody who is to have an account at the developer portal.
struct DeveloperRequest {
    QString email;
    QString fullName;
    core::Secret credential; ///< password, or key where the portal logs people in by key; may be empty where it does neither
};

/// Whether the portal of @p node wants a credential of a new developer: where it logs people in by password or key.
bool needsCredential(const gateway::NodeInfo &node);

/// Makes the account, approved. One that is there is not touched.
/// @return the developer as stored; Conflict `gatehouse.developer_exists` {developer, status}; Invalid `gatehouse.bad_value` {key, value}
///         for what is no email address; what gateway::AdminClient returns
core::Result<gateway::Entity> addDeveloper(
    const gateway::AdminClient &client, const gateway::NodeInfo &node, const DeveloperRequest &request);

} // namespace provisioning
