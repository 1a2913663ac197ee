#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/gateway/dependents.h"
#include "models/provisioning/apply/bulk_change.h"
#include "models/provisioning/apply/entity_removal.h"
#include "models/tables/consumer_columns.h"
#include "models/tables/entity_facts.h"
#include "models/tables/object_columns.h"
#include "models/tables/plugin_columns.h"
#include "models/tables/route_columns.h"
#include "models/tables/service_columns.h"
#include "ui/engine/target.h"

#include <functional>
#include <vector>

namespace ui {

/// One object of the gateway, by its kind ("services") and id.
struct EntityId {
    QString kind;
    QString id;
    QString parent {}; ///< id, of a kind that stands below one (gateway::EntityKind::isBelowParent())
};

/// An object read for looking at.
struct EntityDetails {
    QString id;
    std::vector<tables::EntityFact> facts;
};

/// Objects that are to be deleted.
struct RemovalOrder {
    QString kind; ///< gateway::EntityKind::name
    QList<provisioning::ChosenEntity> objects;
    bool withoutKeychain = false; ///< the person has agreed: secrets are kept in memory, as long as the program runs
};

/// The part of the engine that reads the gateway's objects. Its functions block and are called through Operations only; copies are cheap.
struct EntityEngine {
    /// Hears how many objects have been read, on the worker thread.
    using Count = std::function<void(int)>;
    template <typename Row> using Read
        = std::function<core::Result<std::vector<Row>>(const Target &, const core::CancelToken &, const Count &)>;
    enum class TextForm {
        Json,
        Curl,
    };

    // Whole kinds, by paging.
    Read<tables::ServiceRow> services;
    Read<tables::RouteRow> routes;
    Read<tables::ConsumerRow> consumers; ///< with their groups
    Read<tables::PluginRow> plugins;

    /// The objects of any other kind (tables::ObjectRow), which it names.
    std::function<core::Result<std::vector<tables::ObjectRow>>(
        const Target &, const QString &kind, const core::CancelToken &, const Count &)>
        objects;
    /// The kinds that this gateway has, of those that are asked for; see gateway::isServed.
    std::function<core::Result<QStringList>(const Target &, const QStringList &kinds, const core::CancelToken &)> served;

    std::function<core::Result<EntityDetails>(const Target &, const EntityId &, const core::CancelToken &)> details;
    /// The objects of one kind as text for elsewhere; see gateway::jsonText and gateway::curlText.
    std::function<core::Result<QString>(const Target &, const QList<EntityId> &, TextForm, const core::CancelToken &)> text;
    /// What hangs on each of these objects, in their order.
    std::function<core::Result<QList<QList<gateway::Dependents>>>(const Target &, const QList<EntityId> &, const core::CancelToken &)>
        dependents;
    /// Deletes objects of one kind as a plan; see provisioning::removeEntities.
    std::function<core::Result<provisioning::RemovalOutcome>(
        const Target &, const RemovalOrder &, const Count &, const core::CancelToken &)>
        remove;
    /// See provisioning::reviewBulkChange.
    std::function<core::Result<provisioning::BulkReview>(const Target &, const QString &kind, const QList<provisioning::ChosenEntity> &,
        const provisioning::BulkChange &, const core::CancelToken &)>
        reviewChange;
    /// See provisioning::carryOutBulkChange.
    std::function<core::Result<provisioning::SeparateOutcome>(
        const Target &, const provisioning::BulkReview &, const Count &, const core::CancelToken &)>
        change;
    /// Takes back a plan of remove() or change(); deaf to cancel. @return as provisioning::rollBackPlan()
    std::function<core::Result<>(const Target &, const QString &planId)> takeBack;
};

} // namespace ui
