#include "models/storage/keychain_secret_store.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

// Run with a D-Bus address at which nobody listens, as on a server without a desktop.
class TestKeychainAbsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallSaysSoAtOnce();
    void theValueIsInNoErrorAndInNoFile();

private:
    QTemporaryDir m_home;
};

void TestKeychainAbsent::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("DISPLAY");
    for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
        qputenv(name, m_home.path().toUtf8());
}

void TestKeychainAbsent::everyCallSaysSoAtOnce()
{
    storage::KeychainSecretStore store;
    const QString key = storage::secretKey(u"connection"_s, u"id"_s, u"admin-token"_s);
    QElapsedTimer timer;
    timer.start();
    const auto written = store.write(key, core::Secret("s3cret-value"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Keychain);
    QCOMPARE(written.error().code, u"gatehouse.no_keychain"_s);
    QCOMPARE(written.error().where, key);
    const auto read = store.read(key);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"gatehouse.no_keychain"_s);
    const auto removed = store.remove(key);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, u"gatehouse.no_keychain"_s);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestKeychainAbsent::theValueIsInNoErrorAndInNoFile()
{
    storage::KeychainSecretStore store;
    const auto written = store.write(u"a/b/c"_s, core::Secret("s3cret-value"));
    QVERIFY(!written);
    QVERIFY(!written.error().text.contains(u"s3cret"_s));
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("s3cret-value") && !content.contains(QByteArray("s3cret-value").toBase64()));
    }
}

QTEST_GUILESS_MAIN(TestKeychainAbsent)
#include "test_keychain_absent.moc"
