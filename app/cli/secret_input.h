#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QIODevice>
#include <QString>

namespace cli {

/// At most @p limit bytes of @p device, to its end: one read of a pipe gives only what stands in it at that moment.
QByteArray readUpTo(QIODevice &device, qint64 limit);

/// Reads secrets from files and from standard input; never from the command line.
class SecretInput {
public:
    static constexpr qint64 defaultLimit = 64 * 1024;

    /// @param path "-" = standard input, which only one option can have
    /// @param limit the most bytes that are taken
    /// @return the content without the line break at its end; Invalid `gatehouse.stdin_taken`, `gatehouse.secret_empty` {file},
    ///         `gatehouse.secret_too_large` {limit}; Storage `gatehouse.file_unreadable` {file}
    core::Result<core::Secret> read(const QString &path, qint64 limit = defaultLimit);

private:
    bool m_stdinTaken = false;
};

} // namespace cli
