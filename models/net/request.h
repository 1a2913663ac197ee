#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/net/exchange.h"

#include <QJsonValue>
#include <QUrl>

#include <chrono>

namespace net {

inline constexpr qint64 listBodyLimit = 64 * 1024 * 1024; ///< bytes of a page of entities
inline constexpr qint64 smallBodyLimit = 1024 * 1024; ///< bytes of a token, discovery or JWKS answer

/// What to send. Filled by the caller, changed by nobody.
struct Request {
    QByteArray verb = "GET";
    QUrl url;
    QList<Header> headers;
    QList<std::pair<QByteArray, core::Secret>> secretHeaders; ///< Authorization, Kong-Admin-Token; never recorded
    QByteArray contentType;
    QByteArray body;
    std::chrono::milliseconds deadline { 30'000 }; ///< for the whole exchange, from connect to the last byte
    qint64 bodyLimit = listBodyLimit; ///< bytes of the answer; more is an error
};

/// What came back, whatever its status.
struct Response {
    int status = 0;
    QList<Header> headers;
    QByteArray body;

    /// The first header of that name (case-insensitive), or empty.
    QByteArray header(QByteArrayView name) const;
    /// The body as JSON. Protocol `gatehouse.html_answer` for HTML, `gatehouse.not_json` for anything else that is not JSON.
    core::Result<QJsonValue> json() const;
};

} // namespace net
