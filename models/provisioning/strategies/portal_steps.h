#pragma once

#include "models/provisioning/strategies/consumer_steps.h"

#include <QSet>

namespace provisioning {

/// What stands at the portal and decides which steps there are.
struct PortalFacts {
    QString developerSecret; ///< "password" or "key": what a new developer has to have; empty = nothing
    QSet<QString> pendingDevelopers {}; ///< emails of those who wait for approval
    QSet<QString> pendingContracts {}; ///< names of the applications whose contract waits for approval, though new ones need none

    bool operator==(const PortalFacts &) const = default;
};

/// The steps of the *portal* strategy: nothing is asked of anybody.
/// @param notes as consumerSteps()
QList<Step> portalSteps(const Protection &protection, const WiringInput &input, const PortalFacts &facts, QList<PlanNote> &notes);

} // namespace provisioning
