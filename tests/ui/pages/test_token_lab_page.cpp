#include "ui/pages/token_lab_page.h"

#include "tests/ui/look_application.h"
#include "tests/ui/pages/token_lab_fixture.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using ui::FlowStep;
using ui::TokenFlow;

/// Inputs, run and login of the page, by clicks and keys.
class TestTokenLabPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }

    void whatIsMissingIsSaidAtItsField();
    void aRunShowsExchangesAndTokens();
    void theBrowserIsOpenedAndCanBeOpenedAgain();
    void withoutABrowserTheLinkCanBeCopied();
    void aPastedAddressEndsTheWait();
    void aForeignAddressIsSaidAndTheWaitGoesOn();
    void aCancelledRunKeepsWhatWasTyped();
    void escapeEndsTheWait();
    void aRefusalNamesTheProvidersCode();
    void aRefusedScopeIsSaidAtTheScopes();
    void eachFlowAsksForWhatItNeeds();
    void aRegisteredApplicationIsChosenByThePlace();
    void everyControlHasANameOfItsOwn();
};

void TestTokenLabPage::whatIsMissingIsSaidAtItsField()
{
    test::TokenLabFixture lab;
    lab.press(u"runFlow"_s);
    QVERIFY(!lab.errorAt(u"labProvider"_s).isEmpty());
    lab.type(u"labProvider"_s, u"not an address"_s);
    lab.press(u"runFlow"_s);
    QVERIFY(!lab.errorAt(u"labProvider"_s).isEmpty());
    lab.type(u"labProvider"_s, u"https://id.example"_s);
    lab.press(u"runFlow"_s);
    QVERIFY(lab.errorAt(u"labProvider"_s).isEmpty());
    QVERIFY(!lab.errorAt(u"labApplication"_s).isEmpty());
    QVERIFY(lab.fake->ran.isEmpty());
}

void TestTokenLabPage::aRunShowsExchangesAndTokens()
{
    test::TokenLabFixture lab;
    lab.runLogin();
    QCOMPARE(lab.table()->model()->rowCount(), 3);
    QCOMPARE(lab.table()->currentIndex().row(), 1); // what brought the token
    QCOMPARE(lab.fake->ran.first().provider.issuer, QUrl(u"https://id.example"_s));
    QCOMPARE(lab.fake->ran.first().client.id, u"shop"_s);
    QCOMPARE(lab.fake->ran.first().scopes, QStringList { u"openid"_s });
    QVERIFY(lab.shown().contains(u"Signature verified"_s));
    QVERIFY(lab.shown().contains(u"client_credentials"_s)); // the chosen exchange, decoded
    QVERIFY(lab.shown().contains(u"\"cid\": \"shop\""_s)); // and the claims of what it brought
    QTest::keyClick(lab.table(), Qt::Key_Up);
    QCOMPARE(lab.table()->currentIndex().row(), 0);
    QVERIFY(lab.shown().contains(u"https://id/.well-known"_s));
    QVERIFY(!lab.bench->tasks.running());
    QCOMPARE(lab.bench->tasks.lastEnded()->outcome.tone, ui::Tone::Success);
}

void TestTokenLabPage::theBrowserIsOpenedAndCanBeOpenedAgain()
{
    test::TokenLabFixture lab;
    lab.fake->waits = true;
    lab.fillIn();
    QTest::keyClick(lab.find<QComboBox>(u"labApplication"_s)->lineEdit(), Qt::Key_Return);
    auto *panel = lab.page->findChild<ui::LoginPanel *>();
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(lab.fake->opened.size(), 1);
    QVERIFY(lab.shown().contains(u"5:00"_s));
    for (auto *button : panel->findChildren<QPushButton *>()) {
        if (button->text().contains(u"again"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(lab.fake->opened.size(), 2);
}

void TestTokenLabPage::withoutABrowserTheLinkCanBeCopied()
{
    test::TokenLabFixture lab;
    lab.fake->waits = true;
    lab.fake->hasBrowser = false;
    lab.fillIn();
    lab.press(u"runFlow"_s);
    QTRY_VERIFY(lab.shown().contains(u"No browser could be opened"_s));
    for (auto *button : lab.page->findChild<ui::LoginPanel *>()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Copy"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://id/authorize?client_id=shop"_s);
}

void TestTokenLabPage::aPastedAddressEndsTheWait()
{
    test::TokenLabFixture lab;
    lab.fake->waits = true;
    lab.fillIn();
    lab.press(u"runFlow"_s);
    QTRY_VERIFY(lab.find<QLineEdit>(u"pastedAddress"_s)->isVisible());
    lab.press(u"usePasted"_s);
    QVERIFY(!lab.errorAt(u"pastedAddress"_s).isEmpty());
    lab.type(u"pastedAddress"_s, u"http://127.0.0.1:8765/callback?code=c&state=right"_s);
    QTest::keyClick(lab.find<QLineEdit>(u"pastedAddress"_s), Qt::Key_Return);
    QTRY_VERIFY(lab.shown().contains(u"Finished"_s));
    QCOMPARE(lab.fake->pasted.size(), 1);
    QVERIFY(lab.find<QLineEdit>(u"pastedAddress"_s)->text().isEmpty()); // it held a code
}

void TestTokenLabPage::aForeignAddressIsSaidAndTheWaitGoesOn()
{
    test::TokenLabFixture lab;
    lab.fake->waits = true;
    lab.fillIn();
    lab.press(u"runFlow"_s);
    QTRY_VERIFY(lab.find<QLineEdit>(u"pastedAddress"_s)->isVisible());
    lab.type(u"pastedAddress"_s, u"http://127.0.0.1:8765/callback?code=c&state=foreign"_s);
    lab.press(u"usePasted"_s);
    QTRY_VERIFY(!lab.errorAt(u"pastedAddress"_s).isEmpty());
    QVERIFY(lab.page->findChild<ui::LoginPanel *>()->isVisible());
}

void TestTokenLabPage::aCancelledRunKeepsWhatWasTyped()
{
    test::TokenLabFixture lab;
    lab.fake->waits = true;
    lab.fillIn();
    lab.press(u"runFlow"_s);
    QTRY_VERIFY(lab.page->findChild<ui::LoginPanel *>()->isVisible());
    lab.press(u"runFlow"_s); // it says Stop now
    QTRY_VERIFY(lab.shown().contains(u"Cancelled"_s));
    QVERIFY(!lab.page->findChild<ui::LoginPanel *>()->isVisible());
    QCOMPARE(lab.find<QComboBox>(u"labApplication"_s)->currentText(), u"shop"_s);
    QCOMPARE(lab.table()->model()->rowCount(), 3);
    QCOMPARE(lab.bench->tasks.lastEnded()->outcome.tone, ui::Tone::Neutral);
}

void TestTokenLabPage::escapeEndsTheWait()
{
    test::TokenLabFixture lab;
    lab.fake->waits = true;
    lab.fillIn();
    lab.press(u"runFlow"_s);
    QTRY_VERIFY(lab.page->findChild<ui::LoginPanel *>()->isVisible());
    lab.page->activateWindow();
    lab.find<QLineEdit>(u"pastedAddress"_s)->setFocus();
    QTest::keyClick(lab.find<QLineEdit>(u"pastedAddress"_s), Qt::Key_Escape);
    QTRY_VERIFY(lab.shown().contains(u"Cancelled"_s));
}

void TestTokenLabPage::aRefusalNamesTheProvidersCode()
{
    test::TokenLabFixture lab;
    core::Error error = test::error(core::Error::Kind::Rejected, u"unauthorized_client"_s);
    error.text = u"The client is not allowed this grant."_s;
    lab.fake->tokens = core::failure(error);
    lab.fillIn();
    lab.press(u"runFlow"_s);
    QTRY_VERIFY(lab.shown().contains(u"unauthorized_client"_s));
    QVERIFY(lab.shown().contains(u"The client is not allowed this grant"_s));
    QVERIFY(lab.shown().contains(u"Allow the grant"_s));
    QVERIFY(lab.bench->tasks.lastEnded()->outcome.error);
}

void TestTokenLabPage::aRefusedScopeIsSaidAtTheScopes()
{
    test::TokenLabFixture lab;
    lab.fake->tokens = core::failure(test::error(core::Error::Kind::Rejected, u"invalid_scope"_s));
    lab.fillIn();
    lab.type(u"labScopes"_s, u"openid no:such"_s);
    lab.press(u"runFlow"_s);
    QTRY_VERIFY(!lab.errorAt(u"labScopes"_s).isEmpty());
    QCOMPARE(lab.fake->ran.first().scopes, (QStringList { u"openid"_s, u"no:such"_s }));
}

void TestTokenLabPage::eachFlowAsksForWhatItNeeds()
{
    test::TokenLabFixture lab;
    lab.fillIn();
    lab.choose(TokenFlow::ClientCredentials);
    lab.press(u"runFlow"_s);
    QVERIFY(!lab.errorAt(u"labSecret"_s).isEmpty());
    lab.type(u"labSecret"_s, u"s3cret"_s);
    lab.choose(TokenFlow::Password);
    QVERIFY(lab.find<QLineEdit>(u"labPassword"_s)->isVisible());
    lab.press(u"runFlow"_s);
    QVERIFY(!lab.errorAt(u"labUser"_s).isEmpty());
    lab.choose(TokenFlow::Refresh);
    QVERIFY(!lab.find<QLineEdit>(u"labPassword"_s)->isVisible());
    lab.press(u"runFlow"_s);
    QVERIFY(!lab.errorAt(u"labRefresh"_s).isEmpty());
    QVERIFY(lab.fake->ran.isEmpty());
    lab.choose(TokenFlow::ClientCredentials);
    lab.press(u"runFlow"_s);
    QTRY_COMPARE(lab.fake->ran.size(), 1);
    QCOMPARE(lab.fake->ran.first().client.secret.reveal(), QByteArray("s3cret"));
    QVERIFY(!lab.fake->ran.first().scopes.contains(u"openid"_s));
}

void TestTokenLabPage::aRegisteredApplicationIsChosenByThePlace()
{
    test::TokenLabFixture lab;
    lab.fake->registered = std::vector<ui::RegisteredApplication> { { u"Shop"_s, u"client-7"_s, u"https://id.example"_s, u"plan"_s,
        u"plan"_s, 2, oauth::ClientAuth::Basic, { u"client_credentials"_s }, { u"api:read"_s } } };
    lab.page->enter({ .page = u"token-lab"_s, .details = { { u"issuer"_s, u"https://id.example"_s }, { u"clientId"_s, u"client-7"_s } } });
    QTRY_COMPARE(lab.find<QComboBox>(u"labApplication"_s)->currentText(), u"Shop (client-7)"_s);
    lab.press(u"runFlow"_s);
    QTRY_COMPARE(lab.fake->ran.size(), 1);
    QCOMPARE(lab.fake->ran.first().flow, TokenFlow::ClientCredentials); // all that it is registered for
    QCOMPARE(lab.fake->ran.first().registered->secretsPlan, u"plan"_s);
    QCOMPARE(lab.fake->ran.first().scopes, QStringList { u"api:read"_s });
}

void TestTokenLabPage::everyControlHasANameOfItsOwn()
{
    test::TokenLabFixture lab;
    lab.fake->waits = true;
    lab.fillIn();
    lab.press(u"runFlow"_s);
    QTRY_VERIFY(lab.page->findChild<ui::LoginPanel *>()->isVisible());
    QStringList names;
    for (QWidget *widget : lab.page->findChildren<QWidget *>()) {
        const bool inCombo = qobject_cast<QComboBox *>(widget->parentWidget());
        if (!widget->isVisible() || inCombo || !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QScrollArea *>(widget))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names << name;
    }
    QVERIFY(names.size() > 10);
}

QTEST_MAIN(TestTokenLabPage)
#include "test_token_lab_page.moc"
