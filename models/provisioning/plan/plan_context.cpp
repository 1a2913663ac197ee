#include "models/provisioning/plan/plan_context.h"

#include "models/core/random.h"

namespace provisioning {

PlanContext PlanContext::regardless() const
{
    PlanContext deaf = *this;
    deaf.gateway = gateway.regardless();
    deaf.http = http.regardless(std::chrono::seconds(10));
    return deaf;
}

Plan PlanContext::newPlan(const QString &name, const QString &strategy) const
{
    const core::Connection &connection = gateway.connection();
    Plan plan;
    plan.id = core::randomUuid();
    plan.madeAt = clock->now();
    plan.name = name;
    plan.strategy = strategy;
    plan.connectionId = connection.id;
    plan.adminUrl = connection.adminUrl.toString(QUrl::RemoveUserInfo);
    plan.workspace = connection.workspace;
    return plan;
}

} // namespace provisioning
