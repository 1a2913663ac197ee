#pragma once

#include "models/core/clock.h"

#include <atomic>

namespace sandbox {

/// Another clock, set ahead or back by the control port.
class SandboxClock final : public core::Clock {
public:
    /// @param base must outlive this
    explicit SandboxClock(const core::Clock &base)
        : m_base(base)
    {
    }

    QDateTime now() const override { return m_base.now().addMSecs(m_offsetMs); }
    qint64 offsetMs() const { return m_offsetMs; }
    void setOffsetMs(qint64 offset) { m_offsetMs = offset; }

private:
    const core::Clock &m_base;
    std::atomic<qint64> m_offsetMs = 0;
};

} // namespace sandbox
