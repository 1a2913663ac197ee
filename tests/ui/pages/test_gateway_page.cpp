#include "ui/pages/gateway_page.h"

#include "tests/ui/workbench_fixture.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/field_row.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::GatewayPage;

class TestGatewayPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::WorkbenchFixture> m_fixture;
    test::FakeEngine *m_fake = nullptr;
    std::unique_ptr<GatewayPage> m_page;

    void type(const QString &field, const QString &text) const { m_page->findChild<QLineEdit *>(field)->setText(text); }
    void press(const QString &name) const { m_page->findChild<QPushButton *>(name)->click(); }

    QString errorAt(const QString &field) const
    {
        for (const ui::FieldRow *row : m_page->findChildren<ui::FieldRow *>()) {
            if (row->findChild<QLineEdit *>(field))
                return row->error();
        }
        return {};
    }

    QString result() const
    {
        for (const ui::Callout *callout : m_page->findChildren<ui::Callout *>()) {
            if (!callout->isHidden())
                return callout->sentence();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WorkbenchFixture>();
        m_fake = &m_fixture->fake;
        m_page = std::make_unique<GatewayPage>(m_fixture->bench);
        m_page->startNew();
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void aMissingAddressIsSaidAtOnce()
    {
        press(u"testConnection"_s);
        QVERIFY(!errorAt(u"adminUrl"_s).isEmpty());
        QCOMPARE(m_fake->probes(), 0);
    }

    void testingShowsWhatWasFoundAndKeepsNothing()
    {
        m_fake->node->version = u"3.4.2"_s;
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"testConnection"_s);
        QTRY_VERIFY(result().contains(u"3.4.2"_s));
        QVERIFY(m_fake->savedTargets.isEmpty());
    }

    void savingTestsFirstAndThenKeeps()
    {
        const QSignalSpy saved(m_page.get(), &GatewayPage::saved);
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        type(u"adminToken"_s, u"s3cret"_s);
        press(u"saveGateway"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_fake->savedTargets.size(), 1);
        QCOMPARE(m_fake->savedTargets.first().token.reveal(), QByteArray("s3cret"));
        QVERIFY(!m_fake->savedTargets.first().connection.id.isEmpty());
    }

    void whatDoesNotAnswerIsNotSaved()
    {
        m_fake->node = core::failure(core::Error::Kind::Network, u"gatehouse.connection_refused"_s);
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"saveGateway"_s);
        QTRY_VERIFY(!errorAt(u"adminUrl"_s).isEmpty());
        QVERIFY(m_fake->savedTargets.isEmpty());
    }

    void aRefusedTokenIsSaidAtTheToken()
    {
        m_fake->node = core::failure(core::Error::Kind::Denied, {});
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"testConnection"_s);
        QTRY_VERIFY(!errorAt(u"adminToken"_s).isEmpty());
        QVERIFY(errorAt(u"adminUrl"_s).isEmpty());
    }

    void anUntrustedCertificateCanBeTrusted()
    {
        core::Error error = test::error(core::Error::Kind::Tls, u"gatehouse.tls_self_signed"_s);
        error.fields = QJsonObject { { u"chain"_s,
            QJsonArray {
                QJsonObject { { u"subject"_s, u"CN=kong"_s }, { u"sha256"_s, QString::fromLatin1(QByteArray(32, '\x0b').toHex()) } } } } };
        m_fake->node = core::failure(error);
        type(u"adminUrl"_s, u"https://kong:8444"_s);
        press(u"testConnection"_s);
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"trustCertificate"_s));
        m_fake->node = gateway::NodeInfo();
        press(u"trustCertificate"_s);
        QTRY_COMPARE(m_fake->probes(), 2);
        QCOMPARE(m_fake->probedWith.last().connection.tls.pinnedSha256, QByteArray(32, '\x0b'));
        QVERIFY(m_fake->probedWith.first().connection.tls.pinnedSha256.isEmpty());
    }

    void withoutKeychainItCanBeOpenedOnce()
    {
        m_fake->saved = core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
        const QSignalSpy once(m_page.get(), &GatewayPage::usedOnce);
        const QSignalSpy saved(m_page.get(), &GatewayPage::saved);
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"saveGateway"_s);
        QTRY_VERIFY(!result().isEmpty());
        m_page->findChild<ui::Callout *>()->findChild<QPushButton *>()->click();
        QCOMPARE(once.size(), 1);
        QCOMPARE(saved.size(), 0);
    }

    void aTestCanBeStopped()
    {
        m_fake->hold = true;
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"testConnection"_s);
        QTRY_COMPARE(m_fake->probes(), 1);
        QVERIFY(!m_page->findChild<QPushButton *>(u"saveGateway"_s)->isEnabled());
        press(u"testConnection"_s);
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"saveGateway"_s)->isEnabled());
        QVERIFY(result().isEmpty());
    }

    void editingKeepsTheTokenThatIsNotShown()
    {
        ui::Target target = test::target(u"Staging"_s);
        target.token = core::Secret("kept");
        m_page->edit(target);
        QVERIFY(m_page->findChild<QLineEdit *>(u"adminToken"_s)->text().isEmpty());
        press(u"testConnection"_s);
        QTRY_COMPARE(m_fake->probes(), 1);
        QCOMPARE(m_fake->probedWith.first().token.reveal(), QByteArray("kept"));
    }

    void everyInputHasAName()
    {
        for (const QLineEdit *edit : m_page->findChildren<QLineEdit *>())
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    }
};

QTEST_MAIN(TestGatewayPage)
#include "test_gateway_page.moc"
