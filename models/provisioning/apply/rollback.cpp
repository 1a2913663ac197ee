#include "models/provisioning/apply/rollback.h"

#include "models/provisioning/apply/rollback_check.h"
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

class Rollback {
public:
    Rollback(const PlanContext &context, PlanState state, const Watch &watch)
        : m_context(context.regardless())
        , m_state(std::move(state))
        , m_watch(watch)
        , m_journal(*context.store)
        , m_secrets(context.secrets, m_state.plan.id)
    {
    }

    Result<PlanState> carryOut()
    {
        if (const auto noted = m_journal.rollbackStarted(m_state.plan); !noted)
            return core::failure(noted.error());
        const auto open = m_context.store->keepOpen();
        if (!open)
            return core::failure(open.error());
        if (const auto loaded = needsSecrets() ? m_secrets.load() : Result<>(); !loaded)
            return core::failure(loaded.error());
        for (qsizetype i = m_state.steps.size() - 1; i >= 0; --i) {
            if (const auto undone = takeBack(m_state.plan.steps.at(i)); !undone)
                return core::failure(undone.error());
        }
        // Without a registration the item is there too, but empty: a keychain that refuses to drop that is no reason to fail.
        if (const auto cleared = keptSecrets() ? m_secrets.clear() : Result<>(); !cleared && needsSecrets())
            return core::failure(cleared.error());
        if (const auto noted = m_journal.rolledBack(m_state.plan); !noted)
            return core::failure(noted.error());
        m_state.phase = PlanState::Phase::RolledBack;
        return m_state;
    }

private:
    bool keptSecrets() const
    {
        const auto &steps = m_state.plan.steps;
        return std::any_of(steps.begin(), steps.end(), std::mem_fn(&Step::keepsSecrets));
    }

    bool needsSecrets() const
    {
        const auto &steps = m_state.plan.steps;
        return std::any_of(steps.begin(), steps.end(), [this](const Step &step) {
            return (step.action == Step::Action::Client || !step.secretMembers.isEmpty())
                && m_state.steps.at(step.index).phase != StepState::Phase::Planned;
        });
    }

    Result<> takeBack(const Step &step)
    {
        StepState &state = m_state.steps[step.index];
        // A step that failed while it looked has sent nothing: what stands there is not ours.
        const bool neverSent = state.phase == StepState::Phase::Failed && state.attempt.isEmpty();
        const bool untouched = neverSent || state.phase == StepState::Phase::Planned || state.phase == StepState::Phase::Undone;
        const bool adopted = state.phase == StepState::Phase::Done && !state.made;
        if (untouched || adopted || step.action == Step::Action::Verification || step.undo == UndoQuality::Impossible)
            return {};

        tell(StepEvent::What::Undoing, step);
        const auto undone = undoPatiently(step, state);
        if (!undone) {
            tell(StepEvent::What::Failed, step, undone.error());
            return core::failure(undone.error());
        }
        if (*undone == Undoing::Lost) {
            if (const auto noted = noteLost(step, state); !noted)
                return noted;
        }
        if (const auto noted = m_journal.undone(m_state.plan, step); !noted)
            return noted;
        state.phase = StepState::Phase::Undone;
        tell(StepEvent::What::Undone, step);
        return {};
    }

    /// A rate limit is waited for, unless the person has had enough of it.
    Result<Undoing> undoPatiently(const Step &step, const StepState &state)
    {
        std::chrono::seconds waited { 0 };
        for (int attempt = 1;; ++attempt) {
            auto undone = undo(step, state);
            if (undone || !isPassing(undone.error()))
                return undone;
            const auto time = waitAfter(undone.error(), attempt);
            waited += time;
            if (waited > m_context.patience)
                return undone;
            if (m_watch)
                m_watch({ StepEvent::What::Waiting, step, {}, {}, undone.error(), int(time.count()) });
            if (!waitFor(m_context, time, step.kind + u'/' + step.naturalKey))
                return undone;
        }
    }

    Result<Undoing> undo(const Step &step, const StepState &state)
    {
        QHash<int, Outputs> outputs;
        for (int i = 0; i < m_state.steps.size(); ++i)
            outputs.insert(i, m_state.steps.at(i).outputs);
        const auto ready = resolveStep(step, outputs);
        if (!ready)
            return core::failure(ready.error());
        return handlerOf(step.action).undo({ m_context, m_state, m_secrets }, *ready, state);
    }

    Result<> noteLost(const Step &step, StepState &state)
    {
        if (const auto noted = m_journal.lost(m_state.plan, step, state.attempt); !noted)
            return noted;
        if (!state.lostAttempts.contains(state.attempt))
            state.lostAttempts << state.attempt;
        if (m_watch)
            m_watch({ StepEvent::What::Lost, step, {}, state.attempt, {} });
        return {};
    }

    void tell(StepEvent::What what, const Step &step, const Error &error = {})
    {
        if (m_watch)
            m_watch({ what, step, m_state.steps.at(step.index).outputs, {}, error });
    }

    const PlanContext m_context;
    PlanState m_state;
    const Watch &m_watch;
    Journal m_journal;
    PlanSecrets m_secrets;
};

/// Whether nothing of it can be taken back.
bool isFinal(const Plan &plan)
{
    return !plan.steps.isEmpty()
        && std::all_of(plan.steps.begin(), plan.steps.end(), [](const Step &step) { return step.undo == UndoQuality::Impossible; });
}

} // namespace

Result<PlanState> rollBackPlan(const PlanContext &context, const QString &planId, const Watch &watch)
{
    const auto lock = lockConnection(context);
    if (!lock)
        return core::failure(lock.error());
    const auto state = Journal(*context.store).load(planId);
    if (!state)
        return core::failure(state.error());
    if (state->phase == PlanState::Phase::RolledBack)
        return *state;
    if (state->phase == PlanState::Phase::Done && isFinal(state->plan))
        return core::failure(Error::Kind::Unsupported, u"gatehouse.undo_impossible"_s, {}, planId);
    const auto dependent = Journal(*context.store).findDependent(*state);
    if (!dependent)
        return core::failure(dependent.error());
    if (dependent->has_value())
        return core::failure(Error::Kind::Conflict, u"gatehouse.plan_needed"_s, {}, planId,
            QJsonObject { { u"plan"_s, (*dependent)->id }, { u"name"_s, (*dependent)->name } });
    if (const auto free = checkServiceCanGo(context, *state); !free)
        return core::failure(free.error());
    return Rollback(context, *state, watch).carryOut();
}

} // namespace provisioning
