#include "models/storage/keychain_secret_store.h"

#include "models/core/random.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using core::Error;
using core::Secret;

// Run by tests/support/keyring_session.sh, on a secret service of its own.
class TestKeychainSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasWrittenIsRead();
    void anyBytesSurvive_data();
    void anyBytesSurvive();
    void anotherStoreReadsTheSame();
    void theLastWriteCounts();
    void whatIsAbsentIsNotFound();
    void whatWasRemovedIsNotFound();
    void tooMuchIsRefused();
    void manyThreadsAtOnceGetTheirOwn();
    void aThreadThatEndedDoesNotStopTheNext();

private:
    QString m_key;
};

void TestKeychainSecretStore::init()
{
    m_key = storage::secretKey(u"connection"_s, core::randomUuid(), u"admin-token"_s);
}

void TestKeychainSecretStore::whatWasWrittenIsRead()
{
    storage::KeychainSecretStore store;
    const auto written = store.write(m_key, Secret("tröt"));
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
    const auto read = store.read(m_key);
    QVERIFY(read);
    QVERIFY(*read == Secret("tröt"));
}

void TestKeychainSecretStore::anyBytesSurvive_data()
{
    QTest::addColumn<QByteArray>("value");
    QByteArray every;
    for (int byte = 0; byte < 256; ++byte)
        every.append(char(byte));
    QTest::newRow("every byte") << every;
    QTest::newRow("zero") << QByteArray(1, '\0');
    QTest::newRow("64 KiB") << core::randomBytes(64 * 1024);
    QTest::newRow("looks like base64") << QByteArray("c2VjcmV0");
    QTest::newRow("line ends") << QByteArray("\r\n a \n");
}

void TestKeychainSecretStore::anyBytesSurvive()
{
    QFETCH(QByteArray, value);
    storage::KeychainSecretStore store;
    QVERIFY(store.write(m_key, Secret(value)));
    const auto read = store.read(m_key);
    QVERIFY(read);
    QVERIFY(read->reveal() == value);
}

void TestKeychainSecretStore::anotherStoreReadsTheSame()
{
    QVERIFY(storage::KeychainSecretStore().write(m_key, Secret("x")));
    const auto read = storage::KeychainSecretStore().read(m_key);
    QVERIFY(read);
    QVERIFY(*read == Secret("x"));
}

void TestKeychainSecretStore::theLastWriteCounts()
{
    storage::KeychainSecretStore store;
    QVERIFY(store.write(m_key, Secret("first")));
    QVERIFY(store.write(m_key, Secret("second")));
    QVERIFY(*store.read(m_key) == Secret("second"));
}

void TestKeychainSecretStore::whatIsAbsentIsNotFound()
{
    storage::KeychainSecretStore store;
    const auto read = store.read(m_key);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::NotFound);
    QCOMPARE(read.error().code, u"gatehouse.no_such_secret"_s);
    QVERIFY2(store.remove(m_key), "removing twice is no error");
}

void TestKeychainSecretStore::whatWasRemovedIsNotFound()
{
    storage::KeychainSecretStore store;
    QVERIFY(store.write(m_key, Secret("x")));
    QVERIFY(store.remove(m_key));
    QCOMPARE(store.read(m_key).error().kind, Error::Kind::NotFound);
}

void TestKeychainSecretStore::tooMuchIsRefused()
{
    storage::KeychainSecretStore store;
    const auto written = store.write(m_key, Secret(QByteArray(64 * 1024 + 1, 'x')));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Invalid);
    QCOMPARE(written.error().code, u"gatehouse.secret_too_large"_s);
}

void TestKeychainSecretStore::manyThreadsAtOnceGetTheirOwn()
{
    storage::KeychainSecretStore store;
    std::atomic_int right = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([&store, &right, thread] {
            const QString key = storage::secretKey(u"provider"_s, core::randomUuid(), u"n%1"_s.arg(thread));
            const Secret mine = Secret::fromText(u"value %1"_s.arg(thread));
            const bool written = store.write(key, mine).has_value();
            const auto read = store.read(key);
            right += written && read && *read == mine ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 8);
}

void TestKeychainSecretStore::aThreadThatEndedDoesNotStopTheNext()
{
    for (int i = 0; i < 3; ++i) {
        std::thread([this, i] { (void)storage::KeychainSecretStore().write(m_key, Secret::fromText(QString::number(i))); }).join();
        const auto read = storage::KeychainSecretStore(std::chrono::seconds(10)).read(m_key);
        QVERIFY(read);
        QCOMPARE(read->reveal(), QByteArray::number(i));
    }
}

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "test_keychain_secret_store.moc"
