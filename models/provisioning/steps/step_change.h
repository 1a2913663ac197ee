#pragma once

#include "models/provisioning/plan/plan.h"

namespace provisioning {

/// Whether the conflict of @p step can be settled by changing the fields that differ: a service, route or plugin that is there with other
/// settings. The change keeps what it replaces, so its undo is exact.
bool canChangeInstead(const Step &step);

/// Makes the steps that have one of @p identities (Step::identity()) change what is there instead of being in its way. Those that are no
/// conflict, or one of another sort, stay as they are.
void changeInstead(Plan &plan, const QStringList &identities);

} // namespace provisioning
