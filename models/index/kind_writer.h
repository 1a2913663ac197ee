#pragma once

#include "models/core/cancel.h"
#include "models/index/indexed_entity.h"
#include "models/storage/statement.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>
#include <span>

namespace storage {
class Database;
}

namespace entity_index {

/// Brings the objects of one kind in the index to what a gateway has, by one reading from its first page to its last. What has not changed
/// is not written. Whoever uses it holds the right to write (IndexFile::lockForWriting()). Errors are those of storage::Database.
class KindWriter {
public:
    /// @param database outlives this
    static core::Result<KindWriter> begin(storage::Database &database, const QString &kind);

    /// Writes a page in one transaction.
    core::Result<> write(std::span<const IndexedEntity> page);
    /// All pages were written: what did not come in any of them is gone. @param now UTC
    core::Result<> finish(const QDateTime &now);

    /// How many objects have come so far.
    int rows() const { return int(m_seen.size()); }

private:
    KindWriter(storage::Database &database, QString kind);
    core::Result<> prepare();
    core::Result<> readKnown();
    core::Result<> remove(const QStringList &ids);

    storage::Database *m_database;
    QString m_kind;
    QHash<QString, QByteArray> m_known; ///< digests by id, as the file has them
    QSet<QString> m_seen;
    std::optional<storage::Statement> m_unsearch;
    std::optional<storage::Statement> m_store;
    std::optional<storage::Statement> m_remove;
};

/// Makes what was written and is not searchable yet searchable, some thousand rows a transaction.
/// @return Cancelled `gatehouse.cancelled`; what was done until then stays
core::Result<> makeSearchable(storage::Database &database, const core::CancelToken &cancel);

} // namespace entity_index
