#pragma once

#include "models/core/result.h"

#include <QSqlError>

namespace storage {

/// What SQLite says, as an error of Database. @param path of the file, for Error::where
tl::unexpected<core::Error> storageFailure(const QSqlError &error, const QString &path);

} // namespace storage
