#include "models/provisioning/apply/apply.h"

#include "models/provisioning/plan/connection_lock.h"
#include "models/provisioning/plan/rate_limit.h"
#include "models/provisioning/steps/step_handler.h"
#include "models/storage/database.h"
#include "models/storage/store.h"

#include <algorithm>
#include <functional>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

QString nameOf(const Step &step)
{
    return step.kind + u'/' + step.naturalKey;
}

Error conflictOf(const Step &step, const Found &found)
{
    Error error;
    error.kind = Error::Kind::Conflict;
    error.code = found.conflictCode;
    error.where = nameOf(step);
    QJsonObject fields = found.conflictFields;
    fields.insert(u"paths"_s, found.conflicts.join(u", "_s));
    error.fields = fields;
    return error;
}

/// Carries out the steps of one plan that are not done yet.
class Run {
public:
    Run(const PlanContext &context, PlanState state, const Watch &watch)
        : m_context(context)
        , m_state(std::move(state))
        , m_watch(watch)
        , m_journal(*context.store)
        , m_secrets(context.secrets, m_state.plan.id)
        , m_work { context, m_state, m_secrets }
    {
    }

    Result<PlanState> carryOut()
    {
        if (const auto ready = prepareSecrets(); !ready)
            return core::failure(ready.error());
        for (const Step &step : m_state.plan.steps) {
            if (m_state.steps.at(step.index).phase == StepState::Phase::Done)
                continue;
            if (const auto done = carryOutPatiently(step); !done)
                return core::failure(done.error());
        }
        if (const auto finished = m_journal.finished(m_state.plan); !finished)
            return core::failure(finished.error());
        m_state.phase = PlanState::Phase::Done;
        return m_state;
    }

private:
    /// How far a step came before it failed.
    enum class Stage {
        Looked,
        Called,
    };

    Result<> prepareSecrets()
    {
        const auto &steps = m_state.plan.steps;
        const auto makesSecrets = [](const Step &step) { return step.keepsSecrets() && step.outlook == Step::Outlook::Missing; };
        if (std::none_of(steps.begin(), steps.end(), std::mem_fn(&Step::keepsSecrets)))
            return {};
        if (const auto loaded = m_secrets.load(); !loaded)
            return loaded;
        return std::any_of(steps.begin(), steps.end(), makesSecrets) ? m_secrets.save() : Result<>();
    }

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
                tell(StepEvent::What::Failed, planned, {}, done.error());
                return done;
            }
            if (m_watch)
                m_watch({ StepEvent::What::Waiting, planned, {}, {}, done.error(), int(time.count()) });
            if (const auto over = waitFor(m_context, time, nameOf(planned)); !over)
                return over;
        }
    }

    Result<> carryOut(const Step &planned)
    {
        const auto step = resolveStep(planned, m_state.outputs());
        if (!step)
            return core::failure(step.error());
        if (m_context.http.cancelToken().isCancelled())
            return core::failure(Error::Kind::Cancelled, u"gatehouse.cancelled"_s, {}, nameOf(*step));

        const auto found = handlerOf(step->action).check(m_work, *step, m_state.steps.at(step->index));
        if (!found)
            return fail(*step, found.error());
        if (found->outlook == Step::Outlook::AlreadySo)
            return keep(*step, *found, StepEvent::What::AlreadySo);
        if (found->outlook == Step::Outlook::Conflict)
            return fail(*step, conflictOf(*step, *found));
        if (const auto error = whyNotMade(*step))
            return fail(*step, *error);
        return write(*step, *found);
    }

    Result<> write(const Step &step, const Found &found)
    {
        StepState &state = m_state.steps[step.index];
        const StepHandler &handler = handlerOf(step.action);
        if (step.action == Step::Action::Client && state.phase == StepState::Phase::Started && !handler.findsAgain(m_work)) {
            // Nobody can look a registration up, so the attempt under way counts as lost and a new one is made.
            if (const auto noted = m_journal.lost(m_state.plan, step, state.attempt); !noted)
                return noted;
            state.lostAttempts << state.attempt;
            tell(StepEvent::What::Lost, step, {}, {}, state.attempt);
        }
        const auto attempt = handler.prepare(m_work, step, found);
        if (!attempt)
            return fail(step, attempt.error());
        if (const auto noted = m_journal.started(m_state.plan, step, attempt->id, attempt->before); !noted)
            return noted;
        state.phase = StepState::Phase::Started;
        state.attempt = attempt->id;
        state.before = attempt->before;
        state.secretsPlan = m_state.plan.id;
        tell(StepEvent::What::Started, step, {}, {}, attempt->id);

        auto made = handler.apply(m_work, step, state);
        if (!made && made.error().sent == Error::Sent::Unknown)
            made = lookAgain(step, made.error());
        if (!made)
            return fail(step, made.error(), Stage::Called);
        tell(StepEvent::What::Answered, step, made->outputs);
        return keep(step, *made, StepEvent::What::Done);
    }

    /// The answer was lost, the object may be there: whoever can look it up can tell.
    Result<Found> lookAgain(const Step &step, const Error &error)
    {
        const StepHandler &handler = handlerOf(step.action);
        if (!handler.findsAgain(m_work))
            return core::failure(error);
        const PlanContext deaf = m_context.regardless();
        const auto found = handler.check({ deaf, m_state, m_secrets }, step, m_state.steps.at(step.index));
        if (!found || found->outlook != Step::Outlook::AlreadySo)
            return core::failure(error);
        return *found;
    }

    Result<> keep(const Step &step, const Found &found, StepEvent::What what)
    {
        StepState &state = m_state.steps[step.index];
        // What has no id of ours and appeared after our own start is ours. Anything else that is there now under another id was made by
        // somebody else while our attempt failed.
        const bool begun = what == StepEvent::What::Done || state.phase == StepState::Phase::Started;
        state.made = found.ours || (begun && !handlerOf(step.action).knowsOurs(step));
        state.id = found.outputs.value(u"id"_s);
        state.outputs = found.outputs;
        state.after = found.stored;
        state.secretsPlan = m_state.plan.id;
        if (const auto noted = m_journal.done(m_state.plan, step, state); !noted)
            return noted;
        state.phase = StepState::Phase::Done;
        tell(what, step, found.outputs);
        return {};
    }

    Result<> fail(const Step &step, const Error &error, Stage stage = Stage::Looked)
    {
        if (!isPassing(error))
            tell(StepEvent::What::Failed, step, {}, error);
        // A lost answer stays "started": the next run looks whether it happened. So does what came about and could not be taken back,
        // where only "started" tells that it is ours.
        const bool leftBehind
            = error.sent == Error::Sent::Yes && (step.action == Step::Action::Client || !handlerOf(step.action).knowsOurs(step));
        const bool stillOpen = stage == Stage::Looked && m_state.steps.at(step.index).phase == StepState::Phase::Started;
        if (error.sent != Error::Sent::Unknown && !leftBehind && !stillOpen && error.kind != Error::Kind::Cancelled) {
            if (const auto noted = m_journal.failed(m_state.plan, step, error); !noted)
                return noted;
            m_state.steps[step.index].phase = StepState::Phase::Failed;
        }
        return core::failure(error);
    }

    void tell(StepEvent::What what, const Step &step, const Outputs &outputs, const Error &error = {}, const QString &attempt = {})
    {
        if (m_watch)
            m_watch({ what, step, outputs, attempt, error });
    }

    const PlanContext &m_context;
    PlanState m_state;
    const Watch &m_watch;
    Journal m_journal;
    PlanSecrets m_secrets;
    StepWork m_work;
};

/// Runs with the journal's file kept open.
Result<PlanState> run(const PlanContext &context, PlanState state, const Watch &watch)
{
    const auto open = context.store->keepOpen();
    if (!open)
        return core::failure(open.error());
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
