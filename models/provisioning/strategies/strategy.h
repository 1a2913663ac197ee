#pragma once

#include "models/gateway/node_info.h"
#include "models/provisioning/plan/plan.h"
#include "models/provisioning/plan/plan_context.h"

namespace provisioning {

/// Whether a strategy can be used on a gateway, and if not, why and what would make it possible.
struct StrategyFit {
    QString strategy; ///< "portal", "consumer", "open-source"
    std::optional<core::Error> refusal; ///< the first thing in the way: Unsupported with its `gatehouse.*` code and fields
    QStringList unchecked; ///< codes of what the gateway does not tell, so that nobody can say beforehand
};

/// Every strategy, best first, with its fit. Asks the gateway for what the probe does not hold (workspace settings).
core::Result<QList<StrategyFit>> strategyFits(const gateway::AdminClient &gateway, const gateway::NodeInfo &node);

/// Makes the plan of Protection::strategy. Looks at what is there, asks the gateway to validate what is not, writes nothing.
/// @return Unsupported `gatehouse.unknown_strategy` {strategy, supported}; the refusal of the strategy; what planning by it returns
core::Result<Plan> makePlan(const PlanContext &context, const gateway::NodeInfo &node, const Protection &protection);

} // namespace provisioning
