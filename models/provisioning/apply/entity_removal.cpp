#include "models/provisioning/apply/entity_removal.h"

#include "models/provisioning/apply/lone_plan.h"
#include "models/provisioning/steps/removal_record.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

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

Result<RemovalOutcome> carryOutRemoval(const PlanContext &context, const RemovalReview &review)
{
    const Plan plan = lonePlan(context, stepOf(review), review.name, u"delete"_s);
    const auto applied = applyPlan(context, plan);
    RemovalOutcome outcome;
    if (applied) {
        outcome.removed = true;
        outcome.planId = plan.id;
        return outcome;
    }
    closeLonePlan(context, plan, applied.error());
    const bool refused = applied.error().kind == Error::Kind::Rejected || applied.error().kind == Error::Kind::Conflict;
    if (!refused || applied.error().code.startsWith("gatehouse."_L1))
        return core::failure(applied.error());
    outcome.refused = applied.error();
    return outcome;
}

} // namespace provisioning
