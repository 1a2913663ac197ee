#pragma once

#include "app/sandbox/proxy/access.h"
#include "app/sandbox/proxy/openid_connect/outcome.h"
#include "app/sandbox/proxy/openid_connect/plugin_config.h"

namespace sandbox::openid {

/// Passes tokens and claims on: to the upstream in the request's headers, to the caller in the reply's.
void passOn(const PluginConfig &config, const Grant &grant, AccessContext &context);

/// Takes the caller's credentials out of what the upstream will see.
void hideCredentials(const PluginConfig &config, HttpRequest &request);

/// A `Set-Cookie` of the session. @param value empty = the cookie is taken back
Header sessionCookie(const PluginConfig &config, const QByteArray &value);
/// A `Set-Cookie` of a login that has begun.
Header authorizationCookie(const PluginConfig &config, const QByteArray &value);

/// The answer to a request that does not go on (Enterprise contract, section 3.8).
HttpReply refusalReply(const PluginConfig &config, const Failure &failure);

} // namespace sandbox::openid
