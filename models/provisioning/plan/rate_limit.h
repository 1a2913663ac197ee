#pragma once

#include "models/provisioning/plan/plan_context.h"

namespace provisioning {

/// A rate limit, which passes. The call that met it was not carried out.
bool isPassing(const core::Error &error);

/// How long to wait after @p error, a rate limit met for the @p attempt th time (from 1): what the far side asked for, else doubling from
/// 2 s; 1 s to 5 min.
std::chrono::seconds waitAfter(const core::Error &error, int attempt);

/// Waits as PlanContext::wait says. @return Cancelled `gatehouse.cancelled`, at once when the token is raised
core::Result<> waitFor(const PlanContext &context, std::chrono::seconds time, const QString &where);

} // namespace provisioning
