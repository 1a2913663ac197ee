#pragma once

#include "models/gateway/node_info.h"
#include "models/provisioning/plan/plan.h"
#include "models/provisioning/plan/plan_context.h"

namespace provisioning {

/// The plugins that the *consumer* strategy needs on the server.
QStringList consumerPlugins();

/// Protects a service with `openid-connect`, which finds the consumer of a token by a claim, and `acl`, which lets in the members of one
/// group. Enterprise, without a portal.
///
/// Looks at what is there, asks the gateway to validate what is not, writes nothing.
/// @return a plan whose steps say what is there already, what is missing and what is in the way; what checkPlugins(), checkWishes(),
///         checkServicePlugins() and examine() return
core::Result<Plan> planConsumer(const PlanContext &context, const gateway::NodeInfo &node, const Protection &protection);

} // namespace provisioning
