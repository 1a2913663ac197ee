#pragma once

#include "models/core/result.h"

#include <QSqlQuery>

namespace storage {

class Database;

/// One SQL statement that is run many times with other values: SQLite reads it once. Made by Database::prepare(), dies before its Database,
/// used on the same thread.
///
/// Errors are those of Database.
class Statement {
public:
    /// Binds @p values to the `?` in order and runs it; rows that it gives are not looked at.
    core::Result<> run(const QVariantList &values);

private:
    friend class Database;
    Statement(QSqlQuery query, QString path);

    QSqlQuery m_query;
    QString m_path;
};

} // namespace storage
