#pragma once

#include "app/sandbox/provider/context.h"

namespace sandbox::provider::okta {

/// `.well-known/openid-configuration` of the server that is asked; it keeps silent about client_credentials.
QJsonObject openIdConfiguration(const Context &context);

/// `.well-known/oauth-authorization-server` of the same server.
QJsonObject oauthMetadata(const Context &context);

} // namespace sandbox::provider::okta
