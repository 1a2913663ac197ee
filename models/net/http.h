#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/core/tls_settings.h"
#include "models/net/request.h"

#include <optional>

namespace net {

class HttpPool;

/// Blocking HTTP for one operation, on a worker thread (asserted: never the UI thread). Copies are cheap.
///
/// A verb other than GET and HEAD goes out at most once per call of send(): a connection lost after sending is
/// `Error{Network, sent: Unknown}`. GET and HEAD are repeated a few times after a lost connection, 429 and 503.
/// Redirects are not followed, cookies are not kept.
class Http {
public:
    /// @param pool lends the calling thread its QNetworkAccessManager; must outlive this
    Http(HttpPool &pool, core::TlsSettings tls, core::CancelToken cancel, Recorder recorder = {});

    /// Sends and waits. Every HTTP status is a Response; an Error means that no whole answer came
    /// (Cancelled, Timeout, Network, Tls, Protocol `gatehouse.body_too_large`).
    core::Result<Response> send(const Request &request) const;

    /// The same, deaf to the cancel token and with @p deadline for each exchange: for steps that take something back.
    Http regardless(std::chrono::milliseconds deadline) const;

    const core::CancelToken &cancelToken() const;

private:
    HttpPool *m_pool;
    core::TlsSettings m_tls;
    std::optional<core::CancelToken> m_cancel; ///< none = regardless
    core::CancelToken m_token;
    Recorder m_recorder;
    std::optional<std::chrono::milliseconds> m_deadline;
};

} // namespace net
