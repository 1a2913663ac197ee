#pragma once

#include "app/sandbox/provider/okta/collection.h"

namespace sandbox::provider::okta {

/// The lists under an authorization server. @p address is the server's own, absolute.
Collection claimsOf(const QString &serverId, const QString &address);
Collection scopesOf(const QString &serverId, const QString &address);
Collection policiesOf(const QString &serverId, const QString &address);
/// @p address is the policy's own.
Collection rulesOf(const QString &policyId, const QString &address);

} // namespace sandbox::provider::okta
