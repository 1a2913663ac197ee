#pragma once

#include "models/provisioning/plan/journal.h"
#include "models/provisioning/plan/plan_context.h"

namespace provisioning {

/// Looks, before anything is taken back, whether the service that a plan made could go: a route that somebody else gave it would keep it,
/// without the plugins that guard it.
/// @return Conflict `gatehouse.has_dependents` {dependents: ["routes (1)"]}; what reading them returns
core::Result<> checkServiceCanGo(const PlanContext &context, const PlanState &state);

} // namespace provisioning
