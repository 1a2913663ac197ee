#pragma once

#include "models/core/connection.h"
#include "models/gateway/entity.h"

namespace gateway {

/// Objects as JSON to read and to paste: one object, or a list of several. Secrets are named, their values are not in it.
QString jsonText(const QList<Entity> &entities);

/// The command lines that make these objects again on the gateway of @p connection: one `curl -X PUT` each.
///
/// Never holds a secret: a token of the Admin API is asked of the environment (`$KONG_ADMIN_TOKEN`), secrets of the objects are marked.
/// @param withToken the connection uses a token
QString curlText(const QList<Entity> &entities, const EntityKind &kind, const core::Connection &connection, bool withToken);

} // namespace gateway
