#pragma once

#include "models/gateway/admin_client.h"
#include "models/provisioning/plan/plan_context.h"
#include "models/provisioning/protection/protection.h"

namespace provisioning {

/// Whether the protection's wishes go together, for the strategies with `openid-connect`.
/// @return Invalid `gatehouse.openid_scope` {scopes}, `gatehouse.scope_missing` {vendor}, and for strategy *portal*
///         `gatehouse.developer_missing` {application}, `gatehouse.approved_automatically` {application}
core::Result<> checkWishes(const Protection &protection);

/// Whether a plugin that is there already, for all services, on the service or on one of its routes, keeps the strategy's own from working.
/// @return Conflict `gatehouse.acl_beside_registration` {service, plugin, route}, `gatehouse.plugin_on_route` {plugin, route, service},
///         `gatehouse.other_authentication` {plugin, service, route}
core::Result<> checkServicePlugins(const gateway::AdminClient &gateway, const Protection &protection);

/// What of a plugin that was found lets callers in whom the plan's own would refuse: `config.anonymous`, `config.consumer_optional`.
QStringList waysAround(const gateway::Entity &plugin);

/// The body of `openid-connect` for the protection, in the names that this node's schema knows.
core::Result<QJsonObject> openIdConnectFor(const PlanContext &context, const Protection &protection);

} // namespace provisioning
