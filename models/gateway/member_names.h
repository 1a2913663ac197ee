#pragma once

#include "models/forms/form_schema.h"
#include "models/gateway/entity_kind.h"

#include <QJsonObject>

namespace gateway {

/// @p json under the names of the newest gateways, for comparing and for reading it: `allow`/`deny` for the
/// `whitelist`/`blacklist` of plugins, `consumer_claims` (a list of paths) for openid-connect's `consumer_claim` (one path), `service` for
/// `api`, protocol, host, port, path for a service's `url` shorthand (which loses user and query, gateway recording "in short"), and an
/// object for a developer's `meta`, which is JSON in a text.
QJsonObject normalised(const QJsonObject &json, const EntityKind &kind);

/// @p json under the names that this node's @p schema knows: of each pair above the other name is taken where only that one is a field.
/// Members of neither schema nor pairs are left alone; the gateway will name them.
QJsonObject forNode(const QJsonObject &json, const forms::FormSchema &schema);

/// @p json, in the newest names, under those that @p body uses, which was made for a node: what normalised() did to names, taken back.
QJsonObject namedAs(const QJsonObject &json, const QJsonObject &body, const EntityKind &kind);

/// Likewise a dotted path, such as that of a difference.
QString pathAs(const QString &path, const QJsonObject &body, const EntityKind &kind);

} // namespace gateway
