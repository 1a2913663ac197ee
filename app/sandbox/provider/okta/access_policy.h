#pragma once

#include "app/sandbox/provider/okta/object_store.h"

#include <chrono>

namespace sandbox::provider::okta {

/// What is to be decided.
struct AccessQuestion {
    QString server; ///< id of the authorization server
    QString clientId;
    QString grant; ///< "client_credentials"
    QString userId; ///< empty = nobody takes part
    QStringList scopes;
};

/// What the rule that matched allows.
struct AccessDecision {
    std::chrono::minutes accessToken { 60 };
    std::chrono::minutes refreshToken { 0 }; ///< zero = without an end
    std::chrono::minutes refreshWindow { 10080 }; ///< of disuse
};

/// The first active rule of the first active policy, by priority, that covers client, grant, person and every scope.
/// @return nothing when none does
std::optional<AccessDecision> decide(const ObjectStore &store, const AccessQuestion &question);

} // namespace sandbox::provider::okta
