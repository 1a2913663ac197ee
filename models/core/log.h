#pragma once

#include "models/core/clock.h"

#include <QLoggingCategory>

#include <memory>

namespace core {

// One category per folder of models/, `gatehouse.<folder>`, and one per program.
Q_DECLARE_LOGGING_CATEGORY(logCore)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logJose)
Q_DECLARE_LOGGING_CATEGORY(logForms)
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logOauth)
Q_DECLARE_LOGGING_CATEGORY(logGateway)
Q_DECLARE_LOGGING_CATEGORY(logIdentity)
Q_DECLARE_LOGGING_CATEGORY(logProvisioning)
Q_DECLARE_LOGGING_CATEGORY(logUi)
Q_DECLARE_LOGGING_CATEGORY(logCli)
Q_DECLARE_LOGGING_CATEGORY(logSandbox)

/// Where one line of the log goes. write() is called under a lock, from any thread.
class LogSink {
public:
    LogSink() = default;
    virtual ~LogSink() = default;
    Q_DISABLE_COPY_MOVE(LogSink)

    /// @param line UTF-8, with its line end
    virtual void write(const QByteArray &line) = 0;
};

/// Programs without a window: the standard error stream.
class StandardErrorSink final : public LogSink {
public:
    void write(const QByteArray &line) override;
};

/// Catches all messages of Qt's logging as long as it lives, takes secrets out (redacted()) and hands them to its sink as
/// `2030-01-02T03:04:05.678Z warning gatehouse.net: text`. Made once, first in main(); a second one at the same time takes over
/// until it goes.
class Log {
public:
    /// @param clock outlives the log
    Log(std::unique_ptr<LogSink> sink, const Clock &clock);
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &text);

    std::unique_ptr<LogSink> m_sink;
    const Clock &m_clock;
    Log *m_outer = nullptr; ///< the one that was there before
    QtMessageHandler m_outerHandler = nullptr;
};

} // namespace core
