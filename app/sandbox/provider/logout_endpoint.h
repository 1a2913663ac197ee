#pragma once

#include "app/sandbox/provider/context.h"
#include "app/sandbox/provider/replies.h"

namespace sandbox::provider {

/// GET or POST /logout (OpenID Connect RP-Initiated Logout section 2): with an `id_token_hint` of the person who is logged in at once,
/// otherwise after asking. Goes on to `post_logout_redirect_uri` when it is registered for the hint's client.
HttpReply serveLogout(const Context &context, const HttpRequest &request);

} // namespace sandbox::provider
