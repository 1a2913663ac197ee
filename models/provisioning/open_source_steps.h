#pragma once

#include "models/provisioning/key_choice.h"
#include "models/provisioning/plan.h"
#include "models/provisioning/service_steps.h"

namespace provisioning {

/// The steps of the *open source* strategy for @p protection, from the protection alone: nothing is asked of anybody.
/// @param key the provider's key for the credentials
QList<Step> openSourceSteps(const Protection &protection, const ChosenKey &key);

} // namespace provisioning
