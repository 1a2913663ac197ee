#pragma once

#include "models/core/parallel.h"
#include "models/provisioning/apply/step_run.h"

namespace provisioning {

/// Carries out the steps of a plan whose steps do not build on each other (Plan::separate): some at once, each to its own end. What one
/// step meets does not keep the others from going on, unless it would meet them too: a lost gateway, a keychain or a journal that
/// refuses, a person who cancels.
class SeparateRun {
public:
    SeparateRun(const PlanContext &context, PlanState state, const Watch &watch);
    /// @return the state at the end, in which steps may have failed; the watch has heard why. Otherwise what ended it too early, after
    ///         which the plan can be resumed or rolled back
    core::Result<PlanState> carryOut();

private:
    using Looks = std::vector<core::Result<StepRun::Looked>>;

    core::Result<> carryOutBatch(const QList<Step> &batch);
    core::Result<QList<Step>> beginAll(const QList<Step> &batch, const Looks &looks);
    /// Notes a failure; only what concerns the other steps too is returned.
    core::Result<> note(const Step &step, const core::Error &error, StepRun::Stage stage);
    core::Result<> waitForLimit();

    const PlanContext &m_context;
    StepRun m_steps;
    core::Parallel m_parallel;
    QList<Step> m_again; ///< met a rate limit
    core::Error m_limit; ///< the last of those
    int m_limits = 0; ///< waited for, one after the other
    std::chrono::seconds m_waited { 0 };
};

} // namespace provisioning
