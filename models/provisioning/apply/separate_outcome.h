#pragma once

#include "models/provisioning/apply/apply.h"

namespace provisioning {

/// An object that was chosen for something.
struct ChosenEntity {
    QString id;
    QString parent {}; ///< as in AdminClient::get()
};

/// What became of a plan that does the same to several objects.
struct SeparateOutcome {
    struct Failure {
        QString id;
        core::Error error; ///< Error::sent tells whether it may have been carried out all the same
    };

    PlanState state {};
    QString planId {}; ///< for undoing; empty = nothing was written
    QStringList done {}; ///< ids of the objects
    QList<Failure> failures {}; ///< those that were refused, or not come to
};

/// Carries out a plan with Plan::separate, whose steps concern one object each, and ends it: one that came to nothing is none to take
/// back, and one that was stopped is none to go on with unless the end of a call is not known.
/// @param count hears on this thread how many objects have come to their end
/// @return errors as applyPlan() when nothing was written
core::Result<SeparateOutcome> carryOutSeparately(const PlanContext &context, const Plan &plan, const std::function<void(int)> &count = {});

} // namespace provisioning
