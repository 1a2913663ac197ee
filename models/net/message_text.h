#pragma once

#include "models/net/exchange.h"

namespace net {

/// How a message is shown.
enum class MessageForm {
    Decoded, ///< query and form as a table, JSON indented
    Raw, ///< as it was sent, redacted
};

/// A recorded request as text: request line, headers, an empty line, body. Any thread.
QString requestText(const Exchange &exchange, MessageForm form);

/// The same of the answer; empty when none came.
QString responseText(const Exchange &exchange, MessageForm form);

} // namespace net
