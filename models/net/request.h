#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/net/exchange.h"

#include <QDateTime>
#include <QJsonValue>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>

namespace net {

inline constexpr qint64 listBodyLimit = 64 * 1024 * 1024; ///< bytes of a page of entities
inline constexpr qint64 smallBodyLimit = 1024 * 1024; ///< bytes of a token, discovery or JWKS answer

/// What to send. Filled by the caller, changed by nobody.
struct Request {
    QByteArray verb = "GET"; ///< upper case
    QUrl url; ///< http or https, without user name and password
    QList<Header> headers;
    QList<std::pair<QByteArray, core::Secret>> secretHeaders; ///< Authorization, Kong-Admin-Token; recorded by name only
    QByteArray contentType;
    QByteArray body; ///< must be empty for GET and HEAD
    std::chrono::milliseconds deadline { 30'000 }; ///< for the whole call: connect to last byte, and the repeats of a read with their waits
    qint64 bodyLimit = listBodyLimit; ///< bytes of the answer after decompression; more is an error
};

/// What came back, whatever its status.
struct Response {
    int status = 0;
    QList<Header> headers;
    QByteArray body;
    QDateTime receivedAt {}; ///< when it was complete, by the clock of the pool, UTC; invalid when nobody looked
    QList<QSslCertificate> peerChain {}; ///< what the peer showed, leaf first; empty without TLS

    /// The first header of that name (case-insensitive), or empty.
    QByteArray header(QByteArrayView name) const;
    /// The body as JSON. Protocol `gatehouse.html_answer` for HTML, `gatehouse.not_json` (fields: contentType, offset) for
    /// anything else that is not JSON.
    core::Result<QJsonValue> json() const;
};

/// Whether this verb is one that Http may send again: GET and HEAD.
bool isRead(const QByteArray &verb);

/// Looks at a request before anything is sent.
/// @return Invalid `gatehouse.bad_url` (fields: reason), `gatehouse.bad_header` (fields: name) or `gatehouse.bad_request` (fields: reason)
core::Result<> checkRequest(const Request &request);

/// "POST https://host:port/path" for Error::where: no query, no user name.
QString requestPlace(const Request &request);

} // namespace net
