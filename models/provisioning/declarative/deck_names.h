#pragma once

#include "models/gateway/entity_kind.h"

#include <QJsonObject>

namespace provisioning {

/// What decK calls a kind's collection in its files ("keyauth_credentials", "ca_certificates"); empty = its files have none.
QString deckName(const gateway::EntityKind &kind);

/// The kind that a collection of a decK file holds, or null.
const gateway::EntityKind *kindOfDeckName(QStringView name);

/// The reference below whose object decK nests this kind: a route below its service, a plugin below the one thing it is on; null = it
/// stands at the top.
/// @param json references as {"id": ...}
const gateway::Reference *nestingReference(const gateway::EntityKind &kind, const QJsonObject &json);

} // namespace provisioning
