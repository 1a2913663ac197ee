#include "models/provisioning/apply/separate_outcome.h"

#include "models/provisioning/apply/rollback.h"

#include <algorithm>

namespace provisioning {

using core::Error;
using core::Result;

namespace {

/// @param failed why single steps failed; @param stopped what kept the others from being carried out
SeparateOutcome outcomeOf(const PlanState &state, const QHash<int, Error> &failed, const Error &stopped)
{
    SeparateOutcome outcome { .state = state, .planId = state.hasWritten() ? state.plan.id : QString() };
    for (const Step &step : state.plan.steps) {
        const StepState &own = state.steps.at(step.index);
        if (own.phase == StepState::Phase::Done) {
            outcome.done << step.id;
            continue;
        }
        Error error = failed.value(step.index, stopped);
        if (!failed.contains(step.index))
            error.sent = own.phase == StepState::Phase::Started ? Error::Sent::Unknown : Error::Sent::No;
        outcome.failures << SeparateOutcome::Failure { step.id, error };
    }
    return outcome;
}

Result<> close(const PlanContext &context, const PlanState &state)
{
    if (!state.hasWritten())
        (void)rollBackPlan(context, state.plan.id);
    const auto isOpen = [](const StepState &step) { return step.phase == StepState::Phase::Started; };
    if (state.phase == PlanState::Phase::Done || !state.hasWritten() || std::any_of(state.steps.begin(), state.steps.end(), isOpen))
        return {};
    return Journal(*context.store).finished(state.plan);
}

} // namespace

Result<SeparateOutcome> carryOutSeparately(const PlanContext &context, const Plan &plan, const std::function<void(int)> &count)
{
    Q_ASSERT(plan.separate);
    QHash<int, Error> failed;
    int ended = 0;
    const auto watch = [&](const StepEvent &event) {
        const bool isFailure = event.what == StepEvent::What::Failed;
        if (isFailure)
            failed.insert(event.step.index, event.error);
        if (count && (isFailure || event.what == StepEvent::What::Done || event.what == StepEvent::What::AlreadySo))
            count(++ended);
    };
    const auto applied = applyPlan(context, plan, watch);
    const auto state = applied ? applied : Journal(*context.store).load(plan.id);
    if (!state)
        return core::failure(applied.error());
    if (const auto closed = close(context, *state); !closed)
        return core::failure(closed.error());
    if (!applied && !state->hasWritten())
        return core::failure(applied.error());
    return outcomeOf(*state, failed, applied ? Error() : applied.error());
}

} // namespace provisioning
