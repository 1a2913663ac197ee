#pragma once

#include "models/net/exchange.h"
#include "models/provisioning/plan/plan_history.h"

namespace test {

/// The story of a plan that changed the host of a service.
inline provisioning::PlanHistory history(const QString &name, provisioning::PlanState::Phase phase)
{
    provisioning::PlanHistory history;
    history.state.phase = phase;
    history.state.plan.id = QStringLiteral("id-") + name;
    history.state.plan.name = name;
    history.state.plan.adminUrl = QStringLiteral("http://127.0.0.1:8001");
    history.state.plan.madeAt = history.lastAt = QDateTime::fromSecsSinceEpoch(1795203000, Qt::UTC);
    provisioning::Step step;
    step.kind = QStringLiteral("services");
    step.naturalKey = name;
    history.state.plan.steps = { step };
    provisioning::StepState state;
    state.phase = provisioning::StepState::Phase::Done;
    state.made = true;
    history.state.steps = { state };
    history.steps = { { history.lastAt, history.lastAt, {},
        { { QStringLiteral("host"), QStringLiteral("old.test"), QStringLiteral("new.test") } } } };
    return history;
}

inline net::Exchange call(const QString &url, int status = 200)
{
    net::Exchange exchange;
    exchange.verb = "GET";
    exchange.url = url;
    exchange.status = status;
    return exchange;
}

} // namespace test
