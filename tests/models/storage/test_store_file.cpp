#include "models/storage/store_file.h"

#include "models/storage/database.h"
#include "models/storage/store.h"
#include "tests/support/fake_clock.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstring>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using storage::Database;
using storage::Migration;

class TestStoreFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void folderAndFilesArePrivate();
    void aNewStoreHasTheLastVersionAndNoCopy();
    void anOldStoreIsCopiedThenMigrated();
    void aConnectionOfTheFirstVersionGoesInByItsTokenAndWrites();
    void aMigrationThatFailsChangesNothing();
    void aProcessKilledInsideAMigrationLeavesTheOldStore();
    void aNewerStoreIsRefusedWithBothVersions();
    void manyAtOnceMigrateOnce();
    void aFolderThatCannotBeMadeIsNamed();

private:
    QString path() const { return m_folder->filePath(u"gatehouse/store.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// The number after the last that the program has.
int nextVersion()
{
    return storage::storeMigrations().back().version + 1;
}

Migration second()
{
    return { nextVersion(), { u"ALTER TABLE plans ADD COLUMN note TEXT NOT NULL DEFAULT 'none'"_s } };
}

/// Adds a table, then never ends.
Migration endless()
{
    return { nextVersion(),
        { u"CREATE TABLE half (id)"_s,
            u"INSERT INTO half WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT max(i) FROM n"_s } };
}

std::vector<Migration> withStore(const Migration &migration)
{
    std::vector<Migration> migrations = storage::storeMigrations();
    migrations.push_back(migration);
    return migrations;
}

void makeOldStore(const QString &path)
{
    const support::FakeClock clock;
    QVERIFY(storage::prepareStoreFile(path, { storage::storeMigrations().front() }, 5s));
    auto database = Database::open(path);
    QVERIFY(database->run(u"INSERT INTO plans VALUES ('1', 'now', '{}')"_s));
}

int version(const QString &path)
{
    auto database = Database::open(path);
    return database ? *storage::storedVersion(*database) : -1;
}

bool isLocked(const QString &path)
{
    auto database = Database::open(path, 0ms);
    return !database || !storage::WriteTransaction::begin(*database);
}

constexpr QFile::Permissions others
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

void TestStoreFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStoreFile::folderAndFilesArePrivate()
{
    QVERIFY(storage::prepareStoreFile(path(), storage::storeMigrations(), 5s));
    const auto open = Database::open(path());
    QVERIFY(open); // keeps -wal and -shm on the disk
    QCOMPARE(QFileInfo(path()).absoluteDir().exists(), true);
    QCOMPARE(QFileInfo(QFileInfo(path()).absolutePath()).permissions() & others, QFile::Permissions());
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s }) {
        QVERIFY2(QFileInfo::exists(path() + suffix), qPrintable(suffix));
        QCOMPARE(QFileInfo(path() + suffix).permissions() & others, QFile::Permissions());
    }
}

void TestStoreFile::aNewStoreHasTheLastVersionAndNoCopy()
{
    QVERIFY(storage::prepareStoreFile(path(), withStore(second()), 5s));
    QCOMPARE(version(path()), nextVersion());
    QVERIFY(!QFileInfo::exists(path() + u".version-0"_s));
    QVERIFY(!QFileInfo::exists(path() + u".version-1"_s));
}

void TestStoreFile::anOldStoreIsCopiedThenMigrated()
{
    makeOldStore(path());
    QVERIFY(storage::prepareStoreFile(path(), withStore(second()), 5s));
    QCOMPARE(version(path()), nextVersion());
    QCOMPARE(Database::open(path())->single(u"SELECT note FROM plans"_s)->toString(), u"none"_s);
    const QString copy = path() + u".version-1"_s;
    QCOMPARE(QFileInfo(copy).permissions() & others, QFile::Permissions());
    QCOMPARE(version(copy), 1);
    QCOMPARE(Database::open(copy)->single(u"SELECT count(*) FROM plans"_s)->toInt(), 1);
}

void TestStoreFile::aConnectionOfTheFirstVersionGoesInByItsTokenAndWrites()
{
    makeOldStore(path());
    const QString json
        = uR"j({"id":"1","name":"old","adminUrl":"http://a.example","proxyUrl":"","workspace":"","environment":"production",)j"
          uR"j("tls":{"extraCaPem":"","clientCertificatePem":"","pinnedSha256":""}})j"_s;
    QVERIFY(Database::open(path())->run(u"INSERT INTO connections VALUES ('1', 'old', ?)"_s, { json }));
    const support::FakeClock clock;
    const auto store = storage::Store::open(path(), clock);
    QVERIFY(store);
    const auto read = store->connection(u"1"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().code));
    core::Connection expected;
    expected.id = u"1"_s;
    expected.name = u"old"_s;
    expected.adminUrl = QUrl(u"http://a.example"_s);
    expected.environment = core::Connection::Environment::Production;
    QCOMPARE(*read, expected);
    QCOMPARE(read->access.sort, core::Access::Sort::Token);
}

void TestStoreFile::aMigrationThatFailsChangesNothing()
{
    makeOldStore(path());
    const Migration broken { nextVersion(), { u"CREATE TABLE half (id)"_s, u"INSERT INTO nowhere VALUES (1)"_s } };
    const auto done = storage::prepareStoreFile(path(), withStore(broken), 5s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"gatehouse.database_error"_s);
    QCOMPARE(version(path()), 1);
    QVERIFY(!Database::open(path())->run(u"SELECT * FROM half"_s));
    QVERIFY(storage::prepareStoreFile(path(), withStore(second()), 5s));
}

void TestStoreFile::aProcessKilledInsideAMigrationLeavesTheOldStore()
{
    makeOldStore(path());
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), { u"--migrate-endlessly"_s, path() });
    QVERIFY(other.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(path()), 20'000);
    other.kill();
    QVERIFY(other.waitForFinished(20'000));
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    QCOMPARE(version(path()), 1);
    QVERIFY(!Database::open(path())->run(u"SELECT * FROM half"_s));
    QVERIFY2(storage::prepareStoreFile(path(), withStore(second()), 5s), "what the dead process left stands in the way");
    QCOMPARE(version(path()), nextVersion());
    QCOMPARE(Database::open(path())->single(u"SELECT count(*) FROM plans"_s)->toInt(), 1);
}

void TestStoreFile::aNewerStoreIsRefusedWithBothVersions()
{
    QVERIFY(storage::prepareStoreFile(path(), withStore({ 7, {} }), 5s));
    const support::FakeClock clock;
    const auto store = storage::Store::open(path(), clock);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::Storage);
    QCOMPARE(store.error().code, u"gatehouse.store_newer"_s);
    QCOMPARE(store.error().where, path());
    QCOMPARE(store.error().fields[u"found"_s].toInt(), 7);
    QCOMPARE(store.error().fields[u"known"_s].toInt(), storage::storeMigrations().back().version);
    QCOMPARE(version(path()), 7);
}

void TestStoreFile::manyAtOnceMigrateOnce()
{
    makeOldStore(path());
    std::atomic_int failed = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i)
        threads.emplace_back([this, &failed] { failed += storage::prepareStoreFile(path(), withStore(second()), 20s) ? 0 : 1; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(version(path()), nextVersion());
    QCOMPARE(version(path() + u".version-1"_s), 1);
}

void TestStoreFile::aFolderThatCannotBeMadeIsNamed()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto done = storage::prepareStoreFile(file.fileName() + u"/gatehouse/store.db"_s, storage::storeMigrations(), 1s);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Storage);
    QCOMPARE(done.error().code, u"gatehouse.store_not_made"_s);
    QVERIFY(done.error().where.startsWith(file.fileName()));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--migrate-endlessly") == 0)
        return storage::prepareStoreFile(app.arguments().at(2), withStore(endless()), 5s) ? 0 : 1;
    TestStoreFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_store_file.moc"
