#include "models/storage/database.h"

#include "models/storage/sqlite_error.h"
#include "models/storage/statement.h"

#include <QUuid>

namespace storage {

using namespace Qt::StringLiterals;
using core::Result;

Query::Query(QSqlQuery query, QString path)
    : m_query(std::move(query))
    , m_path(std::move(path))
{
}

Result<bool> Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return storageFailure(m_query.lastError(), m_path);
    return false;
}

QVariant Query::value(int index) const
{
    return m_query.value(index);
}

Database::Database(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
{
}

Database::Database(Database &&other) noexcept
    : m_name(std::exchange(other.m_name, {}))
    , m_path(std::move(other.m_path))
{
}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Database> Database::open(const QString &path, std::chrono::milliseconds busyTimeout)
{
    Database database(u"gatehouse-"_s + QUuid::createUuid().toString(QUuid::Id128), path);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
    if (!connection.open())
        return storageFailure(connection.lastError(), path);
    if (auto done = database.configure(); !done)
        return core::failure(done.error());
    return database;
}

Result<> Database::configure()
{
    const auto mode = single(u"PRAGMA journal_mode"_s);
    if (!mode)
        return core::failure(mode.error());
    // Asked first: setting it again takes a lock that other connections may hold.
    if (mode->toString() != "wal"_L1) {
        if (auto done = run(u"PRAGMA journal_mode=WAL"_s); !done)
            return done;
    }
    if (auto done = run(u"PRAGMA synchronous=FULL"_s); !done)
        return done;
    return run(u"PRAGMA foreign_keys=ON"_s);
}

Result<Query> Database::query(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageFailure(query.lastError(), m_path);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storageFailure(query.lastError(), m_path);
    return Query(std::move(query), m_path);
}

Result<Statement> Database::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageFailure(query.lastError(), m_path);
    return Statement(std::move(query), m_path);
}

Result<> Database::run(const QString &sql, const QVariantList &values)
{
    auto rows = query(sql, values);
    if (!rows)
        return core::failure(rows.error());
    return {};
}

Result<QVariant> Database::single(const QString &sql, const QVariantList &values)
{
    auto rows = query(sql, values);
    if (!rows)
        return core::failure(rows.error());
    const auto found = rows->next();
    if (!found)
        return core::failure(found.error());
    return *found ? rows->value(0) : QVariant();
}

WriteTransaction::WriteTransaction(Database &database)
    : m_database(&database)
{
}

WriteTransaction::WriteTransaction(WriteTransaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

WriteTransaction::~WriteTransaction()
{
    rollBack();
}

Result<WriteTransaction> WriteTransaction::begin(Database &database)
{
    if (auto done = database.run(u"BEGIN IMMEDIATE"_s); !done)
        return core::failure(done.error());
    return WriteTransaction(database);
}

Result<> WriteTransaction::commit()
{
    Q_ASSERT(m_database);
    auto done = m_database->run(u"COMMIT"_s);
    if (done)
        m_database = nullptr;
    else
        rollBack();
    return done;
}

void WriteTransaction::rollBack()
{
    // Fails when SQLite has rolled back by itself (disk full, for one): then there is nothing left to do.
    if (Database *database = std::exchange(m_database, nullptr))
        (void)database->run(u"ROLLBACK"_s);
}

} // namespace storage
