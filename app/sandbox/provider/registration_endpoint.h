#pragma once

#include "app/sandbox/provider/context.h"
#include "app/sandbox/provider/replies.h"

namespace sandbox::provider {

/// POST /register (RFC 7591 section 3).
HttpReply serveRegistration(const Context &context, const HttpRequest &request);

/// GET, PUT, DELETE /register/{client id} with the registration token (RFC 7592 section 2).
HttpReply serveRegisteredClient(const Context &context, const HttpRequest &request, const QString &clientId);

} // namespace sandbox::provider
