#pragma once

#include "models/gateway/node_info.h"
#include "models/provisioning/plan/plan.h"
#include "models/provisioning/plan/plan_context.h"
#include "models/provisioning/steps/step_check.h"

namespace provisioning {

/// What stands where the steps of a plan want something.
struct Examination {
    QHash<int, Outputs> outputs; ///< what is known of each step, chosen ids included
    QHash<int, Found> found;
};

/// A plan of @p protection without steps.
Plan startPlan(const PlanContext &context, const Protection &protection);

/// @return Unsupported `gatehouse.gateway_read_only`, `gatehouse.plugin_missing` {plugin}
core::Result<> checkPlugins(const gateway::NodeInfo &node, const QStringList &plugins);

/// Looks at each step, notes in it what is there, and has the gateway rehearse what is not. Writes nothing.
/// @return NotFound as whyNotMade(), Unsupported `gatehouse.no_registration` {application}, whatever the dry run refuses
core::Result<Examination> examine(const PlanContext &context, Plan &plan);

/// Two applications whose names come to one username, or one client named twice: each step alone looks fine.
void markTwins(Plan &plan);

/// A plan takes nothing away, so an application that is not to be let in must not have its contract approved already: Conflict
/// `gatehouse.still_approved`. The contract's step looks at that again when it is carried out. Of groups, each consumer's step sees to it
/// by itself (withoutAccess()).
core::Result<> markStillApproved(const PlanContext &context, const Protection &protection, const Examination &examination, Plan &plan);

/// A token that was minted before proves nothing new when nothing is to be changed.
void dropIdleVerifications(Plan &plan);

} // namespace provisioning
