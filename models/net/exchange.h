#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace net {

using Header = std::pair<QByteArray, QByteArray>;

/// One HTTP message pair as it may be shown and stored: everything that is not on the allow-list of headers and fields has
/// been replaced by "[redacted]" before this was made.
struct Exchange {
    QByteArray verb;
    QString url;
    QList<Header> requestHeaders;
    QByteArray requestBody;
    int status = 0; ///< 0 when no answer came
    QList<Header> responseHeaders;
    QByteArray responseBody;
    QString failure; ///< why no answer came; empty otherwise
    QDateTime startedAt; ///< UTC
    qint64 elapsedMs = 0;
};

/// Receives every exchange on the thread that made it.
using Recorder = std::function<void(const Exchange &)>;

} // namespace net
