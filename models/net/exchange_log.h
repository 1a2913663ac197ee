#pragma once

#include "models/net/exchange.h"

#include <QMutex>

#include <deque>

namespace net {

/// The last exchanges of a program, redacted as they were recorded. Any thread.
class ExchangeLog {
public:
    /// An exchange with its number, which grows by one from the first.
    struct Entry {
        qint64 number = 0;
        Exchange exchange;
    };

    /// @param most how many are kept; the oldest go first
    explicit ExchangeLog(qsizetype most = 1000);

    /// A sink for Http. @param also gets every exchange besides, may be empty
    Recorder recorder(Recorder also = {});
    void append(const Exchange &exchange);
    /// Forgets all of them; the numbers go on.
    void clear();
    /// Those with a larger number than @p after, oldest first.
    QList<Entry> since(qint64 after = 0) const;

private:
    mutable QMutex m_mutex;
    std::deque<Entry> m_entries;
    qsizetype m_most;
    qint64 m_last = 0;
};

} // namespace net
