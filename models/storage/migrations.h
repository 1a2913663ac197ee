#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <vector>

namespace storage {

class Database;

/// One step from the version before it to @p version. Never changed once released.
struct Migration {
    int version = 0; ///< as in `PRAGMA user_version`
    QStringList statements; ///< one SQL statement each
};

/// The steps of store.db, oldest first.
std::vector<Migration> storeMigrations();

/// The version that stands in the file; 0 for a new one. Errors as of Database.
core::Result<int> storedVersion(Database &database);

/// Brings @p database to the last version of @p migrations, all in one write transaction: a process killed inside leaves the
/// version it began with.
/// @return Storage `gatehouse.store_newer` (fields: found, known) when the file is beyond them; else errors as of Database
core::Result<> migrate(Database &database, const std::vector<Migration> &migrations);

} // namespace storage
