#include "ui/pages/gateway_page.h"

#include "tests/ui/workbench_fixture.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/segmented_switch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Mark = core::CheckLine::Mark;
using ui::GatewayPage;

class TestGatewayPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::WorkbenchFixture> m_fixture;
    test::FakeEngine *m_fake = nullptr;
    std::unique_ptr<GatewayPage> m_page;

    void type(const QString &field, const QString &text) const { m_page->findChild<QLineEdit *>(field)->setText(text); }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    void press(const QString &name) const { button(name)->click(); }
    QString line(const QString &topic) const { return m_page->findChild<ui::CheckList *>()->sentence(topic); }

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
        press(u"check"_s);
        QVERIFY(!errorAt(u"adminUrl"_s).isEmpty());
        QCOMPARE(m_fake->probes(), 0);
    }

    void checkingShowsEachLineAndKeepsNothing()
    {
        m_fake->lines = { { .topic = u"api"_s, .mark = Mark::Running },
            { .topic = u"api"_s, .mark = Mark::Done, .facts = { { u"version"_s, u"3.4.2"_s } } },
            { .topic = u"workspaces"_s, .mark = Mark::Off } };
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"check"_s);
        QTRY_VERIFY(line(u"api"_s).contains(u"3.4.2"_s));
        QVERIFY(line(u"api"_s).startsWith(u"done"_s));
        QTRY_VERIFY(line(u"workspaces"_s).startsWith(u"not there"_s));
        QTRY_VERIFY(button(u"save"_s)->isEnabled());
        QVERIFY(m_fake->savedTargets.isEmpty());
    }

    void savingChecksFirstAndThenKeeps()
    {
        const QSignalSpy saved(m_page.get(), &GatewayPage::saved);
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        type(u"adminToken"_s, u"s3cret"_s);
        press(u"save"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_fake->savedTargets.size(), 1);
        QCOMPARE(m_fake->savedTargets.first().token.reveal(), QByteArray("s3cret"));
        QVERIFY(!m_fake->savedTargets.first().connection.id.isEmpty());
    }

    void eachSortShowsItsInputsAlone()
    {
        auto *sort = m_page->findChild<ui::SegmentedSwitch *>(u"accessSort"_s);
        const QStringList fields { u"adminToken"_s, u"accessUser"_s, u"accessPassword"_s, u"bearerToken"_s };
        const QList<QList<bool>> shown { { true, false, false, false }, { false, true, true, false }, { false, true, true, false },
            { false, false, false, true }, { false, false, false, false } };
        for (int i = 0; i < sort->count(); ++i) {
            sort->setCurrent(i);
            for (qsizetype field = 0; field < fields.size(); ++field) {
                const QWidget *row = m_page->findChild<QLineEdit *>(fields[field])->parentWidget();
                while (!qobject_cast<const ui::FieldRow *>(row))
                    row = row->parentWidget();
                QVERIFY2(row->isHidden() != shown[i][field], qPrintable(QString::number(i) + fields[field]));
            }
        }
    }

    void theAccessThatWasTypedIsKept()
    {
        const QSignalSpy saved(m_page.get(), &GatewayPage::saved);
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        m_page->findChild<ui::SegmentedSwitch *>(u"accessSort"_s)->setCurrent(1);
        m_page->findChild<ui::SegmentedSwitch *>(u"safeMode"_s)->setCurrent(1);
        type(u"accessUser"_s, u"ann"_s);
        type(u"accessPassword"_s, u"hush"_s);
        press(u"addHeader"_s);
        type(u"headerName"_s, u"X-Door"_s);
        type(u"headerValue"_s, u"open"_s);
        press(u"save"_s);
        QTRY_COMPARE(saved.size(), 1);
        const core::Connection &kept = m_fake->savedTargets.first().connection;
        const core::Access expected { core::Access::Sort::Session, u"ann"_s, core::Secret("hush"),
            { { u"X-Door"_s, core::Secret("open") } } };
        QCOMPARE(kept.access, expected);
        QCOMPARE(kept.safeMode, core::Connection::SafeMode::ReadOnly);

        m_page->edit(m_fake->savedTargets.first());
        QCOMPARE(m_page->findChild<QLineEdit *>(u"accessUser"_s)->text(), u"ann"_s);
        QVERIFY(m_page->findChild<QLineEdit *>(u"accessPassword"_s)->text().isEmpty());
        press(u"save"_s);
        QTRY_COMPARE(saved.size(), 2);
        QCOMPARE(m_fake->savedTargets.last().connection.access, expected);
    }

    void aWrongPasswordIsSaidAtThePassword()
    {
        m_fake->node = core::failure(core::Error::Kind::Denied, u"gatehouse.sign_in_refused"_s);
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        m_page->findChild<ui::SegmentedSwitch *>(u"accessSort"_s)->setCurrent(1);
        type(u"accessUser"_s, u"ann"_s);
        press(u"check"_s);
        QTRY_VERIFY(!errorAt(u"accessPassword"_s).isEmpty());
    }

    void whatDoesNotAnswerIsSavedOnlyOnDemand()
    {
        m_fake->node = core::failure(core::Error::Kind::Network, u"gatehouse.connection_refused"_s);
        const QSignalSpy saved(m_page.get(), &GatewayPage::saved);
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"save"_s);
        QTRY_VERIFY(!errorAt(u"adminUrl"_s).isEmpty());
        QVERIFY(m_fake->savedTargets.isEmpty());
        QCOMPARE(m_page->findChild<QLineEdit *>(u"adminUrl"_s)->text(), u"http://kong:8001"_s);
        press(u"saveAnyway"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_fake->savedTargets.size(), 1);
    }

    void aRefusedTokenIsSaidAtTheTokenAndNotSaved()
    {
        m_fake->node = core::failure(core::Error::Kind::Denied, {});
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"save"_s);
        QTRY_VERIFY(!errorAt(u"adminToken"_s).isEmpty());
        QVERIFY(errorAt(u"adminUrl"_s).isEmpty());
        QVERIFY(m_fake->savedTargets.isEmpty());
        QVERIFY(!button(u"saveAnyway"_s));
    }

    void anUntrustedCertificateCanBeTrustedAndThatTakenBack()
    {
        core::Error error = test::error(core::Error::Kind::Tls, u"gatehouse.tls_self_signed"_s);
        error.fields = QJsonObject { { u"chain"_s,
            QJsonArray {
                QJsonObject { { u"subject"_s, u"CN=kong"_s }, { u"sha256"_s, QString::fromLatin1(QByteArray(32, '\x0b').toHex()) } } } } };
        m_fake->node = core::failure(error);
        type(u"adminUrl"_s, u"https://kong:8444"_s);
        press(u"check"_s);
        QTRY_VERIFY(button(u"trustCertificate"_s));
        m_fake->node = gateway::NodeInfo();
        press(u"trustCertificate"_s);
        QTRY_COMPARE(m_fake->probes(), 2);
        QCOMPARE(m_fake->probedWith.last().connection.tls.pinnedSha256, QByteArray(32, '\x0b'));
        QVERIFY(m_fake->probedWith.first().connection.tls.pinnedSha256.isEmpty());
        QTRY_VERIFY(button(u"save"_s)->isEnabled());
        press(u"stopTrusting"_s);
        press(u"check"_s);
        QTRY_COMPARE(m_fake->probes(), 3);
        QVERIFY(m_fake->probedWith.last().connection.tls.pinnedSha256.isEmpty());
    }

    void withoutKeychainItCanBeOpenedOnce()
    {
        m_fake->saved = core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
        const QSignalSpy once(m_page.get(), &GatewayPage::usedOnce);
        const QSignalSpy saved(m_page.get(), &GatewayPage::saved);
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"save"_s);
        QTRY_VERIFY(!result().isEmpty());
        m_page->findChild<ui::Callout *>()->findChild<QPushButton *>()->click();
        QCOMPARE(once.size(), 1);
        QCOMPARE(saved.size(), 0);
    }

    void usingWithoutSavingKeepsNothing()
    {
        const QSignalSpy once(m_page.get(), &GatewayPage::usedOnce);
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"useOnce"_s);
        QTRY_COMPARE(once.size(), 1);
        QVERIFY(m_fake->savedTargets.isEmpty());
    }

    void aCheckCanBeStopped()
    {
        m_fake->hold = true;
        m_fake->lines = { { .topic = u"api"_s, .mark = Mark::Running } };
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"check"_s);
        QTRY_COMPARE(m_fake->probes(), 1);
        QTRY_VERIFY(line(u"api"_s).startsWith(u"running"_s));
        QVERIFY(!button(u"save"_s)->isEnabled());
        press(u"check"_s);
        QTRY_VERIFY(button(u"save"_s)->isEnabled());
        QVERIFY(result().isEmpty());
        QVERIFY(line(u"api"_s).contains(u"Stopped"_s));
        QCOMPARE(m_page->findChild<QLineEdit *>(u"adminUrl"_s)->text(), u"http://kong:8001"_s);
    }

    void cancellingStopsFirstAndLeavesThen()
    {
        m_fake->hold = true;
        const QSignalSpy cancelled(m_page.get(), &GatewayPage::cancelled);
        auto *cancel = m_page->findChild<QPushButton *>(u"cancel"_s);
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"check"_s);
        cancel->click();
        QTRY_VERIFY(button(u"save"_s)->isEnabled());
        QCOMPARE(cancelled.size(), 0);
        cancel->click();
        QCOMPARE(cancelled.size(), 1);
    }

    void anAnswerThatComesTooLateIsDropped()
    {
        m_fake->hold = true;
        type(u"adminUrl"_s, u"http://kong:8001"_s);
        press(u"check"_s);
        QTRY_COMPARE(m_fake->probes(), 1);
        m_page->startNew();
        QVERIFY(button(u"save"_s)->isEnabled());
        QVERIFY(m_page->findChild<ui::CheckList *>()->isEmpty());
    }

    void editingKeepsTheTokenThatIsNotShown()
    {
        ui::Target target = test::target(u"Staging"_s);
        target.token = core::Secret("kept");
        m_page->edit(target);
        QVERIFY(m_page->findChild<QLineEdit *>(u"adminToken"_s)->text().isEmpty());
        press(u"check"_s);
        QTRY_COMPARE(m_fake->probes(), 1);
        QCOMPARE(m_fake->probedWith.first().token.reveal(), QByteArray("kept"));
    }

    void aSavedOneThatIsNotOpenCanBeEdited()
    {
        m_fake->connections = std::vector { test::target(u"Staging"_s).connection };
        m_page->enter({ .page = u"gateway"_s, .object = u"id-Staging"_s });
        QTRY_COMPARE(m_page->findChild<QLineEdit *>(u"gatewayName"_s)->text(), u"Staging"_s);
        QVERIFY(!button(u"forget"_s)->isHidden());
    }

    void editingWhatFailedToConnectKeepsItsToken()
    {
        m_fake->connections = std::vector { test::target(u"Staging"_s).connection };
        m_fake->token = core::Secret("kept");
        m_fake->node = core::failure(core::Error::Kind::Network, {});
        m_fixture->session.openSaved(m_fake->connections->front());
        QTRY_COMPARE(m_fixture->session.state(), ui::GatewaySession::State::Failed);
        m_fake->node = gateway::NodeInfo();
        m_page->enter({ .page = u"gateway"_s, .object = u"id-Staging"_s });
        QTRY_COMPARE(m_page->findChild<QLineEdit *>(u"gatewayName"_s)->text(), u"Staging"_s);
        press(u"save"_s);
        QTRY_COMPARE(m_fake->savedTargets.size(), 1);
        QCOMPARE(m_fake->savedTargets.first().token.reveal(), QByteArray("kept"));
    }

    void whatFailedOverItsCertificateShowsItAtOnce()
    {
        m_fake->connections = std::vector { test::target(u"Staging"_s).connection };
        core::Error error = test::error(core::Error::Kind::Tls, u"gatehouse.tls_self_signed"_s);
        error.fields = QJsonObject { { u"chain"_s,
            QJsonArray {
                QJsonObject { { u"subject"_s, u"CN=kong"_s }, { u"sha256"_s, QString::fromLatin1(QByteArray(32, '\x0b').toHex()) } } } } };
        m_fake->node = core::failure(error);
        m_fixture->session.openSaved(m_fake->connections->front());
        QTRY_COMPARE(m_fixture->session.state(), ui::GatewaySession::State::Failed);
        m_page->enter({ .page = u"gateway"_s, .object = u"id-Staging"_s });
        QTRY_VERIFY(button(u"trustCertificate"_s));
    }

    void aTokenThatWasNotReadIsSavedAsSuch()
    {
        m_fake->connections = std::vector { test::target(u"Staging"_s).connection };
        m_fake->token = core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
        m_page->enter({ .page = u"gateway"_s, .object = u"id-Staging"_s });
        QTRY_COMPARE(m_page->findChild<QLineEdit *>(u"gatewayName"_s)->text(), u"Staging"_s);
        press(u"save"_s);
        QTRY_COMPARE(m_fake->savedTargets.size(), 1);
        QVERIFY(!m_fake->savedTargets.first().secretsRead);
    }

    void ofAnOpenGatewayATokenThatWasNotReadIsSavedAsSuch()
    {
        m_fake->connections = std::vector { test::target(u"Staging"_s).connection };
        m_fake->token = core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
        m_fixture->session.openSaved(m_fake->connections->front());
        QTRY_COMPARE(m_fixture->session.state(), ui::GatewaySession::State::Connected);
        m_page->enter({ .page = u"gateway"_s, .object = u"id-Staging"_s });
        QTRY_COMPARE(m_page->findChild<QLineEdit *>(u"gatewayName"_s)->text(), u"Staging"_s);
        press(u"save"_s);
        QTRY_COMPARE(m_fake->savedTargets.size(), 1);
        QVERIFY(!m_fake->savedTargets.first().secretsRead);
    }

    void forgettingAsksFirst()
    {
        const QSignalSpy removed(m_page.get(), &GatewayPage::removed);
        m_page->edit(test::target(u"Staging"_s));
        press(u"forget"_s);
        QVERIFY(m_fake->removed.isEmpty());
        QVERIFY(result().contains(u"Staging"_s));
        press(u"forgetSurely"_s);
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().toString(), u"id-Staging"_s);
    }

    void everyInputHasAName()
    {
        for (const QLineEdit *edit : m_page->findChildren<QLineEdit *>())
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    }
};

QTEST_MAIN(TestGatewayPage)
#include "test_gateway_page.moc"
