#pragma once

#include "models/provisioning/journal.h"
#include "models/provisioning/plan_context.h"
#include "models/provisioning/plan_secrets.h"
#include "models/provisioning/step_check.h"

namespace provisioning {

/// The registration request that a client step's `desired` describes; @p softwareId names this attempt.
identity::ClientRequest clientRequest(const Step &step, const QString &softwareId);

/// Puts a registered client together again from a step's record and its keychain item.
identity::RegisteredClient registeredClient(const Outputs &outputs, const PlanSecrets &secrets, int step);

/// Looks for the client that this program registered under that name before, and asks the provider whether it is still there.
/// @param own the state of this very step in the journal
/// @return AlreadySo with outputs client_id, management_uri, secrets_plan, secrets_step; Conflict
///         `gatehouse.client_differs` when it was registered for less (other grants, redirects or scopes); Missing otherwise
core::Result<Found> checkClient(const PlanContext &context, const Step &step, const StepState &own);

/// Registers the client and keeps its secrets in the plan's keychain item before it returns.
core::Result<Found> applyClient(
    const PlanContext &context, const Step &step, const QString &softwareId, PlanSecrets &secrets, const QString &planId);

/// Takes the registration back.
core::Result<> undoClient(const PlanContext &context, const Step &step, const StepState &state, PlanSecrets &secrets);

} // namespace provisioning
