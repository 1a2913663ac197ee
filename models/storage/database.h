#pragma once

#include "models/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>

namespace storage {

class Database;
class Statement;

/// The rows of one statement. Dies before its Database; used on the same thread.
class Query {
public:
    /// Steps to the next row: false after the last one. Errors as of Database::run().
    core::Result<bool> next();
    /// The column at @p index, counted from 0, of the present row.
    QVariant value(int index) const;

private:
    friend class Database;
    Query(QSqlQuery query, QString path);

    QSqlQuery m_query;
    QString m_path;
};

/// An open SQLite file: WAL, `synchronous=FULL`, foreign keys enforced. Made, used and closed inside one operation, on one thread.
///
/// Every function fails with Error{Storage}: `gatehouse.disk_full`, `gatehouse.database_locked`, `gatehouse.database_corrupt`,
/// `gatehouse.database_read_only`, `gatehouse.database_not_opened` or `gatehouse.database_error`; a broken UNIQUE rule is
/// Error{Conflict, `gatehouse.not_unique`}, a foreign key to nothing Error{NotFound, `gatehouse.no_parent_row`}. `where` is the
/// file, `text` SQLite's own words, which never hold a bound value.
class Database {
public:
    /// Opens @p path, which is made when it is missing.
    /// @param busyTimeout how long a statement waits for another writer
    static core::Result<Database> open(const QString &path, std::chrono::milliseconds busyTimeout = std::chrono::seconds(10));

    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) = delete;
    Q_DISABLE_COPY(Database)

    /// Prepares @p sql (one statement), binds @p values to its `?` in order and runs it.
    core::Result<Query> query(const QString &sql, const QVariantList &values = {});
    /// Prepares @p sql once, for many runs.
    core::Result<Statement> prepare(const QString &sql);
    /// query() for a statement whose rows nobody wants.
    core::Result<> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; an invalid QVariant when there is no row.
    core::Result<QVariant> single(const QString &sql, const QVariantList &values = {});
    /// Path of the file.
    const QString &path() const { return m_path; }

private:
    Database(QString name, QString path);
    core::Result<> configure();

    QString m_name; ///< of the Qt connection, unique in the process; empty after a move
    QString m_path;
};

/// `BEGIN IMMEDIATE` to `COMMIT`. What was not committed is rolled back by the destructor.
///
/// Never QSqlDatabase's own transaction: it is deferred, and a deferred one that turns into a writer fails with "locked" without
/// waiting for the busy timeout. Dies before its Database.
class WriteTransaction {
public:
    /// Waits for other writers up to the busy timeout. Errors as of Database::run().
    static core::Result<WriteTransaction> begin(Database &database);

    ~WriteTransaction();
    WriteTransaction(WriteTransaction &&other) noexcept;
    WriteTransaction &operator=(WriteTransaction &&other) = delete;
    Q_DISABLE_COPY(WriteTransaction)

    /// Makes the changes last. After a failure nothing of them is left.
    core::Result<> commit();

private:
    explicit WriteTransaction(Database &database);
    void rollBack();

    Database *m_database; ///< null once committed, rolled back or moved
};

} // namespace storage
