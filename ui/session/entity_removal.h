#pragma once

#include "ui/session/entity_lists.h"

namespace ui {

struct Workbench;

/// How the objects of a removal are spoken of.
struct RemovalWords {
    std::function<QString(int)> deleted; ///< "3 services deleted"
    std::function<QString(int)> restored; ///< "3 services brought back"
};

/// What became of each object.
struct RemovalReport {
    struct Refusal {
        EntityHit object;
        core::Error error;
    };
    QList<gateway::Removal> removed;
    QList<Refusal> refused;

    /// Whether an answer was lost, so that what is named as refused may be gone all the same.
    bool isUnknown() const;
};

/// Deletes objects of one kind as a task that can be cancelled between two of them, tells the tables, and leaves Undo in the outcome.
/// @param done(report) is called on the UI thread, unless @p context has died by then
void removeEntities(const Workbench &bench, const QList<EntityHit> &objects, const RemovalWords &words, QObject *context,
    std::function<void(const RemovalReport &)> done);

} // namespace ui
