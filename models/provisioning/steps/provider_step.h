#pragma once

#include "models/provisioning/steps/step_handler.h"

namespace provisioning {

/// Objects of the provider besides clients: claims, scopes, policies and their rules, assignments. What differs is a conflict with the
/// provider's code; a changed one is not taken back: Conflict `gatehouse.changed_meanwhile` {paths}.
const StepHandler &providerObjectHandler();

} // namespace provisioning
