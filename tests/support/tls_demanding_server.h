#pragma once

#include "tests/support/tls_certificates.h"

#include <QUrl>

#include <atomic>
#include <memory>
#include <thread>

namespace support {

/// A TLS 1.3 server of plain OpenSSL calls that demands a client certificate and refuses, with the alert that RFC 8446 section 6.2
/// has for it, a client that shows none. Answers every request with 200. One connection at a time.
class DemandingServer {
public:
    DemandingServer(const Identity &identity, const QByteArray &clientCaPem);
    ~DemandingServer();
    Q_DISABLE_COPY_MOVE(DemandingServer)

    QUrl url() const;
    int answered() const;

private:
    struct Private;
    void serve();
    void converse(int connection);

    std::unique_ptr<Private> m_private;
    std::atomic_int m_answered { 0 };
    std::thread m_thread;
};

} // namespace support
