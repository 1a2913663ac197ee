#pragma once

#include "models/storage/database.h"

#include <QDateTime>

#include <optional>

class QLockFile;

namespace entity_index {

/// How far the objects of one kind are known.
struct KindState {
    QString kind;
    int rows = 0;
    bool complete = false; ///< all of them were read, at @p readAt
    QDateTime readAt; ///< UTC; of the last whole reading, invalid = there was none
};

/// The searchable copy of one gateway's objects: `index-<connection>.db`. Disposable: an older or newer form of it is made anew. Holds no
/// secret.
///
/// A value that knows the path; each use opens the file by itself, on any thread. Errors are those of storage::Database.
class IndexFile {
public:
    /// Makes the file ready for use.
    /// @param folder usually core::dataDir(); made (0700) when it is missing
    /// @param connectionId part of the file's name
    static core::Result<IndexFile> open(const QString &folder, const QString &connectionId);

    const QString &path() const { return m_path; }
    /// For reading, or for writing by who holds the right to (lockForWriting()).
    core::Result<storage::Database> database() const;
    /// The right to write, given back with the lock. @return Conflict `gatehouse.index_locked` {pid} when another console has it: it keeps
    /// the index up to date then
    core::Result<std::unique_ptr<QLockFile>> lockForWriting() const;

    /// Every kind that was begun, by name.
    core::Result<QList<KindState>> states() const;
    /// Grows with every change that any program has committed. For one Database kept open.
    static core::Result<qint64> version(storage::Database &database);

private:
    explicit IndexFile(QString path);
    QString m_path;
};

} // namespace entity_index
