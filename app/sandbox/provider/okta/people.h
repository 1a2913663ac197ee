#pragma once

#include "app/sandbox/provider/okta/api_call.h"

namespace sandbox::provider::okta {

/// `/groups` and everything under it.
ApiAnswer serveGroups(const ApiCall &call);
/// `/users` and one of them, by id or login.
ApiAnswer serveUsers(const ApiCall &call);
/// `/api-tokens/current`.
ApiAnswer serveApiTokens(const ApiCall &call);

/// The id of the person with that login; empty when there is none.
QString userIdOf(const QString &login, const ObjectStore &store);

} // namespace sandbox::provider::okta
