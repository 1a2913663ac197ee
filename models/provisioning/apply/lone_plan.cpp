#include "models/provisioning/apply/lone_plan.h"

#include "models/provisioning/apply/rollback.h"

namespace provisioning {

Plan lonePlan(const PlanContext &context, const Step &step, const QString &name, const QString &strategy)
{
    Plan plan = context.newPlan(name.isEmpty() ? step.id : name, strategy);
    plan.steps << step;
    return plan;
}

void closeLonePlan(const PlanContext &context, const Plan &plan, const core::Error &error)
{
    if (error.sent == core::Error::Sent::No)
        (void)rollBackPlan(context, plan.id);
}

} // namespace provisioning
