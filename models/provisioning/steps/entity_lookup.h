#pragma once

#include "models/gateway/admin_client.h"
#include "models/provisioning/steps/step_check.h"

namespace provisioning {

/// Looks for the object of an entity step by its natural key, or by its id where the step names no other key; a reference that is still
/// open counts as "cannot be there".
/// @return nothing when there is none
core::Result<std::optional<gateway::Entity>> findEntity(
    const gateway::AdminClient &gateway, const gateway::EntityKind &kind, const Step &step);

} // namespace provisioning
