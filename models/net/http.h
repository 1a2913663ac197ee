#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/core/tls_settings.h"
#include "models/net/request.h"

#include <optional>

class QDeadlineTimer;

namespace net {

class HttpPool;

/// Blocking HTTP for one operation, on a worker thread (asserted: never the UI thread, unless the pool allows it). Copies are cheap.
///
/// A verb other than GET and HEAD goes out at most once per call of send(): a connection lost after sending is
/// `Error{Network, sent: Unknown}`. GET and HEAD are repeated a few times after a lost connection, 429 and 503, inside their deadline.
/// Redirects are not followed, cookies are neither kept nor sent, no login is answered, HTTP/1.1 only.
class Http {
public:
    /// @param pool lends the calling thread its QNetworkAccessManager; must outlive this
    /// @param recorder gets a redacted copy of every exchange, repeats included
    Http(HttpPool &pool, core::TlsSettings tls, core::CancelToken cancel, Recorder recorder = {});

    /// Sends and waits. Every HTTP status is a Response; an Error means that no whole answer came: Cancelled `gatehouse.cancelled`,
    /// Timeout `gatehouse.deadline`, Network and Protocol as in network_error.h, Protocol `gatehouse.body_too_large` (fields: limit),
    /// Tls as in tls.h, Invalid as checkRequest() and tlsConfiguration(). Error::sent is Unknown for a write that may have arrived.
    core::Result<Response> send(const Request &request) const;

    /// The same, deaf to the cancel token and with @p deadline for each call of send(): for steps that take something back.
    Http regardless(std::chrono::milliseconds deadline) const;

    const core::CancelToken &cancelToken() const;

private:
    core::Result<Response> sendOnce(const Request &request, const QDeadlineTimer &deadline) const;
    core::Result<> pause(const Request &request, std::chrono::milliseconds time) const;

    HttpPool *m_pool;
    core::TlsSettings m_tls;
    std::optional<core::CancelToken> m_cancel; ///< none = regardless
    core::CancelToken m_token;
    Recorder m_recorder;
    std::optional<std::chrono::milliseconds> m_deadline;
};

} // namespace net
