#pragma once

#include "ui/session/entity_lists.h"

namespace ui {

struct Workbench;

/// Changes several objects alike as one plan, in a task that can be cancelled, reads their table again, and leaves Undo in the outcome.
/// @param review what the person has seen
/// @param done(outcome) is called on the UI thread, unless @p context has died by then
void changeEntities(const Workbench &bench, const provisioning::BulkReview &review, QObject *context,
    std::function<void(const core::Result<provisioning::SeparateOutcome> &)> done);

} // namespace ui
