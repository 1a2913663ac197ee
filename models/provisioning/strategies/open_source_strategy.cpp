#include "models/provisioning/strategies/open_source_strategy.h"

#include "models/provisioning/steps/wiring_checks.h"
#include "models/provisioning/strategies/open_source_steps.h"
#include "models/provisioning/strategies/planning.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Result;

Result<Plan> planOpenSource(const PlanContext &context, const gateway::NodeInfo &node, const Protection &protection)
{
    if (const auto fit = checkPlugins(node, { u"jwt"_s, u"acl"_s }); !fit)
        return core::failure(fit.error());
    if (const auto clear = checkServicePlugins(context.gateway, protection); !clear)
        return core::failure(clear.error());
    const auto key = chooseKey(context.keys, protection.signingKey);
    if (!key)
        return core::failure(key.error());

    Plan plan = startPlan(context, protection);
    plan.steps = openSourceSteps(protection, { *context.provider, context.provider->capabilities(context.metadata), *key }, plan.notes);
    const auto examination = examine(context, plan);
    if (!examination)
        return core::failure(examination.error());
    markTwins(plan);
    if (const auto marked = markStillApproved(context, protection, *examination, plan); !marked)
        return core::failure(marked.error());
    dropIdleVerifications(plan);
    return plan;
}

} // namespace provisioning
