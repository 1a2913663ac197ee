#pragma once

#include "models/provisioning/steps/step_handler.h"

namespace provisioning {

/// Takes something away: an object of the gateway, or of the provider with its client. What it held goes into the journal before the call,
/// without secrets. Taking back makes it again where the gateway takes an object whole (a group, for one); what is there by then stays.
const StepHandler &removalHandler();

} // namespace provisioning
