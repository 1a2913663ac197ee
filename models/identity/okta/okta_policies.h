#pragma once

#include "models/identity/identity_provider.h"

namespace identity {

/// Whether a person logs in under one of these grants, so that people must be named by a rule and assigned to the application.
bool oktaNeedsPeople(const QStringList &grantTypes);

/// The access policy of one application: it alone is asked to keep to it (identity-provider contract 2b, "Policies and rules").
ProviderObject oktaPolicy(const ApplicationWiring &wanted);

/// The rule in that policy that gives the application its tokens: for everyone who is assigned, under its grants, with its scopes. Where a
/// person logs in the scopes of OpenID are let through too, because a request with one scope that no rule names gets nothing.
ProviderObject oktaRule(const ApplicationWiring &wanted);

} // namespace identity
