#pragma once

#include "models/identity/identity_provider.h"
#include "models/provisioning/plan/plan.h"
#include "models/provisioning/strategies/key_choice.h"
#include "models/provisioning/strategies/service_steps.h"

namespace provisioning {

/// What the steps of the *open source* strategy are made of, besides the protection.
struct OpenSourceInput {
    const identity::IdentityProvider &provider;
    identity::Capabilities capabilities;
    const ChosenKey &key; ///< the provider's, for the credentials
};

/// The steps of the *open source* strategy: nothing is asked of anybody.
/// @param notes as consumerSteps()
QList<Step> openSourceSteps(const Protection &protection, const OpenSourceInput &input, QList<PlanNote> &notes);

} // namespace provisioning
