#pragma once

#include <QString>

#include <functional>

namespace core {

/// A copyable sink for "so much is done". Called on the worker thread; the receiver posts to its own thread.
struct Progress {
    std::function<void(int done, int total, const QString &what)> sink;

    void report(int done, int total, const QString &what = {}) const
    {
        if (sink)
            sink(done, total, what);
    }
};

} // namespace core
