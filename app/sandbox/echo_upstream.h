#pragma once

#include "app/sandbox/http_server.h"

namespace sandbox {

/// The built-in upstream: answers with what it was sent, as JSON `{"method", "path", "headers", "body"}`; `path` has the query.
HttpReply echo(const HttpRequest &request);

} // namespace sandbox
