#include "models/storage/file_lock.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using core::Error;

class TestFileLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLockIsTakenOnceAndGivenBack();
    void theHolderIsNamed();
    void connectionsDoNotStandInEachOthersWay();
    void theLockOfAKilledProcessIsTakenOver();
    void theFolderIsPrivate();
    void aFolderThatCannotBeMadeIsNamed();
};

namespace {

int holdLock(const QString &folder)
{
    const auto lock = storage::FileLock::take(folder, u"one"_s);
    std::puts(lock ? "held" : "not held");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

void TestFileLock::aLockIsTakenOnceAndGivenBack()
{
    const QTemporaryDir folder;
    {
        const auto lock = storage::FileLock::take(folder.path(), u"one"_s);
        QVERIFY(lock);
        const auto second = storage::FileLock::take(folder.path(), u"one"_s);
        QVERIFY(!second);
        QCOMPARE(second.error().fields[u"pid"_s].toInteger(), QCoreApplication::applicationPid());
    }
    QVERIFY(storage::FileLock::take(folder.path(), u"one"_s));
}

void TestFileLock::theHolderIsNamed()
{
    const QTemporaryDir folder;
    const QDateTime before = QFileInfo(folder.path()).lastModified().addSecs(-2);
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), { u"--hold"_s, folder.path() });
    QVERIFY(other.waitForReadyRead(20'000));
    QCOMPARE(other.readAllStandardOutput().trimmed(), "held");
    const auto lock = storage::FileLock::take(folder.path(), u"one"_s);
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, Error::Kind::Conflict);
    QCOMPARE(lock.error().code, u"gatehouse.connection_locked"_s);
    QCOMPARE(lock.error().fields[u"pid"_s].toInteger(), other.processId());
    QCOMPARE(lock.error().fields[u"host"_s].toString(), QSysInfo::machineHostName());
    const QDateTime since = QDateTime::fromString(lock.error().fields[u"since"_s].toString(), Qt::ISODate);
    QVERIFY(since.isValid());
    QVERIFY(since > before && since < before.addSecs(60));
    QCOMPARE(since.timeSpec(), Qt::UTC);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(20'000));
    QVERIFY(storage::FileLock::take(folder.path(), u"one"_s));
}

void TestFileLock::connectionsDoNotStandInEachOthersWay()
{
    const QTemporaryDir folder;
    const auto one = storage::FileLock::take(folder.path(), u"one"_s);
    const auto two = storage::FileLock::take(folder.path(), u"two"_s);
    QVERIFY(one && two);
}

void TestFileLock::theLockOfAKilledProcessIsTakenOver()
{
    const QTemporaryDir folder;
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), { u"--hold"_s, folder.path() });
    QVERIFY(other.waitForReadyRead(20'000));
    QVERIFY(!storage::FileLock::take(folder.path(), u"one"_s));
    other.kill();
    QVERIFY(other.waitForFinished(20'000));
    QVERIFY(QFileInfo::exists(folder.filePath(u"connection-one.lock"_s)));
    QVERIFY(storage::FileLock::take(folder.path(), u"one"_s));
}

void TestFileLock::theFolderIsPrivate()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(u"state/gatehouse"_s);
    QVERIFY(storage::FileLock::take(state, u"one"_s));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(state).permissions() & others, QFile::Permissions());
}

void TestFileLock::aFolderThatCannotBeMadeIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto lock = storage::FileLock::take(file.fileName() + u"/state"_s, u"one"_s);
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, Error::Kind::Storage);
    QCOMPARE(lock.error().code, u"gatehouse.lock_not_made"_s);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--hold") == 0)
        return holdLock(app.arguments().at(2));
    TestFileLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_file_lock.moc"
