#pragma once

#include "models/provisioning/plan/journal.h"

namespace provisioning {

/// One field that a step changed, as the journal recorded it.
struct RecordedChange {
    QString path; ///< dotted: "config.key_names"
    QJsonValue before; ///< undefined = it was not there
    QJsonValue after; ///< undefined = it is not there any more
};

/// What the journal tells of a step besides its state.
struct StepHistory {
    QDateTime startedAt; ///< UTC, of the last attempt; invalid = never
    QDateTime endedAt; ///< UTC, when it was done, failed or undone last
    std::optional<core::Error> failure {}; ///< of the last attempt, if that failed
    QList<RecordedChange> changes {}; ///< in the order of their paths; nothing for an object that was there already
};

/// A plan as the journal tells its story.
struct PlanHistory {
    PlanState state;
    QList<StepHistory> steps; ///< as many as the plan has
    QDateTime lastAt; ///< UTC, of the last thing that happened to it
};

/// Every plan of the journal with its story, oldest first. Blocking. @return what Journal and storage::Store return
core::Result<QList<PlanHistory>> planHistories(const storage::Store &store);

} // namespace provisioning
