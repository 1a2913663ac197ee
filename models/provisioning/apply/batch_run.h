#pragma once

#include "models/core/parallel.h"
#include "models/provisioning/apply/step_run.h"

namespace provisioning {

/// Carries out plans of which some steps do not build on each other, these side by side.
///
/// Plan::separate: each to its own end. What one step meets does not keep the others from going on, unless it would meet them too: a lost
/// gateway, a keychain or a journal that refuses, a person who cancels. Plan::abreast: neighbours of one kind and action, up to the first
/// error.
class BatchRun {
public:
    BatchRun(const PlanContext &context, PlanState state, const Watch &watch);
    /// @return the state at the end, in which steps may have failed; the watch has heard why. Otherwise what ended it too early, after
    ///         which the plan can be resumed or rolled back
    core::Result<PlanState> carryOut();

private:
    using Looks = std::vector<core::Result<StepRun::Looked>>;

    static QList<Step> takeBatch(QList<Step> &open, bool separate);
    core::Result<> carryOutBatch(const QList<Step> &batch);
    core::Result<QList<Step>> beginAll(const QList<Step> &batch, const Looks &looks);
    core::Result<> beginOne(const Step &step, const core::Result<StepRun::Looked> &looked, QList<Step> &begun);
    bool isSeparate() const { return m_steps.state().plan.separate; }
    /// Whether @p error, met by one step, ends the plan.
    bool ends(const core::Error &error) const;
    /// Notes a failure; only what ends the plan is returned.
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
