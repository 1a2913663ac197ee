#include "models/storage/access_secrets.h"

#include "models/storage/memory_secret_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Connection;
using core::Secret;
using Sort = core::Access::Sort;

class TestAccessSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptComesBack_data();
    void whatIsKeptComesBack();
    void whatAPersonGaveIsNotOverwritten();
    void whatIsNoLongerUsedGoes();
    void aTokenThatIsNoLongerUsedGoes();
    void whatCouldNotBeReadStays();
    void removingLeavesNothing();
};

namespace {

Connection withAccess(Sort sort, const QByteArray &secret, const QByteArray &header)
{
    Connection connection;
    connection.id = u"8c0e3a8e-8f3f-4f57-9d84-0a6f7d1c7f0e"_s;
    connection.access = { sort, u"ann"_s, Secret(secret), { { u"X-Door"_s, Secret(header) } } };
    return connection;
}

QString key(const QString &field)
{
    return u"connection/8c0e3a8e-8f3f-4f57-9d84-0a6f7d1c7f0e/"_s + field;
}

} // namespace

void TestAccessSecrets::whatIsKeptComesBack_data()
{
    QTest::addColumn<Sort>("sort");
    QTest::addColumn<QString>("field");
    QTest::newRow("session") << Sort::Session << u"password"_s;
    QTest::newRow("basic") << Sort::Basic << u"password"_s;
    QTest::newRow("bearer") << Sort::Bearer << u"bearer-token"_s;
}

void TestAccessSecrets::whatIsKeptComesBack()
{
    QFETCH(Sort, sort);
    QFETCH(QString, field);
    storage::MemorySecretStore secrets;
    QVERIFY(storage::keepAccessSecrets(secrets, withAccess(sort, "hush", "open")));
    QCOMPARE(secrets.read(key(field))->reveal(), QByteArray("hush"));
    QCOMPARE(secrets.read(key(u"header-x-door"_s))->reveal(), QByteArray("open"));
    Connection read = withAccess(sort, {}, {});
    QVERIFY(storage::readAccessSecrets(secrets, read));
    QCOMPARE(read, withAccess(sort, "hush", "open"));
}

void TestAccessSecrets::whatAPersonGaveIsNotOverwritten()
{
    storage::MemorySecretStore secrets;
    QVERIFY(storage::keepAccessSecrets(secrets, withAccess(Sort::Basic, "old", "old")));
    Connection typed = withAccess(Sort::Basic, "new", {});
    QVERIFY(storage::readAccessSecrets(secrets, typed));
    QCOMPARE(typed, withAccess(Sort::Basic, "new", "old"));
}

void TestAccessSecrets::whatIsNoLongerUsedGoes()
{
    storage::MemorySecretStore secrets;
    const Connection before = withAccess(Sort::Basic, "hush", "open");
    QVERIFY(storage::keepAccessSecrets(secrets, before));
    Connection after = withAccess(Sort::Bearer, "token", {});
    after.access.headers.clear();
    QVERIFY(storage::keepAccessSecrets(secrets, after, &before));
    QVERIFY(!secrets.read(key(u"password"_s)));
    QVERIFY(!secrets.read(key(u"header-x-door"_s)));
    QCOMPARE(secrets.read(key(u"bearer-token"_s))->reveal(), QByteArray("token"));
}

void TestAccessSecrets::aTokenThatIsNoLongerUsedGoes()
{
    storage::MemorySecretStore secrets;
    QVERIFY(secrets.write(key(u"admin-token"_s), Secret("token")));
    const Connection before = withAccess(Sort::Token, {}, {});
    QVERIFY(storage::keepAccessSecrets(secrets, before, &before));
    QVERIFY(secrets.read(key(u"admin-token"_s)));
    QVERIFY(storage::keepAccessSecrets(secrets, withAccess(Sort::None, {}, {}), &before));
    QVERIFY(!secrets.read(key(u"admin-token"_s)));
}

void TestAccessSecrets::whatCouldNotBeReadStays()
{
    storage::MemorySecretStore secrets;
    const Connection before = withAccess(Sort::Basic, "hush", "open");
    QVERIFY(storage::keepAccessSecrets(secrets, before));
    QVERIFY(storage::keepAccessSecrets(secrets, withAccess(Sort::Basic, {}, {}), &before, false));
    QCOMPARE(secrets.read(key(u"password"_s))->reveal(), QByteArray("hush"));
    QVERIFY(storage::keepAccessSecrets(secrets, withAccess(Sort::Basic, {}, {}), &before, true));
    QVERIFY(!secrets.read(key(u"password"_s)));
}

void TestAccessSecrets::removingLeavesNothing()
{
    storage::MemorySecretStore secrets;
    const Connection connection = withAccess(Sort::Session, "hush", "open");
    QVERIFY(storage::keepAccessSecrets(secrets, connection));
    QVERIFY(storage::removeAccessSecrets(secrets, connection));
    QVERIFY(!secrets.read(key(u"password"_s)));
    QVERIFY(!secrets.read(key(u"header-x-door"_s)));
}

QTEST_GUILESS_MAIN(TestAccessSecrets)
#include "test_access_secrets.moc"
