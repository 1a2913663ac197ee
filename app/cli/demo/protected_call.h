#pragma once

#include "models/core/clock.h"
#include "models/core/secret.h"
#include "models/net/http.h"

#include <QJsonObject>
#include <QStringList>

namespace cli::demo {

/// What a call through the gateway's proxy came to.
struct ProtectedCall {
    int status = 0;
    QJsonObject body; ///< what the gateway or the echoing service answered
    QStringList cookies; ///< names of those it set
    qint64 waitedMs = 0; ///< until the proxy had caught up with the Admin API
};

/// Calls @p url until the answer has one of @p statuses, or until the proxy must have caught up (gateway recording, fact 10: up to
/// worker_state_update_frequency seconds).
/// @param authorization value of the Authorization header
/// @param lagSeconds how long the proxy may lag
/// @return Rejected `gatehouse.unexpected_status` {expected, found} when it never has
core::Result<ProtectedCall> callUntil(const net::Http &http, const QUrl &url, const core::Secret &authorization, const QList<int> &statuses,
    double lagSeconds, const core::Clock &clock);

} // namespace cli::demo
