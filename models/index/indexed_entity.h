#pragma once

#include "models/gateway/entity.h"

namespace entity_index {

/// Stands between the values of one column of the search, so that a value can be sought whole.
constexpr QChar valueEnd(0x1f);

/// A gateway object as the index keeps it: no secret is in it.
struct IndexedEntity {
    QString id;
    QString title; ///< what a person knows it by
    QString service; ///< id of the service that it refers to; empty = none
    QString route;
    QString consumer;
    // Lower case, each value between two valueEnd.
    QString name;
    QString hosts;
    QString paths;
    QString tags;
    QString customId;
    QString plugin;
    QString config;
    QByteArray digest; ///< of the object without its secrets: equal = nothing has changed

    bool operator==(const IndexedEntity &) const = default;
};

/// Takes what is searched out of an object. @param entity its secrets taken out, as entityFromJson() does
IndexedEntity indexedEntity(const gateway::Entity &entity, const gateway::EntityKind &kind);

} // namespace entity_index
