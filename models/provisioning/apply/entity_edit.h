#pragma once

#include "models/gateway/entity.h"
#include "models/provisioning/apply/apply.h"

#include <optional>

namespace provisioning {

/// One object of the gateway as a person wants it. Holds secrets; lives in memory only.
struct EntityEdit {
    QString kind; ///< gateway::EntityKind name
    QString id; ///< of the object, or the one that a new one is to get
    bool isNew = false;
    QString parent {}; ///< what it stands under, for kinds that have no collection of their own; "<developer>/<application>" of a contract
    QString name {}; ///< what a person calls it; for the journal
    gateway::Entity opened {}; ///< as it was when the person began; empty for a new one
    QJsonObject edited {}; ///< as it is to be, secrets included; of a new one only what is to be sent
    QStringList secretMembers {}; ///< dotted members that are secrets by its schema, lists without index
    QStringList mapMembers {}; ///< dotted members that are maps by its schema
};

/// What saving an edit would do, found without writing anything.
struct EditReview {
    QString method; ///< "PATCH", "PUT", "POST"
    QString path; ///< below the address of the Admin API, without workspace
    QJsonObject body {}; ///< secrets included: never to be stored or shown as it is
    std::optional<gateway::Entity> now {}; ///< as it stands; nothing when it is new, or gone
    bool gone = false; ///< somebody has deleted it
    QStringList theirs {}; ///< dotted members that somebody else has changed since, to something other than what is wanted
    std::optional<core::Error> refused {}; ///< by the gateway's dry run, with its field errors

    bool canBeSaved() const { return !gone && theirs.isEmpty() && !refused; }
};

/// What became of saving.
struct EditOutcome {
    EditReview review; ///< says why nothing was written, if nothing was
    bool written = false;
    QString planId {}; ///< for undoing; empty when there was nothing to write
    std::optional<gateway::Entity> stored {}; ///< as the gateway holds it afterwards
    QStringList storedDifferently {}; ///< dotted members of which the gateway made something else
};

/// Reads the object again, compares it with what was opened and has the gateway rehearse the change. Blocking, on a worker thread.
/// @return what reading returns; a refusal is no error but EditReview::refused
core::Result<EditReview> reviewEdit(const gateway::AdminClient &gateway, const EntityEdit &edit);

/// Reviews, and if nothing stands in the way writes: a plan of one step (strategy "edit") in the journal, so that it is survived, shown
/// and undone like every other. Secrets go to the plan's keychain item, never into the journal. A write that the gateway refuses ends as
/// EditReview::refused and leaves no unfinished plan.
/// @return errors as reviewEdit() and applyPlan(); after Error::sent Unknown the plan is unfinished and can be resumed; Invalid
///         `gatehouse.looks_like_reference` {reference}
core::Result<EditOutcome> saveEdit(const PlanContext &context, const EntityEdit &edit);

} // namespace provisioning
