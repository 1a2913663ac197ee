#pragma once

#include "models/gateway/removal.h"
#include "models/provisioning/apply/apply.h"

#include <optional>

namespace provisioning {

/// What deleting an object would do, found without writing anything.
struct RemovalReview {
    QString kind; ///< gateway::EntityKind name
    QString name; ///< what a person calls it; for the journal
    gateway::Removal removal;
    UndoQuality undo = UndoQuality::Exact; ///< how the object itself comes back; Removal::lost tells what of the others does not
    bool newId = false; ///< it comes back under an id that the gateway chooses

    bool canBeDone() const { return removal.blocking.isEmpty(); }
};

/// What became of deleting.
struct RemovalOutcome {
    bool removed = false;
    QString planId {}; ///< for undoing
    std::optional<core::Error> refused {}; ///< by the gateway
};

/// Reads the object and what hangs on it. Blocking, on a worker thread. @param parentId as in AdminClient::get()
core::Result<RemovalReview> reviewRemoval(
    const gateway::AdminClient &gateway, const gateway::EntityKind &kind, const QString &id, const QString &parentId = {});

/// Deletes as a plan of one step (strategy "delete") in the journal, so that it is survived, shown and undone like every other. What goes
/// along is read once more right before, and deleted by the gateway in the same call.
/// @return errors as applyPlan(); after Error::sent Unknown the plan is unfinished and can be resumed or rolled back
core::Result<RemovalOutcome> carryOutRemoval(const PlanContext &context, const RemovalReview &review);

} // namespace provisioning
