#pragma once

#include "models/gateway/entity_kind.h"

#include <vector>

namespace gateway::kinds {

/// Descriptors of the catalogue, parents first.
using Kinds = std::vector<EntityKind>;

/// Workspaces of the Enterprise edition.
Kinds workspaceKinds();
/// Certificates, authorities and the names that certificates are for.
Kinds tlsKinds();
/// Services, routes and consumers.
Kinds proxyKinds();
/// Consumer groups of the Enterprise edition.
Kinds groupKinds();
/// Plugins.
Kinds policyKinds();
/// Groups, credentials and tokens of consumers.
Kinds credentialKinds();
/// Upstreams and their targets.
Kinds balancingKinds();
/// Vaults, key sets and keys.
Kinds secretKinds();
/// Developers, applications and contracts of the developer portal.
Kinds portalKinds();
/// Users, roles and admins of the Admin API.
Kinds rightsKinds();
/// What was asked of the Admin API, and what came of it.
Kinds auditKinds();

/// Members that the gateway sets itself: id and both times.
inline QStringList timestamps()
{
    return { QStringLiteral("id"), QStringLiteral("created_at"), QStringLiteral("updated_at") };
}

/// The same of kinds without a time of change.
inline QStringList creationTime()
{
    return { QStringLiteral("id"), QStringLiteral("created_at") };
}

} // namespace gateway::kinds
