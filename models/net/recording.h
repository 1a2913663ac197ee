#pragma once

#include "models/net/request.h"

namespace net {

/// When an exchange began and how long it took.
struct Timing {
    QDateTime startedAt; ///< UTC
    qint64 elapsedMs = 0;
};

/// The redacted copy of one exchange. Values of secretHeaders, and every value that the redaction of the request took out, are
/// taken out of the answer too, wherever they come back.
Exchange recordedExchange(const Request &request, const core::Result<Response> &outcome, const Timing &timing);

} // namespace net
