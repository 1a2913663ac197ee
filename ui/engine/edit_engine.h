#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/forms/form_schema.h"
#include "models/provisioning/apply/entity_edit.h"
#include "ui/engine/target.h"

#include <functional>
#include <vector>

namespace ui {

/// What somebody wants to edit.
struct EditRequest {
    QString kind; ///< gateway::EntityKind name
    QString id {}; ///< empty = a new one
    QString plugin {}; ///< name of a new plugin
    QString parentKind {}; ///< what a new one hangs on: "services"
    QString parent {}; ///< its id
    QString source {}; ///< id of the object whose settings a new one begins with
};

/// An object opened for editing.
struct EditSubject {
    provisioning::EntityEdit edit; ///< of a new object with an id that was chosen for it
    forms::FormSchema schema {}; ///< of its kind, or of its plugin
    QString scopeKind {}; ///< what it hangs on, if on one thing: "services"
    QString scopeName {}; ///< what people call that
    QString scopeId {};
};

/// An object that a reference can point to.
struct EntityChoice {
    QString id;
    QString name; ///< what a person calls it; may be empty
};

/// The part of the engine that changes single objects of the gateway. Its functions block and are called through Operations only; copies
/// are cheap.
struct EditEngine {
    /// Reads the object and the gateway's schema of it.
    std::function<core::Result<EditSubject>(const Target &, const EditRequest &, const core::CancelToken &)> open;
    /// provisioning::reviewEdit()
    std::function<core::Result<provisioning::EditReview>(const Target &, const provisioning::EntityEdit &, const core::CancelToken &)>
        review;
    /// provisioning::saveEdit()
    /// @return Keychain `gatehouse.no_keychain` when it has secrets and there is none to keep them in; nothing is sent then
    std::function<core::Result<provisioning::EditOutcome>(const Target &, const provisioning::EntityEdit &, const core::CancelToken &)>
        save;
    /// The same with secrets kept only as long as the program runs. To be called after a person has agreed.
    std::function<core::Result<provisioning::EditOutcome>(const Target &, const provisioning::EntityEdit &, const core::CancelToken &)>
        saveWithoutKeychain;
    /// Takes a saved edit back: provisioning::rollBackPlan()
    std::function<core::Result<>(const Target &, const QString &planId)> undo;
    /// Every object of the schema's kind ("services"), for picking one. @return Unsupported for kinds that this program does not know
    std::function<core::Result<std::vector<EntityChoice>>(const Target &, const QString &reference, const core::CancelToken &)> choices;
};

} // namespace ui
