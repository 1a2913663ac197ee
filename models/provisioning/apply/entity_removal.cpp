#include "models/provisioning/apply/entity_removal.h"

#include "models/core/parallel.h"
#include "models/provisioning/apply/rollback.h"
#include "models/provisioning/steps/removal_record.h"
#include "models/provisioning/strategies/step_list.h"

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

constexpr int readAtOnce = 16; ///< objects

Step stepOf(const RemovalReview &review)
{
    Step step;
    step.action = Step::Action::Deletion;
    step.kind = review.kind;
    step.id = review.removal.entity.id();
    step.parent = review.removal.parent;
    step.naturalKey = review.name.isEmpty() ? step.id : review.name;
    step.secretMembers = recordOf(review.removal).secrets.keys();
    step.undo = review.undo;
    return step;
}

QString nameOf(const gateway::EntityKind &kind, const gateway::Entity &entity)
{
    const QString name = entity.text(QLatin1String(kind.naturalKey.toLatin1()));
    return name.isEmpty() ? entity.id() : name;
}

Plan planOf(const PlanContext &context, const QList<RemovalReview> &reviews)
{
    Plan plan = context.newPlan(reviews.first().name, u"delete"_s);
    plan.separate = true;
    StepList list;
    for (const RemovalReview &review : reviews)
        list.append(stepOf(review));
    plan.steps = list.take();
    return plan;
}

void addKinds(const gateway::Removal &removal, QStringList &kinds)
{
    for (const gateway::Removal &one : removal.along) {
        if (!kinds.contains(one.kind))
            kinds << one.kind;
        addKinds(one, kinds);
    }
}

/// @param failed why single steps failed; @param stopped what kept the others from being carried out
RemovalOutcome outcomeOf(const PlanState &state, const QHash<int, Error> &failed, const Error &stopped)
{
    RemovalOutcome outcome { .planId = state.plan.id };
    for (const Step &step : state.plan.steps) {
        const StepState &own = state.steps.at(step.index);
        if (own.phase == StepState::Phase::Done) {
            outcome.removed << step.id;
            addKinds(removalFrom(own.before), outcome.alongKinds);
            continue;
        }
        Error error = failed.value(step.index, stopped);
        if (!failed.contains(step.index))
            error.sent = own.phase == StepState::Phase::Started ? Error::Sent::Unknown : Error::Sent::No;
        outcome.failures << RemovalOutcome::Failure { step.id, error };
    }
    return outcome;
}

/// A plan of which nothing is open is none to go on with; one that came to nothing is none to take back.
Result<> close(const PlanContext &context, PlanState &state)
{
    if (!state.hasWritten())
        (void)rollBackPlan(context, state.plan.id);
    const auto isOpen = [](const StepState &step) { return step.phase == StepState::Phase::Started; };
    if (state.phase == PlanState::Phase::Done || !state.hasWritten() || std::any_of(state.steps.begin(), state.steps.end(), isOpen))
        return {};
    return Journal(*context.store).finished(state.plan);
}

} // namespace

Result<RemovalReview> reviewRemoval(
    const gateway::AdminClient &gateway, const gateway::EntityKind &kind, const QString &id, const QString &parentId)
{
    const auto removal = gateway::readRemoval(gateway, kind, id, parentId);
    if (!removal)
        return core::failure(removal.error());
    RemovalReview review { .kind = kind.name, .name = nameOf(kind, removal->entity), .removal = *removal };
    review.newId = !kind.keepsItsId();
    if (!removal->lost.isEmpty() || removal->losesSecret())
        review.undo = UndoQuality::WithoutSecret;
    return review;
}

Result<RemovalOutcome> carryOutRemovals(
    const PlanContext &context, const QList<RemovalReview> &reviews, const std::function<void(int)> &count)
{
    const Plan plan = planOf(context, reviews);
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
    auto state = applied ? applied : Journal(*context.store).load(plan.id);
    if (!state)
        return core::failure(applied.error());
    if (const auto closed = close(context, *state); !closed)
        return core::failure(closed.error());
    if (!applied && !state->hasWritten())
        return core::failure(applied.error());
    RemovalOutcome outcome = outcomeOf(*state, failed, applied ? Error() : applied.error());
    if (!state->hasWritten())
        outcome.planId.clear();
    return outcome;
}

Result<RemovalOutcome> removeEntities(
    const PlanContext &context, const gateway::EntityKind &kind, const QList<RemovalTarget> &objects, const std::function<void(int)> &count)
{
    core::Parallel parallel(readAtOnce);
    const auto read = parallel.each(int(objects.size()), context.http.cancelToken(),
        [&](int index) { return reviewRemoval(context.gateway, kind, objects.at(index).id, objects.at(index).parent); });
    QList<RemovalReview> reviews;
    QList<RemovalOutcome::Failure> unread;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        if (const auto &review = read[size_t(i)])
            reviews << *review;
        else
            unread << RemovalOutcome::Failure { objects.at(i).id, review.error() };
    }
    if (reviews.isEmpty())
        return RemovalOutcome { .failures = unread };
    const auto counted = [&](int ended) {
        if (count)
            count(ended + int(unread.size()));
    };
    auto outcome = carryOutRemovals(context, reviews, counted);
    if (outcome)
        outcome->failures += unread;
    return outcome;
}

} // namespace provisioning
