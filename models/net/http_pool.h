#pragma once

#include "models/core/clock.h"

#include <memory>

namespace net {

/// Lends each thread its QNetworkAccessManager per TLS settings, so that TCP and TLS are reused across operations.
/// Built once by the program, passed down, outlives every Http and every call of Http::send().
///
/// What a thread was lent goes when that thread ends, or with the pool. Threads should end before the pool does.
class HttpPool {
public:
    /// Whether Http may block the thread of the QCoreApplication. A program with windows never allows it; command line
    /// programs and tests, which have nothing else to do on that thread, say AlsoOnMainThread.
    enum class Blocking {
        NotOnMainThread,
        AlsoOnMainThread,
    };

    /// @param clock for the times in recordings and for rate limits that name a moment; null = the computer's own
    explicit HttpPool(Blocking blocking = Blocking::NotOnMainThread, std::shared_ptr<const core::Clock> clock = nullptr);
    ~HttpPool();
    HttpPool(const HttpPool &) = delete;
    HttpPool &operator=(const HttpPool &) = delete;

private:
    friend class Http;
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace net
