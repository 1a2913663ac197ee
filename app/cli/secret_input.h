#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QString>

namespace cli {

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
