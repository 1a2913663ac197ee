#pragma once

#include "models/gateway/node_info.h"
#include "models/provisioning/plan/plan.h"
#include "models/provisioning/plan/plan_context.h"

namespace provisioning {

/// The plugins that the *portal* strategy needs on the server.
QStringList portalPlugins();

/// Protects a service the documented way: `openid-connect` finds the consumer of a token by a claim, `application-registration` lets in the
/// applications of the developer portal that have a contract. The application's reference id is its client id at the provider.
///
/// Looks at what is there, asks the gateway to validate what is not, writes nothing.
/// @return a plan whose steps say what is there already, what is missing and what is in the way; what gateway::portalFits(),
/// checkPlugins(),
///         checkWishes(), checkServicePlugins() and examine() return; Unsupported `gatehouse.developer_meta` {email, members} when a new
///         developer needs more than a name
core::Result<Plan> planPortal(const PlanContext &context, const gateway::NodeInfo &node, const Protection &protection);

} // namespace provisioning
