#pragma once

#include "models/provisioning/steps/step_handler.h"

namespace provisioning {

/// Clients of a provider that chooses their ids (RFC 7591) and cannot look them up: what this program knows of them stands in its journal
/// and keychain.

/// Looks for the client that this program registered under that name before, and asks the provider whether it is still there.
/// @return AlreadySo with outputs as clientOutputs(); Conflict `gatehouse.client_differs` when it was registered for less (other grants,
///         redirects or scopes); Missing otherwise
core::Result<Found> checkRegistration(const StepWork &work, const Step &step, const StepState &own);

/// Registers the client and keeps its secrets in the plan's keychain item before it returns.
core::Result<Found> applyRegistration(const StepWork &work, const Step &step, const StepState &own);

/// Takes the registration back; Lost when its answer never came or its management token is not there.
core::Result<Undoing> undoRegistration(const StepWork &work, const Step &step, const StepState &own);

} // namespace provisioning
