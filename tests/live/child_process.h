#pragma once

#include "models/core/result.h"

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

namespace live {

/// A server as a child: what it prints is read by lines, its stderr is kept, and it ends with this object.
class ChildProcess {
public:
    ChildProcess();
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    QProcess &process() { return m_process; }
    /// Starts it, writes @p input to its stdin, and waits for a line of its stdout that holds @p mark.
    /// @return the line; Timeout `live.start` after @p patience, Protocol `live.start` when it ended before
    core::Result<QByteArray> startAndWaitFor(const QByteArray &input, const QByteArray &mark, std::chrono::seconds patience);
    QByteArray log() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace live
