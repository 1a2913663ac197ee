#pragma once

#include "models/identity/identity_provider.h"

namespace identity {

/// Whether every authorization server has that scope by itself: openid, profile, ..., okta.*
bool isOktaSystemScope(const QString &scope);

/// A custom scope that nobody is asked to consent to (identity-provider contract 2b, "Scopes").
ProviderObject oktaScope(const QString &scope);

} // namespace identity
