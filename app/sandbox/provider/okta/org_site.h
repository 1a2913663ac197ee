#pragma once

#include "app/sandbox/http_server.h"
#include "app/sandbox/provider/context.h"

namespace sandbox::provider::okta {

/// Serves an org: its own authorization server at the origin, custom ones under `/oauth2/{id}`, the management API under `/api/v1`. All
/// servers of the org sign with the same key: making one for each new server would take too long for tests.
/// @param context with the origin as issuer and no server
HttpReply serveOrg(const Context &context, const HttpRequest &request);

/// The options as this dialect has them: exact loopback ports, no `iss` in answers, no open registration.
ProviderOptions adjusted(ProviderOptions options);

} // namespace sandbox::provider::okta
