#include "models/provisioning/apply/entity_removal.h"

#include "models/core/parallel.h"
#include "models/provisioning/steps/removal_record.h"
#include "models/provisioning/strategies/step_list.h"

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
    const auto done = carryOutSeparately(context, planOf(context, reviews), count);
    if (!done)
        return core::failure(done.error());
    RemovalOutcome outcome { .planId = done->planId, .removed = done->done, .failures = done->failures };
    for (const StepState &step : done->state.steps) {
        if (step.phase == StepState::Phase::Done)
            addKinds(removalFrom(step.before), outcome.alongKinds);
    }
    return outcome;
}

Result<RemovalOutcome> removeEntities(
    const PlanContext &context, const gateway::EntityKind &kind, const QList<ChosenEntity> &objects, const std::function<void(int)> &count)
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
