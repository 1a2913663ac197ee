#pragma once

#include "models/provisioning/apply/separate_outcome.h"

#include <optional>

namespace provisioning {

/// What is to be changed alike in several objects of one kind.
struct BulkChange {
    std::optional<bool> enabled {};
    QStringList addTags {};
    QStringList removeTags {};

    bool isEmpty() const { return !enabled && addTags.isEmpty() && removeTags.isEmpty(); }
};

/// What a BulkChange would do, found without writing anything.
struct BulkReview {
    struct Item {
        ChosenEntity object;
        QString name; ///< what a person calls it
        QJsonObject before; ///< the members that change, as they stand
        QJsonObject after;
    };

    QString kind; ///< gateway::EntityKind name
    QList<Item> items {}; ///< those that change
    int same = 0; ///< objects that are so already
    QList<SeparateOutcome::Failure> unread {};
};

/// Reads the objects and says what would change. Blocking, on a worker thread.
/// @return Cancelled `gatehouse.cancelled`; what single objects cannot be read for stands in BulkReview::unread
core::Result<BulkReview> reviewBulkChange(
    const gateway::AdminClient &gateway, const gateway::EntityKind &kind, const QList<ChosenEntity> &objects, const BulkChange &change);

/// Changes as one plan (strategy "bulk-edit") in the journal, each object by a PATCH of the members that change. @return as
/// carryOutSeparately()
core::Result<SeparateOutcome> carryOutBulkChange(
    const PlanContext &context, const BulkReview &review, const std::function<void(int)> &count = {});

} // namespace provisioning
