#pragma once

#include "models/provisioning/steps/step_handler.h"

namespace provisioning {

/// Clients of a provider that takes our own client id and secret and can look clients up: nothing of them is ever lost. The id is that of
/// the step, the secret stands in the plan's keychain item before the call.

/// Looks for our client id once an attempt has begun, then for the name (or for the client id that the step names).
/// @return AlreadySo with outputs as clientOutputs(); Conflict `gatehouse.client_differs` when it was registered for less; Missing
/// otherwise
core::Result<Found> checkChosenClient(const StepWork &work, const Step &step, const StepState &own);

/// Makes the secret and keeps it.
core::Result<Attempt> prepareChosenClient(const StepWork &work, const Step &step);

/// Registers it; the attempt that @p own holds is its client id.
core::Result<Found> applyChosenClient(const StepWork &work, const Step &step, const StepState &own);

/// Takes it away, wherever the attempt under its id came to; one that is gone is no error.
core::Result<Undoing> undoChosenClient(const StepWork &work, const Step &step, const StepState &own);

} // namespace provisioning
