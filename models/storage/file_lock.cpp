#include "models/storage/file_lock.h"

#include "models/core/paths.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace storage {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

tl::unexpected<Error> lockedBySomebody(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    lock.getLockInfo(&pid, &host, &program);
    const QString since = QFileInfo(lock.fileName()).lastModified().toUTC().toString(Qt::ISODate);
    return core::failure(Error::Kind::Conflict, u"gatehouse.connection_locked"_s, {}, lock.fileName(),
        QJsonObject { { u"pid"_s, pid }, { u"host"_s, host }, { u"since"_s, since } });
}

} // namespace

FileLock::FileLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

Result<FileLock> FileLock::take(const QString &stateDir, const QString &connectionId)
{
    Q_ASSERT(!connectionId.contains(u'/'));
    const QString path = QDir(stateDir).filePath(u"connection-%1.lock"_s.arg(connectionId));
    if (!core::makePrivateFolder(stateDir))
        return core::failure(Error::Kind::Storage, u"gatehouse.lock_not_made"_s, {}, path);
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // old age makes no lock stale: a plan may run for hours. A dead process does.
    if (lock->tryLock(0))
        return FileLock(std::move(lock));
    if (lock->error() == QLockFile::LockFailedError)
        return lockedBySomebody(*lock);
    return core::failure(Error::Kind::Storage, u"gatehouse.lock_not_made"_s, {}, path);
}

} // namespace storage
