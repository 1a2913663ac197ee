#include "models/provisioning/rollback.h"

#include "models/provisioning/client_step.h"
#include "models/provisioning/connection_lock.h"
#include "models/provisioning/entity_step.h"
#include "models/storage/database.h"
#include "models/storage/store.h"

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

class Rollback {
public:
    Rollback(const PlanContext &context, PlanState state, const Watch &watch)
        : m_context(context)
        , m_gateway(context.gateway.regardless())
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
        if (const auto cleared = hasClients() ? m_secrets.clear() : Result<>(); !cleared && needsSecrets())
            return core::failure(cleared.error());
        if (const auto noted = m_journal.rolledBack(m_state.plan); !noted)
            return core::failure(noted.error());
        m_state.phase = PlanState::Phase::RolledBack;
        return m_state;
    }

private:
    bool hasClients() const
    {
        const auto &steps = m_state.plan.steps;
        return std::any_of(steps.begin(), steps.end(), [](const Step &step) { return step.action == Step::Action::Client; });
    }

    bool needsSecrets() const
    {
        for (const Step &step : m_state.plan.steps) {
            if (step.action == Step::Action::Client && m_state.steps.at(step.index).phase != StepState::Phase::Planned)
                return true;
        }
        return false;
    }

    Result<> takeBack(const Step &step)
    {
        StepState &state = m_state.steps[step.index];
        // A step that failed while it looked has sent nothing: what stands there is not ours.
        const bool neverSent = state.phase == StepState::Phase::Failed && state.attempt.isEmpty();
        const bool untouched = neverSent || state.phase == StepState::Phase::Planned || state.phase == StepState::Phase::Undone;
        const bool adopted = state.phase == StepState::Phase::Done && !state.made;
        if (untouched || adopted || step.action == Step::Action::Verification)
            return {};

        tell(StepEvent::What::Undoing, step);
        const auto undone = step.action == Step::Action::Client ? undo(step, state) : undoMade(step, state);
        if (!undone) {
            tell(StepEvent::What::Failed, step, undone.error());
            return undone;
        }
        if (const auto noted = m_journal.undone(m_state.plan, step); !noted)
            return noted;
        state.phase = StepState::Phase::Undone;
        tell(StepEvent::What::Undone, step);
        return {};
    }

    Result<> undo(const Step &step, StepState &state)
    {
        const bool known = !state.outputs.isEmpty() || !m_secrets.get(step.index, u"client_id"_s).isEmpty();
        const bool unknown = !known && state.phase == StepState::Phase::Started;
        if (unknown || isOutOfReach(step, state)) {
            if (const auto noted = m_journal.lost(m_state.plan, step, state.attempt); !noted)
                return noted;
            if (!state.lostAttempts.contains(state.attempt))
                state.lostAttempts << state.attempt;
            if (m_watch)
                m_watch({ StepEvent::What::Lost, step, {}, state.attempt, {} });
            return {};
        }
        return undoClient(m_context, step, state, m_secrets);
    }

    /// Registered without a keychain, or at a provider that gives out no management token: nobody can take it back any more.
    bool isOutOfReach(const Step &step, const StepState &state) const
    {
        const bool hasToken = !m_secrets.get(step.index, u"registration_access_token"_s).isEmpty();
        const bool keptRest = !m_secrets.get(step.index, u"client_id"_s).isEmpty();
        return state.phase == StepState::Phase::Done && !hasToken && (keptRest || step.undo != UndoQuality::Exact);
    }

    Result<> undoMade(const Step &step, const StepState &state)
    {
        QHash<int, Outputs> outputs;
        for (int i = 0; i < m_state.steps.size(); ++i)
            outputs.insert(i, m_state.steps.at(i).outputs);
        const auto ready = resolveStep(step, outputs);
        if (!ready)
            return core::failure(ready.error());
        if (state.phase == StepState::Phase::Done)
            return undoEntity(m_gateway, *ready, state.id, state.after);
        // Started or failed: what stands there now with our id, or appeared under our start, is ours.
        const auto found = checkEntity(m_gateway, *ready);
        if (!found)
            return core::failure(found.error());
        const bool keyedByUs = found->ours || gateway::findKind(step.kind)->nestedByNaturalKey;
        if (found->outlook == Step::Outlook::Missing || !keyedByUs)
            return {};
        return undoEntity(m_gateway, *ready, found->stored.value("id"_L1).toString(), found->stored);
    }

    void tell(StepEvent::What what, const Step &step, const Error &error = {})
    {
        if (m_watch)
            m_watch({ what, step, m_state.steps.at(step.index).outputs, {}, error });
    }

    const PlanContext &m_context;
    gateway::AdminClient m_gateway;
    PlanState m_state;
    const Watch &m_watch;
    Journal m_journal;
    PlanSecrets m_secrets;
};

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
    const auto dependent = Journal(*context.store).findDependent(*state);
    if (!dependent)
        return core::failure(dependent.error());
    if (dependent->has_value())
        return core::failure(Error::Kind::Conflict, u"gatehouse.plan_needed"_s, {}, planId,
            QJsonObject { { u"plan"_s, (*dependent)->id }, { u"name"_s, (*dependent)->name } });
    return Rollback(context, *state, watch).carryOut();
}

} // namespace provisioning
