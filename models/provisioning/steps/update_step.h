#pragma once

#include "models/provisioning/steps/step_handler.h"

namespace provisioning {

/// Changes some members of a gateway object that is there by then. What they hold is noted in the journal before the call; taking back puts
/// it there again: Conflict `gatehouse.changed_meanwhile` {paths} when somebody has changed those members since.
const StepHandler &updateHandler();

} // namespace provisioning
