#pragma once

#include "models/provisioning/applications/application_retirement.h"
#include "models/provisioning/plan/plan_context.h"

#include <functional>

namespace provisioning {

/// Takes away what previewRetirement() listed, in order, as a plan (strategy "retirement") in the journal that nothing takes back: the
/// provider makes no client again, and the gateway gives what it makes again other ids. What is gone already is no error, so a retirement
/// that was cut off is simply repeated: it goes on with the plan that it began.
/// @param context with the provider whose client goes too
/// @param name of the application
/// @param watch called on this thread after each, may be empty
/// @return the error of the first that would not go; `gatehouse.left_behind` {paths} for one that stands there afterwards
core::Result<> retire(const PlanContext &context, const QString &name, const QList<RetiredObject> &objects,
    const std::function<void(const RetiredObject &)> &watch = {});

} // namespace provisioning
