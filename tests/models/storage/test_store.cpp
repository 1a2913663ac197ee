#include "models/storage/store.h"

#include "models/storage/database.h"
#include "tests/support/fake_clock.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using core::Connection;
using core::Error;
using core::Provider;
using storage::Store;

class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void connectionsAreSavedReadReplacedAndRemoved();
    void providersAreSavedReadReplacedAndRemoved();
    void aNameIsGivenOnce();
    void withoutANameNothingIsSaved();
    void keptOpenTheLogStaysUntilTheEnd();
    void whatIsAbsentIsNotFound();
    void whatIsRefusedLeavesTheOldOne();
    void noSecretGetsIntoTheFiles();
    void aLockedStoreSaysSoAndChangesNothing();
    void aStoredObjectThatIsNoneIsNamed();

private:
    QString path() const { return m_folder->filePath(u"gatehouse/store.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
    std::optional<Store> m_store;
};

namespace {

Connection connectionNamed(const QString &id, const QString &name)
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.adminUrl = QUrl(u"http://localhost:8001"_s);
    return connection;
}

} // namespace

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(path(), m_clock, std::chrono::milliseconds(500));
    QVERIFY(store);
    m_store = *store;
}

void TestStore::connectionsAreSavedReadReplacedAndRemoved()
{
    QCOMPARE(m_store->connections()->size(), size_t(0));
    QVERIFY(m_store->save(connectionNamed(u"1"_s, u"b"_s)));
    QVERIFY(m_store->save(connectionNamed(u"2"_s, u"a"_s)));
    const auto all = m_store->connections();
    QVERIFY(all);
    QCOMPARE(*all, std::vector({ connectionNamed(u"2"_s, u"a"_s), connectionNamed(u"1"_s, u"b"_s) }));
    QVERIFY(m_store->save(connectionNamed(u"1"_s, u"new name"_s)));
    QCOMPARE(m_store->connection(u"1"_s)->name, u"new name"_s);
    QCOMPARE(m_store->connections()->size(), size_t(2));
    QVERIFY(m_store->removeConnection(u"1"_s));
    QCOMPARE(m_store->connections()->size(), size_t(1));
}

void TestStore::providersAreSavedReadReplacedAndRemoved()
{
    const Provider provider { u"1"_s, u"IdP"_s, u"generic"_s, QUrl(u"https://idp.example/"_s), {} };
    QVERIFY(m_store->save(provider));
    QCOMPARE(*m_store->provider(u"1"_s), provider);
    Provider renamed = provider;
    renamed.name = u"other"_s;
    QVERIFY(m_store->save(renamed));
    QCOMPARE(*m_store->providers(), std::vector({ renamed }));
    QVERIFY(m_store->removeProvider(u"1"_s));
    QVERIFY(m_store->providers()->empty());
}

void TestStore::aNameIsGivenOnce()
{
    QVERIFY(m_store->save(connectionNamed(u"1"_s, u"same"_s)));
    const auto second = m_store->save(connectionNamed(u"2"_s, u"same"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
    QCOMPARE(second.error().code, u"gatehouse.name_taken"_s);
    QCOMPARE(second.error().fields[u"name"_s].toString(), u"same"_s);
}

void TestStore::withoutANameNothingIsSaved()
{
    for (const Connection &connection : { connectionNamed(u"1"_s, {}), connectionNamed(u"1"_s, u" "_s), connectionNamed({}, u"a"_s) }) {
        const auto saved = m_store->save(connection);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Invalid);
        QCOMPARE(saved.error().code, u"gatehouse.empty_name"_s);
    }
    QVERIFY(m_store->connections()->empty());
}

void TestStore::keptOpenTheLogStaysUntilTheEnd()
{
    QVERIFY(m_store->save(connectionNamed(u"1"_s, u"a"_s)));
    QVERIFY(!QFileInfo::exists(path() + u"-wal"_s));
    {
        const auto kept = m_store->keepOpen();
        QVERIFY(kept);
        QVERIFY(m_store->save(connectionNamed(u"2"_s, u"b"_s)));
        QVERIFY(QFileInfo::exists(path() + u"-wal"_s));
        QCOMPARE(m_store->connections()->size(), size_t(2));
    }
    QVERIFY(!QFileInfo::exists(path() + u"-wal"_s));
    QCOMPARE(m_store->connections()->size(), size_t(2));
}

void TestStore::whatIsAbsentIsNotFound()
{
    for (const Error &error : { m_store->connection(u"9"_s).error(), m_store->removeConnection(u"9"_s).error() }) {
        QCOMPARE(error.kind, Error::Kind::NotFound);
        QCOMPARE(error.code, u"gatehouse.no_such_connection"_s);
        QCOMPARE(error.fields[u"id"_s].toString(), u"9"_s);
    }
    for (const Error &error : { m_store->provider(u"9"_s).error(), m_store->removeProvider(u"9"_s).error() })
        QCOMPARE(error.code, u"gatehouse.no_such_provider"_s);
}

void TestStore::whatIsRefusedLeavesTheOldOne()
{
    QVERIFY(m_store->save(connectionNamed(u"1"_s, u"a"_s)));
    Connection bad = connectionNamed(u"1"_s, u"b"_s);
    bad.adminUrl.setPassword(u"hunter2"_s);
    QVERIFY(!m_store->save(bad));
    QCOMPARE(m_store->connection(u"1"_s)->name, u"a"_s);
}

void TestStore::noSecretGetsIntoTheFiles()
{
    // A second connection keeps the -wal file on the disk while it is looked at.
    auto keeper = storage::Database::open(path());
    QVERIFY(keeper);
    Connection connection = connectionNamed(u"1"_s, u"planted-name"_s);
    connection.tls.clientKeyPem = core::Secret("very-secret-key");
    QVERIFY(m_store->save(connection));
    Provider provider { u"1"_s, u"IdP"_s, u"generic"_s, QUrl(u"https://idp.example/"_s), {} };
    provider.tls.clientKeyPem = core::Secret("very-secret-key");
    QVERIFY(m_store->save(provider));
    bool nameSeen = false;
    QStringList files;
    QDirIterator iterator(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        files.append(QFileInfo(file).fileName());
        nameSeen = nameSeen || content.contains("planted-name");
        for (const QByteArray &form : { QByteArray("very-secret-key"), QByteArray("very-secret-key").toBase64() })
            QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
    }
    QVERIFY(files.contains(u"store.db"_s) && files.contains(u"store.db-wal"_s));
    QVERIFY2(nameSeen, "the search does not see what is there");
}

void TestStore::aLockedStoreSaysSoAndChangesNothing()
{
    auto database = storage::Database::open(path());
    QVERIFY(database);
    {
        const auto transaction = storage::WriteTransaction::begin(*database);
        QVERIFY(transaction);
        const auto saved = m_store->save(connectionNamed(u"1"_s, u"a"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, u"gatehouse.database_locked"_s);
        QVERIFY2(m_store->connections(), "readers are not kept waiting");
    }
    QVERIFY(m_store->connections()->empty());
    QVERIFY(m_store->save(connectionNamed(u"1"_s, u"a"_s)));
}

void TestStore::aStoredObjectThatIsNoneIsNamed()
{
    {
        auto database = storage::Database::open(path());
        QVERIFY(database->run(u"INSERT INTO connections VALUES ('1', 'a', 'no json')"_s));
    }
    const auto all = m_store->connections();
    QVERIFY(!all);
    QCOMPARE(all.error().kind, Error::Kind::Storage);
    QCOMPARE(all.error().code, u"gatehouse.shape"_s);
}

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
