#include "models/provisioning/apply/lone_plan.h"

#include "models/core/random.h"
#include "models/provisioning/apply/rollback.h"

namespace provisioning {

Plan lonePlan(const PlanContext &context, const Step &step, const QString &name, const QString &strategy)
{
    Plan plan;
    plan.id = core::randomUuid();
    plan.madeAt = context.clock->now();
    plan.name = name.isEmpty() ? step.id : name;
    plan.strategy = strategy;
    plan.connectionId = context.gateway.connection().id;
    plan.adminUrl = context.gateway.connection().adminUrl.toString(QUrl::RemoveUserInfo);
    plan.workspace = context.gateway.connection().workspace;
    plan.steps << step;
    return plan;
}

void closeLonePlan(const PlanContext &context, const Plan &plan, const core::Error &error)
{
    if (error.sent == core::Error::Sent::No)
        (void)rollBackPlan(context, plan.id);
}

} // namespace provisioning
