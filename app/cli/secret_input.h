#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QString>

namespace cli {

/// Reads secrets from files and from standard input; never from the command line.
class SecretInput {
public:
    /// @param path "-" = standard input, which only one option can have
    /// @return the content without the line break at its end; Invalid `gatehouse.stdin_taken`, `gatehouse.secret_empty` {file}; Storage
    ///         `gatehouse.file_unreadable` {file}
    core::Result<core::Secret> read(const QString &path);

private:
    bool m_stdinTaken = false;
};

} // namespace cli
