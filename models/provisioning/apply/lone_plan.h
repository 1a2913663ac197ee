#pragma once

#include "models/provisioning/plan/plan.h"
#include "models/provisioning/plan/plan_context.h"

namespace provisioning {

/// A plan of one step, made by a person rather than out of a protection.
Plan lonePlan(const PlanContext &context, const Step &step, const QString &name, const QString &strategy);

/// Ends a plan that came to nothing: it is none to go on with. After anything that may have been carried out it stays open.
void closeLonePlan(const PlanContext &context, const Plan &plan, const core::Error &error);

} // namespace provisioning
