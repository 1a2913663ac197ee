#include "app/gui/saved_providers.h"

#include "models/core/clock.h"
#include "models/storage/memory_secret_store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ui::ProviderTarget target(const QByteArray &credential)
{
    ui::ProviderTarget target;
    target.provider.id = u"8c0e6f1a-0000-4000-8000-000000000002"_s;
    target.provider.name = u"Okta dev"_s;
    target.provider.kind = u"okta"_s;
    target.provider.issuer = QUrl(u"https://acme.okta.com/oauth2/default"_s);
    target.credential = core::Secret(credential);
    return target;
}

} // namespace

class TestSavedProviders : public QObject {
    Q_OBJECT

private:
    core::SystemClock m_clock;

private Q_SLOTS:
    void lookingMakesNoFile()
    {
        const QTemporaryDir folder;
        storage::MemorySecretStore secrets;
        const gui::SavedProviders saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        QVERIFY(saved.all().has_value());
        QVERIFY(!QFile::exists(folder.filePath(u"store.db"_s)));
    }

    void aProviderComesBackWithItsCredential()
    {
        const QTemporaryDir folder;
        storage::MemorySecretStore secrets;
        const gui::SavedProviders saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        QVERIFY(saved.save(target("s3cret")).has_value());
        const auto all = saved.all();
        QCOMPARE(all->size(), size_t(1));
        QCOMPARE(all->front(), target({}).provider);
        QCOMPARE(saved.withCredentials(all->front())->credential.reveal(), QByteArray("s3cret"));
        const QString key = storage::secretKey(u"provider"_s, all->front().id, u"initial-access-token"_s);
        QCOMPARE(secrets.read(key)->reveal(), QByteArray("s3cret"));
    }

    void whatWasNotReadIsLeftAsItIs()
    {
        const QTemporaryDir folder;
        storage::MemorySecretStore secrets;
        const gui::SavedProviders saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        ui::ProviderTarget kept = target("s3cret");
        kept.provider.tls.clientCertificatePem = "certificate";
        kept.provider.tls.clientKeyPem = core::Secret("key");
        QVERIFY(saved.save(kept).has_value());
        ui::ProviderTarget unread = kept;
        unread.credential = {};
        unread.provider.tls.clientKeyPem = {};
        unread.secretsRead = false;
        unread.provider.name = u"Renamed"_s;
        QVERIFY(saved.save(unread).has_value());
        const auto opened = saved.withCredentials(saved.all()->front());
        QCOMPARE(opened->provider.name, u"Renamed"_s);
        QCOMPARE(opened->credential.reveal(), QByteArray("s3cret"));
        QCOMPARE(opened->provider.tls.clientKeyPem.reveal(), QByteArray("key"));
        unread.credential = core::Secret("typed");
        QVERIFY(saved.save(unread).has_value());
        QCOMPARE(saved.withCredentials(saved.all()->front())->credential.reveal(), QByteArray("typed"));
    }

    void theCredentialIsNotInTheFile()
    {
        const QTemporaryDir folder;
        storage::MemorySecretStore secrets;
        const gui::SavedProviders saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        QVERIFY(saved.save(target("s3cret-of-the-test")).has_value());
        for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY(!file.readAll().contains("s3cret-of-the-test"));
        }
    }

    void aForgottenProviderLeavesNothing()
    {
        const QTemporaryDir folder;
        storage::MemorySecretStore secrets;
        const gui::SavedProviders saved(folder.filePath(u"store.db"_s), m_clock, secrets);
        const ui::ProviderTarget kept = target("s3cret");
        QVERIFY(saved.save(kept).has_value());
        QVERIFY(saved.remove(kept.provider).has_value());
        QVERIFY(saved.all()->empty());
        QVERIFY(saved.withCredentials(kept.provider)->credential.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSavedProviders)
#include "test_saved_providers.moc"
