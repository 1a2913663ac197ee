#pragma once

#include "app/sandbox/provider/context.h"
#include "app/sandbox/provider/replies.h"

namespace sandbox::provider {

/// POST /introspect: any confidential client may ask about any token (RFC 7662 section 2).
HttpReply serveIntrospection(const Context &context, const HttpRequest &request);

/// POST /revoke: a client gives its own token back; a refresh token takes its whole family along (RFC 7009 section 2).
HttpReply serveRevocation(const Context &context, const HttpRequest &request);

/// GET or POST /userinfo with an access token that has the scope `openid` (OpenID Connect Core section 5.3).
HttpReply serveUserinfo(const Context &context, const HttpRequest &request);

} // namespace sandbox::provider
