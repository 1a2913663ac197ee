#pragma once

#include "models/provisioning/declarative/declared_diff.h"
#include "models/provisioning/plan/plan_context.h"

namespace provisioning {

/// Makes the plan (strategy "import") that brings a gateway to what a file says: creates and changes in the order of the catalogue, then
/// deletions, children first. What the file holds of secrets goes into the plan's keychain item.
/// @param deletes whether what only the gateway has is deleted
/// @return Invalid `gatehouse.looks_like_reference` {reference}; Keychain when the keychain refuses
core::Result<Plan> planDeclared(const PlanContext &context, const DeclaredDiff &diff, const QString &name, bool deletes);

} // namespace provisioning
