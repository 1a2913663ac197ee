#pragma once

#include "models/core/clock.h"

#include <QMutex>
#include <QMutexLocker>

#include <chrono>

namespace support {

/// A clock that stands still until a test moves it. Any thread.
class FakeClock final : public core::Clock {
public:
    explicit FakeClock(QDateTime now = QDateTime(QDate(2030, 1, 2), QTime(3, 4, 5, 678), Qt::UTC))
        : m_now(std::move(now))
    {
    }

    QDateTime now() const override
    {
        const QMutexLocker locker(&m_mutex);
        return m_now;
    }

    void set(const QDateTime &now)
    {
        const QMutexLocker locker(&m_mutex);
        m_now = now;
    }

    void advance(std::chrono::milliseconds by)
    {
        const QMutexLocker locker(&m_mutex);
        m_now = m_now.addMSecs(by.count());
    }

private:
    mutable QMutex m_mutex;
    QDateTime m_now;
};

} // namespace support
