#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

namespace cli::demo {

struct PlainAnswer {
    int status = 0;
    QByteArray location;
    QByteArray body;
};

/// HTTP with another library than the engine's, and with cookies, as a browser would: what the demonstration observes must not depend
/// on what it demonstrates. http only.
class PlainHttp {
public:
    PlainHttp() = default;
    /// @param adminToken sent as Kong-Admin-Token with every request; may be empty
    explicit PlainHttp(core::Secret adminToken);

    /// @return Network when no answer came
    core::Result<PlainAnswer> get(const QUrl &url);
    core::Result<PlainAnswer> post(const QUrl &url, const QByteArray &form);

private:
    core::Result<PlainAnswer> send(const QByteArray &method, const QUrl &url, const QByteArray &form);

    core::Secret m_adminToken;
    QHash<QString, QHash<QByteArray, QByteArray>> m_cookies; ///< by host and port
};

} // namespace cli::demo
