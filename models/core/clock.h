#pragma once

#include <QDateTime>

namespace core {

/// Where time comes from. Passed by constructor or argument, so that a test can set it. Implementations are safe on any thread.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The present moment, UTC, with milliseconds.
    virtual QDateTime now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

} // namespace core
