#include "models/storage/database.h"

#include "models/storage/statement.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <thread>

using namespace Qt::StringLiterals;
using core::Error;
using namespace std::chrono_literals;

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsOpenedInWalWithFullSync();
    void valuesComeBackAsTheyWereBound();
    void aPreparedStatementRunsWithEachOfItsValues();
    void foreignKeysAreEnforced();
    void whatIsNotCommittedIsRolledBack();
    void whatIsCommittedStays();
    void afterATransactionTheNextOneBegins();
    void aBrokenUniqueRuleIsAConflict();
    void aStatementThatIsNoSqlIsAnError();
    void fourThreadsLoseNothing();
    void anotherProcessThatWritesIsWaitedForAndThenNamed();
    void aFullDiskIsNamedAndNothingIsHalfWritten();
    void aFileThatIsNoDatabaseIsCorrupt();
    void aDamagedPageIsCorrupt();
    void aReadOnlyDatabaseIsNamed();
    void aFolderThatIsMissingIsNamed();

private:
    QString path() const { return m_folder->filePath(u"test.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

storage::Database opened(const QString &path, std::chrono::milliseconds timeout = 10s)
{
    auto database = storage::Database::open(path, timeout);
    if (!database)
        qFatal("%s", qPrintable(database.error().code));
    return std::move(*database);
}

int holdWriteLock(const QString &path)
{
    auto database = opened(path);
    const auto transaction = storage::WriteTransaction::begin(database);
    std::puts(transaction ? "held" : "not held");
    std::fflush(stdout);
    std::getchar(); // until the parent closes the pipe
    return 0;
}

} // namespace

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(opened(path()).run(u"CREATE TABLE words (id INTEGER PRIMARY KEY, word UNIQUE, parent REFERENCES words (id))"_s));
}

void TestDatabase::aFileIsOpenedInWalWithFullSync()
{
    auto database = opened(path());
    QCOMPARE(database.single(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE(database.single(u"PRAGMA synchronous"_s)->toInt(), 2);
    QCOMPARE(database.single(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    QCOMPARE(database.single(u"PRAGMA busy_timeout"_s)->toInt(), 10'000);
}

void TestDatabase::valuesComeBackAsTheyWereBound()
{
    auto database = opened(path());
    const auto row = database.query(u"SELECT ?, ?, ?, ?"_s, { u"Grüße ' \" \\"_s, qint64(1) << 62, QByteArray("\0\xff", 2), QVariant() });
    QVERIFY(row);
    auto rows = *database.query(u"SELECT 1 WHERE 0"_s);
    QCOMPARE(*rows.next(), false);
    auto same = *database.query(u"SELECT ?, ?, ?, ?"_s, { u"Grüße ' \" \\"_s, qint64(1) << 62, QByteArray("\0\xff", 2), QVariant() });
    QCOMPARE(*same.next(), true);
    QCOMPARE(same.value(0).toString(), u"Grüße ' \" \\"_s);
    QCOMPARE(same.value(1).toLongLong(), qint64(1) << 62);
    QCOMPARE(same.value(2).toByteArray(), QByteArray("\0\xff", 2));
    QVERIFY(same.value(3).isNull());
    QCOMPARE(*same.next(), false);
}

void TestDatabase::aPreparedStatementRunsWithEachOfItsValues()
{
    auto database = opened(path());
    {
        auto insert = database.prepare(u"INSERT INTO words (id, word) VALUES (?, ?)"_s);
        QVERIFY(insert);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(insert->run({ i, u"word %1"_s.arg(i) }));
        const auto twice = insert->run({ 4, u"word 1"_s });
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, u"gatehouse.not_unique"_s);
        QVERIFY(insert->run({ 4, u"word 4"_s })); // a failure does not spoil it
    }
    QCOMPARE(database.single(u"SELECT group_concat(word) FROM words"_s)->toString(), u"word 1,word 2,word 3,word 4"_s);
    QVERIFY(!database.prepare(u"INSERT INTO nothing VALUES (?)"_s));
}

void TestDatabase::foreignKeysAreEnforced()
{
    auto database = opened(path());
    const auto done = database.run(u"INSERT INTO words (word, parent) VALUES ('a', 77)"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::NotFound);
    QCOMPARE(done.error().code, u"gatehouse.no_parent_row"_s);
}

void TestDatabase::whatIsNotCommittedIsRolledBack()
{
    auto database = opened(path());
    {
        auto transaction = storage::WriteTransaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(database.run(u"INSERT INTO words (word) VALUES ('a')"_s));
    }
    QCOMPARE(database.single(u"SELECT count(*) FROM words"_s)->toInt(), 0);
}

void TestDatabase::whatIsCommittedStays()
{
    auto database = opened(path());
    {
        auto transaction = storage::WriteTransaction::begin(database);
        QVERIFY(database.run(u"INSERT INTO words (word) VALUES ('a')"_s));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(opened(path()).single(u"SELECT count(*) FROM words"_s)->toInt(), 1);
}

void TestDatabase::afterATransactionTheNextOneBegins()
{
    auto database = opened(path());
    for (int i = 0; i < 3; ++i) {
        auto transaction = storage::WriteTransaction::begin(database);
        QVERIFY(transaction);
        if (i == 1)
            QVERIFY(transaction->commit());
    }
    auto outer = storage::WriteTransaction::begin(database);
    QVERIFY(outer);
    QVERIFY2(!storage::WriteTransaction::begin(database), "a transaction inside a transaction");
}

void TestDatabase::aBrokenUniqueRuleIsAConflict()
{
    auto database = opened(path());
    QVERIFY(database.run(u"INSERT INTO words (word) VALUES (?)"_s, { u"hush"_s }));
    const auto done = database.run(u"INSERT INTO words (word) VALUES (?)"_s, { u"hush"_s });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(done.error().code, u"gatehouse.not_unique"_s);
    QVERIFY2(!done.error().text.contains(u"hush"_s), "the value stands in the error");
}

void TestDatabase::aStatementThatIsNoSqlIsAnError()
{
    auto database = opened(path());
    const auto done = database.run(u"SELEKT 1"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Storage);
    QCOMPARE(done.error().code, u"gatehouse.database_error"_s);
    QCOMPARE(done.error().where, path());
}

void TestDatabase::fourThreadsLoseNothing()
{
    std::atomic_int failed = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&failed, thread, file = path()] {
            auto database = opened(file);
            for (int i = 0; i < 200; ++i) {
                auto transaction = storage::WriteTransaction::begin(database);
                const bool done = transaction && database.run(u"INSERT INTO words (word) VALUES (?)"_s, { u"%1-%2"_s.arg(thread).arg(i) })
                    && transaction->commit();
                failed += done ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(opened(path()).single(u"SELECT count(*) FROM words"_s)->toInt(), 800);
}

void TestDatabase::anotherProcessThatWritesIsWaitedForAndThenNamed()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), { u"--hold"_s, path() });
    QVERIFY(other.waitForReadyRead(20'000));
    QCOMPARE(other.readAllStandardOutput().trimmed(), "held");

    auto database = opened(path(), 300ms);
    QElapsedTimer timer;
    timer.start();
    const auto transaction = storage::WriteTransaction::begin(database);
    QVERIFY(!transaction);
    QCOMPARE(transaction.error().kind, Error::Kind::Storage);
    QCOMPARE(transaction.error().code, u"gatehouse.database_locked"_s);
    QVERIFY2(timer.elapsed() >= 250 && timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));

    auto patient = opened(path(), 20s);
    other.closeWriteChannel();
    QVERIFY(storage::WriteTransaction::begin(patient));
    QVERIFY(other.waitForFinished(20'000));
}

void TestDatabase::aFullDiskIsNamedAndNothingIsHalfWritten()
{
    auto database = opened(path());
    QVERIFY(database.run(u"PRAGMA max_page_count=8"_s));
    auto transaction = storage::WriteTransaction::begin(database);
    QVERIFY(transaction);
    QVERIFY(database.run(u"INSERT INTO words (word) VALUES ('small')"_s));
    const auto done = database.run(u"INSERT INTO words (word) VALUES (?)"_s, { QByteArray(100'000, 'x') });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Storage);
    QCOMPARE(done.error().code, u"gatehouse.disk_full"_s);
    { // whoever meets the error leaves without a commit
        const auto dropped = std::move(*transaction);
    }
    QCOMPARE(database.single(u"SELECT count(*) FROM words"_s)->toInt(), 0);
}

void TestDatabase::aFileThatIsNoDatabaseIsCorrupt()
{
    QFile file(m_folder->filePath(u"letter.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5'000, 'x'));
    file.close();
    const auto database = storage::Database::open(file.fileName());
    QVERIFY(!database);
    QCOMPARE(database.error().code, u"gatehouse.database_corrupt"_s);
}

void TestDatabase::aDamagedPageIsCorrupt()
{
    {
        auto database = opened(path());
        for (int i = 0; i < 200; ++i)
            QVERIFY(database.run(u"INSERT INTO words (word) VALUES (?)"_s, { u"%1"_s.arg(i).repeated(40) }));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(size > 4 * 4096);
    file.seek(4096);
    file.write(QByteArray(int(size) - 4096, '\x5a'));
    file.close();
    auto database = opened(path());
    const auto count = database.single(u"SELECT sum(length(word)) FROM words"_s);
    QVERIFY(!count);
    QCOMPARE(count.error().code, u"gatehouse.database_corrupt"_s);
}

void TestDatabase::aReadOnlyDatabaseIsNamed()
{
    auto database = opened(path());
    QVERIFY(database.run(u"PRAGMA query_only=ON"_s)); // permissions would not stop a test that runs as root
    const auto done = database.run(u"INSERT INTO words (word) VALUES ('a')"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"gatehouse.database_read_only"_s);
}

void TestDatabase::aFolderThatIsMissingIsNamed()
{
    const auto database = storage::Database::open(m_folder->filePath(u"nowhere/test.db"_s));
    QVERIFY(!database);
    QCOMPARE(database.error().code, u"gatehouse.database_not_opened"_s);
    QCOMPARE(database.error().where, m_folder->filePath(u"nowhere/test.db"_s));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--hold") == 0)
        return holdWriteLock(app.arguments().at(2));
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_database.moc"
