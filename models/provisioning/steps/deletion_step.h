#pragma once

#include "models/provisioning/steps/step_handler.h"

namespace provisioning {

/// Deletes a gateway object. It and everything that goes with it is noted before the call, secrets in the plan's keychain item; taking back
/// makes it all again, under the same ids where the gateway takes ids (gateway::putBack()).
const StepHandler &deletionHandler();

} // namespace provisioning
