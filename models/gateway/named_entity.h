#pragma once

#include "models/gateway/admin_client.h"

namespace gateway {

/// Where an object stands: what a person named, with ids.
struct EntityPlace {
    const Reference *reference = nullptr; ///< to the parent; null = it stands under none
    QString parentId {}; ///< "<developer>/<application>" of a contract; empty = none
    QString parentKind {};
};

/// The one object that @p name means: its id, or what a person knows it by (EntityKind::naturalKey), sought in the list where the gateway
/// does not look that up itself.
/// @param place narrows the search; needed for kinds below a parent
/// @return NotFound; Conflict `gatehouse.name_ambiguous` {name, ids}
core::Result<Entity> findNamed(const AdminClient &client, const EntityKind &kind, const QString &name, const EntityPlace &place = {});

/// The parent of an object of @p kind by the words of a person: "alice" for a credential's consumer, "routes/orders" where it can stand
/// under several kinds, "ada@example.com/shop" for the application of a contract.
/// @return as findNamed(); Invalid `gatehouse.no_parent` {kind}
core::Result<EntityPlace> findParent(const AdminClient &client, const EntityKind &kind, const QString &words);

/// @p entity as a new object of the same settings: without what the gateway sets and what is told of others, without a secret that is
/// only a hash, and with names that can only be there once followed by "-copy" or left to the gateway.
QJsonObject cloneOf(const EntityKind &kind, const Entity &entity);

} // namespace gateway
