#include "models/provisioning/apply/rollback.h"

#include "models/core/parallel.h"
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

constexpr int width = 16; ///< steps at once

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
        for (qsizetype next = m_state.steps.size() - 1; next >= 0;) {
            if (const auto undone = takeBack(takeBatch(next)); !undone)
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

    /// Whether steps do not build on their neighbours (Plan::separate, Plan::abreast).
    bool isBatched() const { return m_state.plan.separate || m_state.plan.abreast; }

    /// The steps from @p next downwards that may be taken back side by side; @p next is moved behind them.
    QList<int> takeBatch(qsizetype &next) const
    {
        QList<int> batch;
        const Step &first = m_state.plan.steps.at(next);
        const auto fits = [&](const Step &step) { return step.kind == first.kind && step.action == first.action; };
        const int most = isBatched() ? width : 1;
        for (; next >= 0 && batch.size() < most && fits(m_state.plan.steps.at(next)); --next)
            batch << int(next);
        return batch;
    }

    /// Whether there is nothing of the step to take back.
    bool isClean(const Step &step) const
    {
        const StepState &state = m_state.steps.at(step.index);
        // A step that failed while it looked has sent nothing: what stands there is not ours.
        const bool neverSent = state.phase == StepState::Phase::Failed && state.attempt.isEmpty();
        const bool untouched = neverSent || state.phase == StepState::Phase::Planned || state.phase == StepState::Phase::Undone;
        const bool adopted = state.phase == StepState::Phase::Done && !state.made;
        return untouched || adopted || step.action == Step::Action::Verification || step.undo == UndoQuality::Impossible;
    }

    Result<> takeBack(QList<int> batch)
    {
        batch.removeIf([this](int index) { return isClean(m_state.plan.steps.at(index)); });
        for (const int index : batch)
            tell(StepEvent::What::Undoing, m_state.plan.steps.at(index));
        auto undone = m_parallel.each(int(batch.size()), {}, [&](int i) { return undo(m_state.plan.steps.at(batch[i])); });
        for (qsizetype i = 0; i < batch.size(); ++i) {
            if (!undone[size_t(i)] && isPassing(undone[size_t(i)].error()))
                undone[size_t(i)] = undoPatiently(m_state.plan.steps.at(batch[i]), undone[size_t(i)].error());
        }
        Result<> all;
        m_journal.hold();
        for (qsizetype i = 0; i < batch.size(); ++i) {
            if (const auto noted = note(m_state.plan.steps.at(batch[i]), undone[size_t(i)]); !noted && all)
                all = noted; // the others have been taken back too and are noted
        }
        const auto written = m_journal.write();
        return all ? written : all;
    }

    Result<> note(const Step &step, const Result<Undoing> &undone)
    {
        StepState &state = m_state.steps[step.index];
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

    /// A rate limit is waited for, unless the person has had enough of it. @param limit what the last try met
    Result<Undoing> undoPatiently(const Step &step, Error limit)
    {
        std::chrono::seconds waited { 0 };
        for (int attempt = 1;; ++attempt) {
            const auto time = waitAfter(limit, attempt);
            waited += time;
            if (waited > m_context.patience)
                return core::failure(limit);
            if (m_watch)
                m_watch({ StepEvent::What::Waiting, step, {}, {}, limit, int(time.count()) });
            if (!waitFor(m_context, time, step.kind + u'/' + step.naturalKey))
                return core::failure(limit);
            auto undone = undo(step);
            if (undone || !isPassing(undone.error()))
                return undone;
            limit = undone.error();
        }
    }

    /// Talks to the far side alone: may run for several steps at once.
    Result<Undoing> undo(const Step &step)
    {
        const StepState &state = m_state.steps.at(step.index);
        if (isBatched()) // without references
            return handlerOf(step.action).undo({ m_context, m_state, m_secrets }, step, state);
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
    core::Parallel m_parallel { width };
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
