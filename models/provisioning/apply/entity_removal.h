#pragma once

#include "models/gateway/removal.h"
#include "models/provisioning/apply/separate_outcome.h"

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

/// What became of deleting several objects.
struct RemovalOutcome {
    using Failure = SeparateOutcome::Failure;

    QString planId {}; ///< for undoing; empty = nothing was deleted
    QStringList removed {}; ///< their ids
    QStringList alongKinds {}; ///< EntityKind::name of what went with them
    QList<Failure> failures {}; ///< those that were refused, or not come to
};

/// Reads the object and what hangs on it. Blocking, on a worker thread. @param parentId as in AdminClient::get()
core::Result<RemovalReview> reviewRemoval(
    const gateway::AdminClient &gateway, const gateway::EntityKind &kind, const QString &id, const QString &parentId = {});

/// Deletes as one plan (strategy "delete") in the journal, so that it is survived, shown and undone like every other; each object is a
/// step of its own. What goes along is read once more right before, and deleted by the gateway in the same call.
/// @param count hears on this thread how many objects have come to their end
/// @return errors as applyPlan() when nothing was written; after Error::sent Unknown of a failure the plan is unfinished and can be resumed
///         or rolled back
core::Result<RemovalOutcome> carryOutRemovals(
    const PlanContext &context, const QList<RemovalReview> &reviews, const std::function<void(int)> &count = {});

/// Reviews and deletes objects of one kind. @return as carryOutRemovals()
core::Result<RemovalOutcome> removeEntities(const PlanContext &context, const gateway::EntityKind &kind, const QList<ChosenEntity> &objects,
    const std::function<void(int)> &count = {});

} // namespace provisioning
