#pragma once

#include <memory>

namespace net {

/// Lends each thread its QNetworkAccessManager per TLS settings, so that TCP and TLS are reused across operations.
/// Built once by the program, passed down, outlives every Http.
class HttpPool {
public:
    HttpPool();
    ~HttpPool();
    HttpPool(const HttpPool &) = delete;
    HttpPool &operator=(const HttpPool &) = delete;

private:
    friend class Http;
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace net
