#pragma once

#include "models/identity/identity_provider.h"
#include "models/provisioning/plan/plan.h"
#include "models/provisioning/protection/protection.h"

namespace provisioning {

/// What the steps of the strategies with `openid-connect` are made of, besides the protection.
struct WiringInput {
    const identity::IdentityProvider &provider;
    identity::Capabilities capabilities;
    QJsonObject openIdConnect; ///< `{"name", "config"}` in the node's own names
};

/// The steps of the *consumer* strategy: nothing is asked of anybody.
/// @param notes gets `gatehouse.verify_needs_login` {application} for each application that only a login can prove
QList<Step> consumerSteps(const Protection &protection, const WiringInput &input, QList<PlanNote> &notes);

} // namespace provisioning
