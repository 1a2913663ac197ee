#include "app/gui/saved_connections.h"

#include "models/core/clock.h"
#include "models/storage/memory_secret_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A computer without a keychain.
class NoKeychain final : public storage::SecretStore {
public:
    core::Result<core::Secret> read(const QString &) override
    {
        return core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
    }
    core::Result<> write(const QString &, const core::Secret &) override
    {
        return core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
    }
    core::Result<> remove(const QString &) override { return core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s); }
};

ui::Target target(const QByteArray &token)
{
    ui::Target target;
    target.connection.id = u"8c0e6f1a-0000-4000-8000-000000000001"_s;
    target.connection.name = u"Staging"_s;
    target.connection.adminUrl = QUrl(u"https://kong.example:8444"_s);
    target.token = core::Secret(token);
    return target;
}

} // namespace

class TestSavedConnections : public QObject {
    Q_OBJECT

private:
    core::SystemClock m_clock;

private Q_SLOTS:
    void lookingMakesNoFile()
    {
        const QTemporaryDir folder;
        storage::MemorySecretStore secrets;
        const gui::SavedConnections saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        QVERIFY(saved.all().has_value());
        QVERIFY(!QFile::exists(folder.filePath(u"store.db"_s)));
    }

    void aConnectionComesBackWithItsToken()
    {
        const QTemporaryDir folder;
        storage::MemorySecretStore secrets;
        const gui::SavedConnections saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        QVERIFY(saved.save(target("s3cret")).has_value());
        const auto all = saved.all();
        QCOMPARE(all->size(), size_t(1));
        const auto opened = saved.withCredentials(all->front());
        QCOMPARE(opened->token.reveal(), QByteArray("s3cret"));
    }

    void theSecretsOfTheAccessComeBackAndGoWithIt()
    {
        const QTemporaryDir folder;
        storage::MemorySecretStore secrets;
        const gui::SavedConnections saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        ui::Target kept = target({});
        kept.connection.access = { core::Access::Sort::Session, u"ann"_s, core::Secret("hush"), { { u"X-Door"_s, core::Secret("open") } } };
        QVERIFY(saved.save(kept).has_value());
        const auto opened = saved.withCredentials(saved.all()->front());
        QCOMPARE(opened->connection, kept.connection);
        QVERIFY(saved.remove(saved.all()->front()).has_value());
        const QString key = storage::secretKey(u"connection"_s, kept.connection.id, u"password"_s);
        QVERIFY(!secrets.read(key).has_value());
    }

    void whatWasNotReadIsLeftAsItIs()
    {
        const QTemporaryDir folder;
        storage::MemorySecretStore secrets;
        const gui::SavedConnections saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        ui::Target kept = target("s3cret");
        kept.connection.tls.clientCertificatePem = "certificate";
        kept.connection.tls.clientKeyPem = core::Secret("key");
        QVERIFY(saved.save(kept).has_value());
        ui::Target unread = kept;
        unread.token = {};
        unread.connection.tls.clientKeyPem = {};
        unread.secretsRead = false;
        unread.connection.name = u"Renamed"_s;
        QVERIFY(saved.save(unread).has_value());
        const auto opened = saved.withCredentials(saved.all()->front());
        QCOMPARE(opened->connection.name, u"Renamed"_s);
        QCOMPARE(opened->token.reveal(), QByteArray("s3cret"));
        QCOMPARE(opened->connection.tls.clientKeyPem.reveal(), QByteArray("key"));
        unread.token = core::Secret("typed");
        QVERIFY(saved.save(unread).has_value());
        QCOMPARE(saved.withCredentials(saved.all()->front())->token.reveal(), QByteArray("typed"));
    }

    void theTokenIsNotInTheFile()
    {
        const QTemporaryDir folder;
        storage::MemorySecretStore secrets;
        const gui::SavedConnections saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        QVERIFY(saved.save(target("s3cret-of-the-test")).has_value());
        for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY(!file.readAll().contains("s3cret-of-the-test"));
        }
    }

    void anEmptyTokenTakesTheOldOneAway()
    {
        const QTemporaryDir folder;
        storage::MemorySecretStore secrets;
        const gui::SavedConnections saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        QVERIFY(saved.save(target("s3cret")).has_value());
        QVERIFY(saved.save(target({})).has_value());
        QVERIFY(saved.withCredentials(target({}).connection)->token.isEmpty());
    }

    void withoutKeychainATokenIsRefusedAndNothingStored()
    {
        const QTemporaryDir folder;
        NoKeychain secrets;
        const gui::SavedConnections saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        const auto kept = saved.save(target("s3cret"));
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, u"gatehouse.no_keychain"_s);
        QVERIFY(saved.all()->empty());
    }

    void withoutKeychainAConnectionWithoutTokenIsKept()
    {
        const QTemporaryDir folder;
        NoKeychain secrets;
        const gui::SavedConnections saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        QVERIFY(saved.save(target({})).has_value());
        QCOMPARE(saved.all()->size(), size_t(1));
    }

    void aForgottenConnectionLeavesNothing()
    {
        const QTemporaryDir folder;
        storage::MemorySecretStore secrets;
        const gui::SavedConnections saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        const ui::Target kept = target("s3cret");
        QVERIFY(saved.save(kept).has_value());
        QVERIFY(saved.remove(kept.connection).has_value());
        QVERIFY(saved.all()->empty());
        QVERIFY(saved.withCredentials(kept.connection)->token.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSavedConnections)
#include "test_saved_connections.moc"
