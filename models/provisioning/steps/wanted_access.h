#pragma once

#include "models/gateway/admin_client.h"
#include "models/provisioning/steps/step_handler.h"

namespace provisioning {

/// The contract step @p step of an application that is not to be let in: its contract must not be approved, now or when the step is
/// carried out.
void keepUnapproved(Step &step);

/// Whether keepUnapproved() was said of @p step.
bool isKeptUnapproved(const Step &step);

/// What a POST for @p step sends. How a contract is to stand is looked at and never sent: the gateway decides that by itself.
QJsonObject postedBody(const gateway::EntityKind &kind, const Step &step);

/// A plan takes nothing away, so a consumer that is found for an application which the plan puts into no group must not be in the group
/// of its callers already. Anything else comes back as @p found.
/// @return Conflict `gatehouse.still_approved` in Found
core::Result<Found> withoutAccess(const StepWork &work, const Step &step, const Found &found);

} // namespace provisioning
