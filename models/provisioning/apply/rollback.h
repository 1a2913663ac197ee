#pragma once

#include "models/provisioning/apply/apply.h"

namespace provisioning {

/// Takes back what a plan made, last step first; what it found there (adopted) stays. May be repeated after a crash or an error.
/// Deaf to cancel, but while it waits for a rate limit: it is short, and half of it helps nobody.
/// @return Unsupported `gatehouse.undo_impossible` for a plan that is through and of which nothing can be taken back (a retirement);
///         Conflict `gatehouse.plan_needed` {plan, name} before anything is touched when another plan builds on what this one made; an
///         object that others have hung something on stays, with Conflict `gatehouse.has_dependents` {dependents: ["acls (1)"]}; otherwise
///         the state at the end; `lostAttempts` in it are registrations that may have been left behind at the provider. Errors: that of
///         the step that could not be taken back, after which everything before it still stands
core::Result<PlanState> rollBackPlan(const PlanContext &context, const QString &planId, const Watch &watch = {});

} // namespace provisioning
