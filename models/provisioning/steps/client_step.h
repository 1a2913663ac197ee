#pragma once

#include "models/provisioning/steps/client_record.h"
#include "models/provisioning/steps/step_handler.h"

namespace provisioning {

/// Registered applications, in the manner that the provider allows: with an id of ours (chosen_client_step.h) or of its own
/// (registration_step.h).
const StepHandler &clientHandler();

/// The client that the steps of @p application registered or found, with its secret out of the keychain, or read from a provider that tells
/// it.
/// @return nothing when the plan has no client step for it; Invalid `gatehouse.secret_missing`
core::Result<std::optional<oauth::Client>> clientOf(const StepWork &work, const QString &application);

} // namespace provisioning
