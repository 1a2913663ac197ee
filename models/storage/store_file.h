#pragma once

#include "models/core/result.h"
#include "models/storage/migrations.h"

#include <chrono>

namespace storage {

/// Makes the store at @p path ready for use: folder (0700 when it is made here) and file (0600) exist, the file has the last
/// version of @p migrations. Before an existing store is migrated, a copy is put beside it as `<path>.version-<n>`. Two programs
/// that do this at once wait for each other.
/// @param wait for how long, and for how long a locked database is waited for
/// @return Storage `gatehouse.store_not_made` (the folder or file cannot be made), `gatehouse.store_newer`, or as of Database
core::Result<> prepareStoreFile(const QString &path, const std::vector<Migration> &migrations, std::chrono::milliseconds wait);

} // namespace storage
