#include "models/provisioning/applications/retirement.h"

#include "models/provisioning/apply/apply.h"
#include "models/provisioning/apply/plan_workplace.h"
#include "models/provisioning/apply/rollback.h"
#include "models/provisioning/strategies/step_list.h"

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

Step removalOf(const RetiredObject &object, const QString &name)
{
    Step step;
    step.action = Step::Action::Removal;
    step.kind = object.kind;
    step.naturalKey = object.key;
    step.id = object.id;
    step.parent = object.parent;
    step.application = name;
    step.undo = UndoQuality::Impossible;
    if (object.wiring) {
        step.naturalKey = object.wiring->naturalKey;
        step.parent = object.wiring->parent;
        step.desired = object.wiring->desired;
    }
    return step;
}

Plan planOf(const PlanContext &context, const QString &name, const QList<RetiredObject> &objects)
{
    Plan plan = context.newPlan(name, u"retirement"_s);
    plan.issuer = context.provider ? context.metadata.issuer : QString();
    StepList list;
    for (const RetiredObject &object : objects)
        list.append(removalOf(object, name));
    plan.steps = list.take();
    return plan;
}

bool isSameStep(const Step &one, const Step &other)
{
    return one.kind == other.kind && one.id == other.id && one.naturalKey == other.naturalKey && one.parent == other.parent;
}

/// The plan of an earlier attempt that came to no end and holds all of @p plan.
Result<std::optional<PlanState>> begunLike(const PlanContext &context, const Plan &plan)
{
    return Journal(*context.store).findUnfinished(plan.strategy, [&](const Plan &earlier) {
        const QList<Step> &begun = earlier.steps;
        const auto isPart = [&begun](const Step &step) {
            return std::any_of(begun.begin(), begun.end(), [&step](const Step &other) { return isSameStep(step, other); });
        };
        return earlier.issuer == plan.issuer && std::all_of(plan.steps.begin(), plan.steps.end(), isPart)
            && checkGateway(earlier, context.gateway.connection());
    });
}

/// Where nothing has gone, nothing is left to go on with.
void closeUntouched(const PlanContext &context, const QString &planId)
{
    const auto state = Journal(*context.store).load(planId);
    if (state && !state->hasWritten())
        (void)rollBackPlan(context, planId);
}

} // namespace

Result<> retire(const PlanContext &context, const QString &name, const QList<RetiredObject> &objects,
    const std::function<void(const RetiredObject &)> &watch)
{
    QList<RetiredObject> single; // the others go with the consumer
    std::copy_if(objects.begin(), objects.end(), std::back_inserter(single),
        [](const RetiredObject &object) { return object.isAtProvider() || !object.id.isEmpty(); });
    const Plan plan = planOf(context, name, single);
    const auto begun = begunLike(context, plan);
    if (!begun)
        return core::failure(begun.error());
    const auto tell = [&](const StepEvent &event) {
        const bool gone = event.what == StepEvent::What::Done || event.what == StepEvent::What::AlreadySo;
        const auto its = std::find_if(
            single.begin(), single.end(), [&](const RetiredObject &object) { return isSameStep(removalOf(object, name), event.step); });
        if (gone && watch && its != single.end())
            watch(*its);
    };
    const QString planId = *begun ? (*begun)->plan.id : plan.id;
    const auto applied = *begun ? resumePlan(context, planId, tell) : applyPlan(context, plan, tell);
    if (applied)
        return {};
    closeUntouched(context, planId);
    return core::failure(applied.error());
}

} // namespace provisioning
