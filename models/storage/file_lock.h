#pragma once

#include "models/core/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace storage {

/// The right to change one connection, held against other consoles and against other operations of this one. Given back by the
/// destructor; one left by a process that died is taken over.
class FileLock {
public:
    /// Takes the lock or fails at once.
    /// @param stateDir usually core::stateDir(); made (0700) when it is missing
    /// @param connectionId becomes part of the file's name
    /// @return Conflict `gatehouse.connection_locked` (fields: pid, host, since as ISO 8601 UTC) when somebody has it; Storage
    ///         `gatehouse.lock_not_made` when the file cannot be made
    static core::Result<FileLock> take(const QString &stateDir, const QString &connectionId);

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock);

    std::unique_ptr<QLockFile> m_lock;
};

} // namespace storage
