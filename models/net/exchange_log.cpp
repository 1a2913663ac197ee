#include "models/net/exchange_log.h"

namespace net {

ExchangeLog::ExchangeLog(qsizetype most)
    : m_most(most)
{
}

Recorder ExchangeLog::recorder(Recorder also)
{
    return [this, also = std::move(also)](const Exchange &exchange) {
        append(exchange);
        if (also)
            also(exchange);
    };
}

void ExchangeLog::append(const Exchange &exchange)
{
    const QMutexLocker lock(&m_mutex);
    m_entries.push_back({ ++m_last, exchange });
    if (qsizetype(m_entries.size()) > m_most)
        m_entries.pop_front();
}

void ExchangeLog::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_entries.clear();
}

QList<ExchangeLog::Entry> ExchangeLog::since(qint64 after) const
{
    const QMutexLocker lock(&m_mutex);
    QList<Entry> found;
    for (const Entry &entry : m_entries) {
        if (entry.number > after)
            found.append(entry);
    }
    return found;
}

} // namespace net
