#pragma once

#include "models/provisioning/applications/application_approval.h"
#include "models/provisioning/plan/plan_context.h"

namespace provisioning {

/// Carries a decision out as a plan of its own (strategy "decision") in the journal, so that it is survived, shown and undone like every
/// other; reads what stands before and after. A contract that is not there is asked for first; without a portal the consumer joins the
/// group, or leaves every one that lets it in. May be repeated: what is so already is left alone, and what an earlier attempt began is gone
/// on with.
/// @return the id of the plan, for rollBackPlan(); empty when nothing had to be written. Conflict `gatehouse.contract_twice`
///         {application, service} when the gateway says that there is a contract which cannot be seen; Conflict
///         `gatehouse.changed_meanwhile` {paths} when it stands neither as in the preview nor as wanted any more; what applyPlan() returns
core::Result<QString> decide(const PlanContext &context, const DecisionPreview &preview);

} // namespace provisioning
