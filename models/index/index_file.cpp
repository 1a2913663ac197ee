#include "models/index/index_file.h"

#include "models/core/paths.h"

#include <QFile>
#include <QJsonObject>
#include <QLockFile>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace entity_index {

namespace {

constexpr int formVersion = 2; ///< another one = the file is made anew
constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;

/// `search` has no text of its own: it looks into `entities`, so whoever changes a row there tells it. Ids are not part of it: they are
/// sought from their beginning, for which an index does, and their letters would be most of its own.
QStringList statements()
{
    return {
        u"CREATE TABLE entities (row INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, service TEXT, route "
        u"TEXT, "
        "consumer TEXT, name TEXT, hosts TEXT, paths TEXT, tags TEXT, custom_id TEXT, plugin TEXT, config TEXT, "
        "digest BLOB NOT NULL, searched INTEGER NOT NULL DEFAULT 0, UNIQUE (id, kind))"_s,
        u"CREATE INDEX entities_service ON entities (service) WHERE service <> ''"_s,
        u"CREATE INDEX entities_route ON entities (route) WHERE route <> ''"_s,
        u"CREATE INDEX entities_consumer ON entities (consumer) WHERE consumer <> ''"_s,
        u"CREATE INDEX entities_written ON entities (searched) WHERE searched = 0"_s,
        u"CREATE VIRTUAL TABLE search USING fts5 (name, hosts, paths, tags, custom_id, plugin, config, content = 'entities', "
        "content_rowid = 'row', tokenize = 'trigram')"_s,
        u"CREATE TABLE kinds (kind TEXT PRIMARY KEY, rows INTEGER NOT NULL, complete INTEGER NOT NULL, read_at INTEGER)"_s,
    };
}

Result<> makeForm(storage::Database &database)
{
    auto transaction = storage::WriteTransaction::begin(database);
    if (!transaction)
        return core::failure(transaction.error());
    const auto version = database.single(u"PRAGMA user_version"_s);
    if (!version)
        return core::failure(version.error());
    if (version->toInt() == formVersion)
        return {}; // another program was quicker
    for (const QString &statement : statements()) {
        if (const auto done = database.run(statement); !done)
            return done;
    }
    if (const auto done = database.run(u"PRAGMA user_version = %1"_s.arg(formVersion)); !done)
        return done;
    return transaction->commit();
}

Result<> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, ownerFile) || !file.setPermissions(ownerFile))
        return core::failure(Error::Kind::Storage, u"gatehouse.store_not_made"_s, file.errorString(), path);
    return {};
}

/// Nothing is lost: it is read from the gateway again.
void removeFile(const QString &path)
{
    for (const QString &end : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(path + end);
}

/// @return whether the file has our form; false = it has another one, or none
Result<bool> hasForm(const QString &path)
{
    auto database = storage::Database::open(path);
    if (!database)
        return core::failure(database.error());
    const auto version = database->single(u"PRAGMA user_version"_s);
    if (!version)
        return core::failure(version.error());
    return version->toInt() == formVersion;
}

} // namespace

IndexFile::IndexFile(QString path)
    : m_path(std::move(path))
{
}

Result<IndexFile> IndexFile::open(const QString &folder, const QString &connectionId)
{
    if (!core::makePrivateFolder(folder))
        return core::failure(Error::Kind::Storage, u"gatehouse.store_not_made"_s, {}, folder);
    IndexFile file(folder + u"/index-"_s + connectionId + u".db"_s);
    const QString &path = file.m_path;
    if (QFile::exists(path)) {
        const auto fits = hasForm(path);
        if (fits && *fits)
            return file;
        if (!fits && fits.error().code != u"gatehouse.database_corrupt")
            return core::failure(fits.error());
        const auto lock = file.lockForWriting();
        if (!lock)
            return core::failure(lock.error());
        removeFile(path);
    }
    if (const auto made = makePrivateFile(path); !made)
        return core::failure(made.error());
    auto database = storage::Database::open(path);
    if (!database)
        return core::failure(database.error());
    if (const auto made = makeForm(*database); !made)
        return core::failure(made.error());
    return file;
}

Result<storage::Database> IndexFile::database() const
{
    auto database = storage::Database::open(m_path);
    if (!database)
        return database;
    // What a power cut takes of the last changes is read again; the file itself stays whole (https://www.sqlite.org/pragma.html).
    if (const auto done = database->run(u"PRAGMA synchronous = NORMAL"_s); !done)
        return core::failure(done.error());
    return database;
}

Result<std::unique_ptr<QLockFile>> IndexFile::lockForWriting() const
{
    auto lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
    lock->setStaleLockTime(0);
    if (lock->tryLock())
        return lock;
    qint64 pid = 0;
    QString host;
    QString program;
    lock->getLockInfo(&pid, &host, &program);
    return core::failure(Error::Kind::Conflict, u"gatehouse.index_locked"_s, {}, m_path, QJsonObject { { u"pid"_s, pid } });
}

Result<QList<KindState>> IndexFile::states() const
{
    auto database = this->database();
    if (!database)
        return core::failure(database.error());
    auto rows = database->query(u"SELECT kind, rows, complete, read_at FROM kinds ORDER BY kind"_s);
    if (!rows)
        return core::failure(rows.error());
    QList<KindState> states;
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return core::failure(more.error());
        if (!*more)
            return states;
        const QVariant readAt = rows->value(3);
        states.append({ rows->value(0).toString(), rows->value(1).toInt(), rows->value(2).toBool(),
            readAt.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(readAt.toLongLong(), Qt::UTC) });
    }
}

Result<qint64> IndexFile::version(storage::Database &database)
{
    const auto version = database.single(u"PRAGMA data_version"_s);
    if (!version)
        return core::failure(version.error());
    return version->toLongLong();
}

} // namespace entity_index
