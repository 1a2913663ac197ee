#include "models/provisioning/apply/step_run.h"

#include "models/provisioning/plan/rate_limit.h"

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

} // namespace

StepRun::StepRun(const PlanContext &context, PlanState state, const Watch &watch)
    : m_context(context)
    , m_state(std::move(state))
    , m_watch(watch)
    , m_journal(*context.store)
    , m_secrets(context.secrets, m_state.plan.id)
    , m_work { context, m_state, m_secrets }
{
}

Result<> StepRun::prepareSecrets()
{
    const auto &steps = m_state.plan.steps;
    const auto makesSecrets = [](const Step &step) { return step.keepsSecrets() && step.outlook == Step::Outlook::Missing; };
    if (std::none_of(steps.begin(), steps.end(), std::mem_fn(&Step::keepsSecrets)))
        return {};
    if (const auto loaded = m_secrets.load(); !loaded)
        return loaded;
    return std::any_of(steps.begin(), steps.end(), makesSecrets) ? m_secrets.save() : Result<>();
}

Result<Step> StepRun::resolved(const Step &planned) const
{
    return resolveStep(planned, m_state.outputs());
}

void StepRun::holdJournal()
{
    m_journal.hold();
}

Result<> StepRun::writeJournal()
{
    return m_journal.write();
}

Result<StepRun::Looked> StepRun::look(const Step &step) const
{
    if (m_context.http.cancelToken().isCancelled())
        return core::failure(Error::Kind::Cancelled, u"gatehouse.cancelled"_s, {}, nameOf(step));
    const StepHandler &handler = handlerOf(step.action);
    const auto found = handler.check(m_work, step, stateOf(step));
    if (!found)
        return core::failure(found.error());
    if (found->outlook == Step::Outlook::AlreadySo)
        return Looked { *found };
    if (found->outlook == Step::Outlook::Conflict)
        return core::failure(conflictOf(step, *found));
    if (const auto error = whyNotMade(step))
        return core::failure(*error);
    const auto attempt = handler.prepare(m_work, step, *found);
    if (!attempt)
        return core::failure(attempt.error());
    return Looked { *found, *attempt };
}

Result<> StepRun::begin(const Step &step, const Attempt &attempt)
{
    StepState &state = m_state.steps[step.index];
    if (step.action == Step::Action::Client && state.phase == StepState::Phase::Started && !handlerOf(step.action).findsAgain(m_work)) {
        // Nobody can look a registration up, so the attempt under way counts as lost and a new one is made.
        if (const auto noted = m_journal.lost(m_state.plan, step, state.attempt); !noted)
            return noted;
        state.lostAttempts << state.attempt;
        tellMore({ .what = StepEvent::What::Lost, .step = step, .attempt = state.attempt });
    }
    if (const auto noted = m_journal.started(m_state.plan, step, attempt.id, attempt.before); !noted)
        return noted;
    state.phase = StepState::Phase::Started;
    state.attempt = attempt.id;
    state.before = attempt.before;
    state.secretsPlan = m_state.plan.id;
    tellMore({ .what = StepEvent::What::Started, .step = step, .attempt = attempt.id });
    return {};
}

Result<Found> StepRun::call(const Step &step) const
{
    const StepHandler &handler = handlerOf(step.action);
    auto made = handler.apply(m_work, step, stateOf(step));
    if (made || made.error().sent != Error::Sent::Unknown || !handler.findsAgain(m_work))
        return made;
    // The answer was lost, the object may be there: whoever can look it up can tell.
    const PlanContext deaf = m_context.regardless();
    const auto found = handler.check({ deaf, m_state, m_secrets }, step, stateOf(step));
    return found && found->outlook == Step::Outlook::AlreadySo ? *found : made;
}

Result<> StepRun::keep(const Step &step, const Found &found, StepEvent::What what)
{
    StepState &state = m_state.steps[step.index];
    if (what == StepEvent::What::Done)
        tellMore({ .what = StepEvent::What::Answered, .step = step, .outputs = found.outputs });
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
    tellMore({ .what = what, .step = step, .outputs = found.outputs });
    return {};
}

Result<> StepRun::fail(const Step &step, const Error &error, Stage stage)
{
    if (!isPassing(error))
        tell(StepEvent::What::Failed, step, error);
    // A lost answer stays "started": the next run looks whether it happened. So does what came about and could not be taken back,
    // where only "started" tells that it is ours.
    const bool leftBehind
        = error.sent == Error::Sent::Yes && (step.action == Step::Action::Client || !handlerOf(step.action).knowsOurs(step));
    const bool stillOpen = stage == Stage::Looked && stateOf(step).phase == StepState::Phase::Started;
    if (error.sent != Error::Sent::Unknown && !leftBehind && !stillOpen && error.kind != Error::Kind::Cancelled) {
        if (const auto noted = m_journal.failed(m_state.plan, step, error); !noted)
            return noted;
        m_state.steps[step.index].phase = StepState::Phase::Failed;
    }
    return core::failure(error);
}

Result<PlanState> StepRun::finish()
{
    if (const auto finished = m_journal.finished(m_state.plan); !finished)
        return core::failure(finished.error());
    m_state.phase = PlanState::Phase::Done;
    return m_state;
}

void StepRun::tell(StepEvent::What what, const Step &step, const Error &error, int seconds) const
{
    tellMore({ .what = what, .step = step, .error = error, .seconds = seconds });
}

void StepRun::tellMore(StepEvent event) const
{
    if (m_watch)
        m_watch(event);
}

} // namespace provisioning
