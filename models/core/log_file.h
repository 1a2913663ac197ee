#pragma once

#include "models/core/log.h"

#include <QFile>

namespace core {

/// The log of the program with a window: a file (0600, its folder 0700) that is put aside when it is full. Of the old ones
/// (`log.1`, the youngest, and so on) only the last are kept. When it cannot be written, the lines are dropped: a log is no reason
/// to stop.
class LogFile final : public LogSink {
public:
    /// @param path usually stateDir() + "/log"
    /// @param maxBytes size at which a file is full
    /// @param maxFiles how many there may be, the present one included
    explicit LogFile(QString path, qint64 maxBytes = 1'000'000, int maxFiles = 5);

    void write(const QByteArray &line) override;

private:
    void open();
    void putAside();

    QString m_path;
    qint64 m_maxBytes;
    int m_maxFiles;
    QFile m_file;
};

} // namespace core
