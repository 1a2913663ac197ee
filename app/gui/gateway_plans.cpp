#include "app/gui/gateway_plans.h"

#include "models/provisioning/apply/plan_workplace.h"
#include "models/provisioning/apply/rollback.h"
#include "models/provisioning/plan/journal.h"

namespace gui {

core::Result<> takeBackAtGateway(const EngineParts &parts, const ui::Target &target, const QString &planId)
{
    using provisioning::PlanState;
    const auto undone = withPlanContext<PlanState>(parts, target, core::CancelToken(), parts.secretsOf(planId),
        [&planId, &target](const provisioning::PlanContext &context) -> core::Result<PlanState> {
            const auto state = provisioning::Journal(*context.store).load(planId);
            if (!state)
                return core::failure(state.error());
            if (const auto same = provisioning::checkGateway(state->plan, target.connection); !same)
                return core::failure(same.error());
            return provisioning::rollBackPlan(context, planId);
        });
    return undone ? core::Result<>() : core::failure(undone.error());
}

} // namespace gui
