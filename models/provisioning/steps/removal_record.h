#pragma once

#include "models/gateway/removal.h"

namespace provisioning {

/// What a delete takes away, as the journal and the plan's keychain item hold it.
struct RemovalRecord {
    QJsonObject json; ///< {kind, entity, parent, along: [...]}, without secrets
    QHash<QString, core::Secret> secrets; ///< by their path in `json`: "along[0].entity.key"
};

/// @p removal for keeping.
RemovalRecord recordOf(const gateway::Removal &removal);

/// The same back. @param json with its secrets in place; the kinds of another version are left out
gateway::Removal removalFrom(const QJsonObject &json);

} // namespace provisioning
