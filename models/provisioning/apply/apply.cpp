#include "models/provisioning/apply/apply.h"

#include "models/provisioning/apply/batch_run.h"
#include "models/provisioning/plan/connection_lock.h"
#include "models/provisioning/plan/rate_limit.h"
#include "models/storage/database.h"
#include "models/storage/store.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

using Stage = StepRun::Stage;

/// Carries out the steps of one plan that are not done yet, one after the other, up to the first error.
class Run {
public:
    Run(const PlanContext &context, PlanState state, const Watch &watch)
        : m_context(context)
        , m_steps(context, std::move(state), watch)
    {
    }

    Result<PlanState> carryOut()
    {
        if (const auto ready = m_steps.prepareSecrets(); !ready)
            return core::failure(ready.error());
        for (const Step &step : m_steps.state().plan.steps) {
            if (m_steps.stateOf(step).phase == StepState::Phase::Done)
                continue;
            if (const auto done = carryOutPatiently(step); !done)
                return core::failure(done.error());
        }
        return m_steps.finish();
    }

private:
    /// A call that met a rate limit was not carried out: the step is tried again, from its check, when the far side takes calls again.
    Result<> carryOutPatiently(const Step &planned)
    {
        std::chrono::seconds waited { 0 };
        for (int attempt = 1;; ++attempt) {
            auto done = carryOut(planned);
            if (done || !isPassing(done.error()))
                return done;
            const auto time = waitAfter(done.error(), attempt);
            waited += time;
            if (waited > m_context.patience) {
                m_steps.tell(StepEvent::What::Failed, planned, done.error());
                return done;
            }
            m_steps.tell(StepEvent::What::Waiting, planned, done.error(), int(time.count()));
            if (const auto over = waitFor(m_context, time, planned.kind + u'/' + planned.naturalKey); !over)
                return over;
        }
    }

    Result<> carryOut(const Step &planned)
    {
        const auto step = m_steps.resolved(planned);
        if (!step)
            return core::failure(step.error());
        const auto looked = m_steps.look(*step);
        if (!looked && looked.error().kind == Error::Kind::Cancelled)
            return core::failure(looked.error());
        if (!looked)
            return m_steps.fail(*step, looked.error(), Stage::Looked);
        if (!looked->attempt)
            return m_steps.keep(*step, looked->found, StepEvent::What::AlreadySo);
        if (const auto begun = m_steps.begin(*step, *looked->attempt); !begun)
            return begun;
        const auto made = m_steps.call(*step);
        return made ? m_steps.keep(*step, *made, StepEvent::What::Done) : m_steps.fail(*step, made.error(), Stage::Called);
    }

    const PlanContext &m_context;
    StepRun m_steps;
};

/// Runs with the journal's file kept open.
Result<PlanState> run(const PlanContext &context, PlanState state, const Watch &watch)
{
    const auto open = context.store->keepOpen();
    if (!open)
        return core::failure(open.error());
    if (state.plan.separate || state.plan.abreast)
        return BatchRun(context, std::move(state), watch).carryOut();
    return Run(context, std::move(state), watch).carryOut();
}

} // namespace

Result<PlanState> applyPlan(const PlanContext &context, const Plan &plan, const Watch &watch)
{
    if (plan.hasConflicts())
        return core::failure(Error::Kind::Conflict, u"gatehouse.plan_has_conflicts"_s, {}, plan.name);
    const auto lock = lockConnection(context);
    if (!lock)
        return core::failure(lock.error());
    if (const auto stored = Journal(*context.store).planned(plan); !stored)
        return core::failure(stored.error());
    PlanState state;
    state.plan = plan;
    state.steps.resize(plan.steps.size());
    return run(context, std::move(state), watch);
}

Result<PlanState> resumePlan(const PlanContext &context, const QString &planId, const Watch &watch)
{
    const auto lock = lockConnection(context);
    if (!lock)
        return core::failure(lock.error());
    const auto state = Journal(*context.store).load(planId);
    if (!state)
        return core::failure(state.error());
    if (state->phase == PlanState::Phase::RolledBack || state->phase == PlanState::Phase::RollingBack)
        return core::failure(Error::Kind::Conflict, u"gatehouse.plan_rolled_back"_s, {}, planId);
    if (state->phase == PlanState::Phase::Done)
        return *state;
    return run(context, *state, watch);
}

} // namespace provisioning
