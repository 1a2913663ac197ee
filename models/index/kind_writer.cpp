#include "models/index/kind_writer.h"

#include "models/storage/database.h"

using namespace Qt::StringLiterals;
using core::Result;

namespace entity_index {

namespace {

constexpr int rowsAtOnce = 5000;

// The old text must be told to a search that has none of its own (https://www.sqlite.org/fts5.html#external_content_tables).
const QString unsearchSql = u"INSERT INTO search (search, rowid, name, hosts, paths, tags, custom_id, plugin, config) "
                            "SELECT 'delete', row, name, hosts, paths, tags, custom_id, plugin, config FROM entities "
                            "WHERE kind = ? AND id = ? AND searched = 1"_s;

const QString storeSql = u"INSERT INTO entities (kind, id, title, service, route, consumer, name, hosts, paths, tags, custom_id, plugin, "
                         "config, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id, kind) DO UPDATE SET "
                         "title = excluded.title, service = excluded.service, route = excluded.route, consumer = excluded.consumer, "
                         "name = excluded.name, hosts = excluded.hosts, paths = excluded.paths, tags = excluded.tags, "
                         "custom_id = excluded.custom_id, plugin = excluded.plugin, config = excluded.config, "
                         "digest = excluded.digest, searched = 0"_s;

} // namespace

KindWriter::KindWriter(storage::Database &database, QString kind)
    : m_database(&database)
    , m_kind(std::move(kind))
{
}

Result<KindWriter> KindWriter::begin(storage::Database &database, const QString &kind)
{
    KindWriter writer(database, kind);
    if (const auto done = writer.prepare(); !done)
        return core::failure(done.error());
    if (const auto done = writer.readKnown(); !done)
        return core::failure(done.error());
    const auto begun = database.run(
        u"INSERT INTO kinds (kind, rows, complete) VALUES (?, 0, 0) ON CONFLICT (kind) DO UPDATE SET complete = 0"_s, { kind });
    if (!begun)
        return core::failure(begun.error());
    return writer;
}

Result<> KindWriter::prepare()
{
    for (const auto &[sql, statement] : { std::pair(unsearchSql, &m_unsearch), std::pair(storeSql, &m_store),
             std::pair(u"DELETE FROM entities WHERE kind = ? AND id = ?"_s, &m_remove) }) {
        auto prepared = m_database->prepare(sql);
        if (!prepared)
            return core::failure(prepared.error());
        statement->emplace(std::move(*prepared));
    }
    return {};
}

Result<> KindWriter::readKnown()
{
    auto rows = m_database->query(u"SELECT id, digest FROM entities WHERE kind = ?"_s, { m_kind });
    if (!rows)
        return core::failure(rows.error());
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return core::failure(more.error());
        if (!*more)
            return {};
        m_known.insert(rows->value(0).toString(), rows->value(1).toByteArray());
    }
}

Result<> KindWriter::write(std::span<const IndexedEntity> page)
{
    auto transaction = storage::WriteTransaction::begin(*m_database);
    if (!transaction)
        return core::failure(transaction.error());
    for (const IndexedEntity &row : page) {
        m_seen.insert(row.id);
        const auto known = m_known.constFind(row.id);
        if (known != m_known.cend() && *known == row.digest)
            continue;
        if (known != m_known.cend()) {
            if (const auto done = m_unsearch->run({ m_kind, row.id }); !done)
                return done;
        }
        const auto stored = m_store->run({ m_kind, row.id, row.title, row.service, row.route, row.consumer, row.name, row.hosts, row.paths,
            row.tags, row.customId, row.plugin, row.config, row.digest });
        if (!stored)
            return stored;
    }
    const auto told = m_database->run(u"UPDATE kinds SET rows = max(rows, ?) WHERE kind = ?"_s, { rows(), m_kind });
    return told ? transaction->commit() : told;
}

Result<> KindWriter::remove(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (const auto done = m_unsearch->run({ m_kind, id }); !done)
            return done;
        if (const auto done = m_remove->run({ m_kind, id }); !done)
            return done;
    }
    return {};
}

Result<> KindWriter::finish(const QDateTime &now)
{
    QStringList gone;
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        if (!m_seen.contains(known.key()))
            gone << known.key();
    }
    auto transaction = storage::WriteTransaction::begin(*m_database);
    if (!transaction)
        return core::failure(transaction.error());
    if (const auto done = remove(gone); !done)
        return done;
    const auto told = m_database->run(
        u"UPDATE kinds SET rows = ?, complete = 1, read_at = ? WHERE kind = ?"_s, { rows(), now.toMSecsSinceEpoch(), m_kind });
    return told ? transaction->commit() : told;
}

Result<> makeSearchable(storage::Database &database, const core::CancelToken &cancel)
{
    for (;;) {
        if (cancel.isCancelled())
            return core::failure(core::Error::Kind::Cancelled, u"gatehouse.cancelled"_s);
        auto transaction = storage::WriteTransaction::begin(database);
        if (!transaction)
            return core::failure(transaction.error());
        const auto last = database.single(
            u"SELECT max(row) FROM (SELECT row FROM entities WHERE searched = 0 ORDER BY row LIMIT %1)"_s.arg(rowsAtOnce));
        if (!last)
            return core::failure(last.error());
        if (last->isNull())
            return {};
        for (const QString &sql : { u"INSERT INTO search (rowid, name, hosts, paths, tags, custom_id, plugin, config) SELECT row, name, "
                                    "hosts, paths, tags, custom_id, plugin, config FROM entities WHERE searched = 0 AND row <= ?"_s,
                 u"UPDATE entities SET searched = 1 WHERE searched = 0 AND row <= ?"_s }) {
            if (const auto done = database.run(sql, { *last }); !done)
                return done;
        }
        if (const auto done = transaction->commit(); !done)
            return done;
    }
}

} // namespace entity_index
