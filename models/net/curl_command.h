#pragma once

#include "models/net/exchange.h"

namespace net {

/// A recorded request as a command for curl, quoted for a POSIX shell. What was redacted becomes a place to fill in, named after what
/// stood there: `client_secret=<client_secret>`, `Authorization: <authorization>`. Any thread.
QString curlCommand(const Exchange &exchange);

} // namespace net
