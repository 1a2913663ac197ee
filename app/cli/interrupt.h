#pragma once

#include "models/core/cancel.h"

#include <memory>
#include <thread>

namespace cli {

/// Turns Ctrl+C and SIGTERM into a cancel for as long as it lives. Made before any other thread, which then inherit the blocked signals.
class Interrupt {
public:
    explicit Interrupt(core::CancelToken token);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

private:
    std::thread m_thread;
};

} // namespace cli
