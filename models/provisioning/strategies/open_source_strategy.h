#pragma once

#include "models/gateway/node_info.h"
#include "models/provisioning/plan/plan.h"
#include "models/provisioning/plan/plan_context.h"

namespace provisioning {

/// Protects a service with the plugins that every edition of the gateway has: `jwt` finds the application by a claim of the provider's
/// token, `acl` lets in the members of one group.
///
/// Looks at what is there, asks the gateway to validate what is not, writes nothing.
/// @return a plan whose steps say what is there already, what is missing and what is in the way; Unsupported `gatehouse.plugin_missing`
///         {plugin}, `gatehouse.gateway_read_only`, `gatehouse.unverifiable_algorithm`; NotFound `gatehouse.service_missing` {service} when
///         the service is not there and has no url; Unsupported `gatehouse.no_registration` when a client is to be registered and cannot be
core::Result<Plan> planOpenSource(const PlanContext &context, const gateway::NodeInfo &node, const Protection &protection);

} // namespace provisioning
