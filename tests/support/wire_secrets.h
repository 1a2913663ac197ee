#pragma once

#include "app/sandbox/http_server.h"
#include "tests/support/secret_scan.h"

#include <QMutex>

namespace support {

/// Takes down what the requests of a program carry that only their sender may know: tokens, passwords, client secrets, codes. Any thread.
class WireSecrets {
public:
    /// @param scan searches for them afterwards; outlives this
    explicit WireSecrets(SecretScan &scan)
        : m_scan(scan)
    {
    }

    void collect(const sandbox::HttpRequest &request);

private:
    SecretScan &m_scan;
    QMutex m_mutex;
};

} // namespace support
