#include "models/storage/sqlite_error.h"

namespace storage {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

// Primary result codes, https://www.sqlite.org/rescode.html
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    UniqueConstraint = 2067,
    PrimaryKeyConstraint = 1555,
    ForeignKeyConstraint = 787,
    SharedMemoryNotEnlarged = 4874,
};

} // namespace

tl::unexpected<Error> storageFailure(const QSqlError &error, const QString &path)
{
    const int extended = error.nativeErrorCode().toInt();
    const auto as = [&](const QString &code, Error::Kind kind = Error::Kind::Storage) {
        return core::failure(kind, code, error.databaseText(), path);
    };
    if (extended == UniqueConstraint || extended == PrimaryKeyConstraint)
        return as(u"gatehouse.not_unique"_s, Error::Kind::Conflict);
    if (extended == ForeignKeyConstraint)
        return as(u"gatehouse.no_parent_row"_s, Error::Kind::NotFound);
    if (extended == SharedMemoryNotEnlarged) // the -shm file found no room
        return as(u"gatehouse.disk_full"_s);
    switch (extended & 0xff) {
    case Busy:
    case Locked:
        return as(u"gatehouse.database_locked"_s);
    case ReadOnly:
        return as(u"gatehouse.database_read_only"_s);
    case Corrupt:
    case NotADatabase:
        return as(u"gatehouse.database_corrupt"_s);
    case Full:
        return as(u"gatehouse.disk_full"_s);
    case CannotOpen:
        return as(u"gatehouse.database_not_opened"_s);
    }
    return as(u"gatehouse.database_error"_s);
}

} // namespace storage
