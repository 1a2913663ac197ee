#pragma once

#include "models/core/clock.h"
#include "models/core/secret.h"
#include "models/net/http.h"

#include <QJsonObject>

namespace cli::demo {

/// What a call through the gateway's proxy came to.
struct ProtectedCall {
    int status = 0;
    QJsonObject body; ///< what the gateway or the echoing service answered
    qint64 waitedMs = 0; ///< until the proxy had caught up with the Admin API
};

/// Calls @p url with a bearer token until the answer has @p status, or until the proxy must have caught up (gateway recording, fact 10: up
/// to worker_state_update_frequency seconds).
/// @param lagSeconds how long the proxy may lag
/// @return Rejected `gatehouse.unexpected_status` {expected, found} when it never has
core::Result<ProtectedCall> callUntil(
    const net::Http &http, const QUrl &url, const core::Secret &token, int status, double lagSeconds, const core::Clock &clock);

} // namespace cli::demo
