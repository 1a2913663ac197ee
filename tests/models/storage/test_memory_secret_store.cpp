#include "models/storage/memory_secret_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using core::Secret;

class TestMemorySecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysHaveTheirThreeParts();
    void whatWasWrittenIsReadUntilRemoved();
    void whatIsAbsentIsNotFoundAndNamed();
    void emptyAndTooLargeAreRefused();
};

void TestMemorySecretStore::keysHaveTheirThreeParts()
{
    QCOMPARE(storage::secretKey(u"connection"_s, u"8c0e"_s, u"admin-token"_s), u"connection/8c0e/admin-token"_s);
}

void TestMemorySecretStore::whatWasWrittenIsReadUntilRemoved()
{
    storage::MemorySecretStore store;
    QVERIFY(store.write(u"a/b/c"_s, Secret("one")));
    QVERIFY(store.write(u"a/b/c"_s, Secret("two")));
    QVERIFY(store.write(u"a/b/d"_s, Secret(QByteArray("\0", 1))));
    QVERIFY(*store.read(u"a/b/c"_s) == Secret("two"));
    QCOMPARE(store.read(u"a/b/d"_s)->reveal(), QByteArray("\0", 1));
    QVERIFY(store.remove(u"a/b/c"_s));
    QCOMPARE(store.read(u"a/b/c"_s).error().kind, Error::Kind::NotFound);
}

void TestMemorySecretStore::whatIsAbsentIsNotFoundAndNamed()
{
    storage::MemorySecretStore store;
    const auto read = store.read(u"a/b/c"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::NotFound);
    QCOMPARE(read.error().code, u"gatehouse.no_such_secret"_s);
    QCOMPARE(read.error().fields[u"key"_s].toString(), u"a/b/c"_s);
    QVERIFY2(store.remove(u"a/b/c"_s), "removing twice is no error");
}

void TestMemorySecretStore::emptyAndTooLargeAreRefused()
{
    storage::MemorySecretStore store;
    QCOMPARE(store.write(u"a/b/c"_s, Secret()).error().code, u"gatehouse.secret_empty"_s);
    QVERIFY(store.write(u"a/b/c"_s, Secret(QByteArray(64 * 1024, 'x'))));
    const auto tooLarge = store.write(u"a/b/c"_s, Secret(QByteArray(64 * 1024 + 1, 'x')));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, u"gatehouse.secret_too_large"_s);
    QCOMPARE(tooLarge.error().fields[u"limit"_s].toInt(), 65'536);
}

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "test_memory_secret_store.moc"
