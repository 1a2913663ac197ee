#pragma once

#include "models/provisioning/apply/apply.h"
#include "models/provisioning/steps/step_handler.h"

namespace provisioning {

/// Carries out single steps of one plan and writes the journal of it; in which order is up to applyPlan() and applyBulk().
///
///     look() -> begin() -> call() -> keep()      an error of look() or call() -> fail()
///
/// look() and call() talk to the far side alone and may run for several steps at once; the others write and belong to one thread,
/// while none of those two runs.
class StepRun {
public:
    /// How far a step came before it failed.
    enum class Stage {
        Looked,
        Called,
    };
    struct Looked {
        Found found;
        std::optional<Attempt> attempt {}; ///< absent = it is so already
    };

    /// @param context, watch outlive this
    StepRun(const PlanContext &context, PlanState state, const Watch &watch);
    Q_DISABLE_COPY_MOVE(StepRun)

    const PlanState &state() const { return m_state; }
    const StepState &stateOf(const Step &step) const { return m_state.steps.at(step.index); }
    /// Reads the plan's secrets, and tries the keychain where the plan makes some. @return Keychain
    core::Result<> prepareSecrets();
    /// @p planned with what earlier steps came to.
    core::Result<Step> resolved(const Step &planned) const;
    /// What begin(), keep() and fail() note from now on is written by writeJournal(), all at once.
    void holdJournal();
    core::Result<> writeJournal();
    /// Looks what stands there and gets the call ready.
    core::Result<Looked> look(const Step &step) const;
    /// Notes that the call goes out next.
    core::Result<> begin(const Step &step, const Attempt &attempt);
    /// Makes the call. Where its answer is lost the object is looked for.
    core::Result<Found> call(const Step &step) const;
    /// Notes how it ended. @param what AlreadySo or Done
    core::Result<> keep(const Step &step, const Found &found, StepEvent::What what);
    /// Notes why it failed. @return @p error, or that of the journal
    core::Result<> fail(const Step &step, const core::Error &error, Stage stage);
    /// Notes the end of the plan.
    core::Result<PlanState> finish();
    /// Tells the watch, if there is one.
    void tell(StepEvent::What what, const Step &step, const core::Error &error = {}, int seconds = 0) const;

private:
    void tellMore(StepEvent event) const;

    const PlanContext &m_context;
    PlanState m_state;
    const Watch &m_watch;
    Journal m_journal;
    mutable PlanSecrets m_secrets;
    StepWork m_work;
};

} // namespace provisioning
