#include "models/provisioning/strategies/consumer_strategy.h"

#include "models/provisioning/steps/wiring_checks.h"
#include "models/provisioning/strategies/consumer_steps.h"
#include "models/provisioning/strategies/planning.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Result;

QStringList consumerPlugins()
{
    return { u"openid-connect"_s, u"acl"_s };
}

Result<Plan> planConsumer(const PlanContext &context, const gateway::NodeInfo &node, const Protection &protection)
{
    if (const auto fit = checkPlugins(node, consumerPlugins()); !fit)
        return core::failure(fit.error());
    if (const auto good = checkWishes(protection); !good)
        return core::failure(good.error());
    if (const auto clear = checkServicePlugins(context.gateway, protection); !clear)
        return core::failure(clear.error());
    const auto body = openIdConnectFor(context, protection);
    if (!body)
        return core::failure(body.error());

    Plan plan = startPlan(context, protection);
    plan.steps = consumerSteps(protection, { *context.provider, context.provider->capabilities(context.metadata), *body }, plan.notes);
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
