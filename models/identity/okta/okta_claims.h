#pragma once

#include "models/identity/identity_provider.h"

namespace identity {

/// The custom claim that carries the client id into every access token: `app.clientId` under the name @p claim (identity-provider contract
/// 2b, "Claims").
ProviderObject oktaClientIdClaim(const QString &claim);

/// Looks at the name of a custom claim before anything is sent.
/// @return Invalid `gatehouse.okta_claim_reserved` {claim} for a name that Okta gives out itself
core::Result<> checkOktaClaim(const QString &claim);

} // namespace identity
