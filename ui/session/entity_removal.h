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
    QString planId; ///< for undoing; empty = nothing was deleted
    QStringList removed; ///< their ids
    QStringList alongKinds; ///< of what went with them
    QList<Refusal> refused;

    /// Whether an answer was lost, so that what is named as refused may be gone all the same.
    bool isUnknown() const;
    /// Whether nothing was begun because the secrets of what was to go could not be kept.
    bool lacksKeychain() const;
};

/// Deletes objects of one kind as one plan, in a task that can be cancelled, tells the tables, and leaves Undo in the outcome.
/// @param withoutKeychain the person has agreed that secrets are kept in memory, as long as the program runs
/// @param done(report) is called on the UI thread, unless @p context has died by then
void removeEntities(const Workbench &bench, const QList<EntityHit> &objects, bool withoutKeychain, const RemovalWords &words,
    QObject *context, std::function<void(const RemovalReport &)> done);

} // namespace ui
