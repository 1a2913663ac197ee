#include "models/storage/store_file.h"

#include "models/core/paths.h"
#include "models/storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace storage {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;

Result<> makePrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!core::makePrivateFolder(folder))
        return core::failure(Error::Kind::Storage, u"gatehouse.store_not_made"_s, {}, folder);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, ownerFile) || !file.setPermissions(ownerFile))
        return core::failure(Error::Kind::Storage, u"gatehouse.store_not_made"_s, file.errorString(), path);
    return {};
}

/// The copy appears under its final name only when it is whole.
Result<> copyBeforeMigration(Database &database, int version)
{
    const QString copy = u"%1.version-%2"_s.arg(database.path()).arg(version);
    const QString unfinished = copy + u".part"_s;
    QFile::remove(unfinished);
    if (auto made = makePrivateFile(unfinished); !made)
        return made;
    if (auto done = database.run(u"VACUUM INTO ?"_s, { unfinished }); !done) {
        QFile::remove(unfinished);
        return done;
    }
    QFile::remove(copy);
    if (!QFile::rename(unfinished, copy))
        return core::failure(Error::Kind::Storage, u"gatehouse.store_not_made"_s, {}, copy);
    return {};
}

} // namespace

Result<> prepareStoreFile(const QString &path, const std::vector<Migration> &migrations, std::chrono::milliseconds wait)
{
    if (auto made = makePrivateFile(path); !made)
        return made;
    QLockFile lock(path + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(int(wait.count())))
        return core::failure(Error::Kind::Storage, u"gatehouse.database_locked"_s, {}, path);
    auto database = Database::open(path, wait);
    if (!database)
        return core::failure(database.error());
    const auto version = storedVersion(*database);
    if (!version)
        return core::failure(version.error());
    if (*version == migrations.back().version)
        return {};
    if (*version > 0 && *version < migrations.back().version) {
        if (auto done = copyBeforeMigration(*database, *version); !done)
            return done;
    }
    return migrate(*database, migrations);
}

} // namespace storage
