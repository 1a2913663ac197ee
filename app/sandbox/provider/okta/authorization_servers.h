#pragma once

#include "app/sandbox/provider/okta/api_call.h"

namespace sandbox::provider::okta {

/// `/authorizationServers` and everything under it.
ApiAnswer serveAuthorizationServers(const ApiCall &call);

/// The server with that id; "default" is the id of the one that is there from the start.
std::optional<Object> findServer(const ObjectStore &store, const QString &id);
/// How addresses call a server: its id, or "default".
QString pathIdOf(const Object &server);

} // namespace sandbox::provider::okta
