#include "ui/pages/token_lab_page.h"

#include "tests/ui/look_application.h"
#include "tests/ui/pages/fake_token_engine.h"
#include "ui/token/lab_field.h"
#include "ui/token/login_panel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/callout.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using ui::FlowStep;
using ui::TokenFlow;

/// The page by clicks and keys.
class TestTokenLabPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::FakeTokenEngine> m_fake;
    std::unique_ptr<test::WorkbenchFixture> m_fixture;
    std::unique_ptr<ui::TokenLabPage> m_page;

    template <typename Widget> Widget *find(const QString &name) const { return m_page->findChild<Widget *>(name); }
    void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QTreeView *table() const { return find<QTreeView>(u"exchanges"_s); }

    void type(const QString &name, const QString &text) const
    {
        auto *combo = find<QComboBox>(name);
        QLineEdit *line = combo ? combo->lineEdit() : find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    void choose(TokenFlow flow) const
    {
        auto *combo = find<QComboBox>(u"labFlow"_s);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < int(flow); ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    }

    QString errorAt(const QString &name) const
    {
        for (const auto *field : m_page->findChildren<ui::LabField *>()) {
            if (field->input()->objectName() == name)
                return field->error();
        }
        return {};
    }

    /// Everything that can be read on the page now.
    QString shown() const
    {
        QStringList words;
        for (const auto *label : m_page->findChildren<QLabel *>())
            words << (label->isVisible() ? label->text() : QString());
        for (const auto *text : m_page->findChildren<QPlainTextEdit *>())
            words << (text->isVisible() ? text->toPlainText() : QString());
        for (const auto *badge : m_page->findChildren<ui::BadgeLabel *>())
            words << (badge->isVisible() ? badge->badge().text : QString());
        return words.join(u'\n');
    }

    void fillIn() const
    {
        type(u"labProvider"_s, u"https://id.example"_s);
        type(u"labApplication"_s, u"shop"_s);
    }

    void runLogin()
    {
        fillIn();
        press(u"runFlow"_s);
        QTRY_VERIFY(shown().contains(u"Finished"_s));
    }

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }

    void init()
    {
        m_fake = std::make_unique<test::FakeTokenEngine>();
        m_fake->tokens = test::FakeTokenEngine::loginTokens(QDateTime::fromSecsSinceEpoch(1'795'203'896, Qt::UTC));
        using Fake = test::FakeTokenEngine;
        m_fake->exchanges = { Fake::exchange(FlowStep::Discovery, ui::FlowParty::Provider, u"https://id/.well-known"_s, 200),
            Fake::exchange(FlowStep::TokenRequest, ui::FlowParty::Provider, u"https://id/token"_s, 200),
            Fake::exchange(FlowStep::Keys, ui::FlowParty::Provider, u"https://id/keys"_s, 200) };
        m_fixture = std::make_unique<test::WorkbenchFixture>();
        makePage();
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
        m_fake.reset();
    }

    void whatIsMissingIsSaidAtItsField();
    void aRunShowsExchangesAndTokens();
    void theTokenIsHiddenUntilItIsAskedFor();
    void theBrowserIsOpenedAndCanBeOpenedAgain();
    void withoutABrowserTheLinkCanBeCopied();
    void aPastedAddressEndsTheWait();
    void aForeignAddressIsSaidAndTheWaitGoesOn();
    void aCancelledRunKeepsWhatWasTyped();
    void aRefusalNamesTheProvidersCode();
    void aRefusedScopeIsSaidAtTheScopes();
    void eachFlowAsksForWhatItNeeds();
    void aRegisteredApplicationIsChosenByThePlace();
    void takingApartLeadsToTheInspectorWithTheToken();
    void theProviderCanBeAsked();
    void theRouteIsCalledWithTheToken();
    void theProxysLagIsExplained();
    void aRefusedCallSaysWhatItCanMean();
    void curlIsCopiedWithoutSecrets();
    void nothingIsCutWithALargeFont();

private:
    void makePage()
    {
        m_fixture->bench.engine.tokens = m_fake->engine();
        m_page = std::make_unique<ui::TokenLabPage>(m_fixture->bench);
        m_page->resize(1200, 900);
        m_page->show();
        m_page->enter({ .page = u"token-lab"_s });
    }
};

void TestTokenLabPage::whatIsMissingIsSaidAtItsField()
{
    press(u"runFlow"_s);
    QVERIFY(!errorAt(u"labProvider"_s).isEmpty());
    type(u"labProvider"_s, u"not an address"_s);
    press(u"runFlow"_s);
    QVERIFY(!errorAt(u"labProvider"_s).isEmpty());
    type(u"labProvider"_s, u"https://id.example"_s);
    press(u"runFlow"_s);
    QVERIFY(errorAt(u"labProvider"_s).isEmpty());
    QVERIFY(!errorAt(u"labApplication"_s).isEmpty());
    QVERIFY(m_fake->ran.isEmpty());
}

void TestTokenLabPage::aRunShowsExchangesAndTokens()
{
    runLogin();
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(table()->currentIndex().row(), 1); // what brought the token
    QCOMPARE(m_fake->ran.first().provider.issuer, QUrl(u"https://id.example"_s));
    QCOMPARE(m_fake->ran.first().client.id, u"shop"_s);
    QCOMPARE(m_fake->ran.first().scopes, QStringList { u"openid"_s });
    QVERIFY(shown().contains(u"Signature verified"_s));
    QVERIFY(shown().contains(u"client_credentials"_s)); // the chosen exchange, decoded
    QTest::keyClick(table(), Qt::Key_Up);
    QCOMPARE(table()->currentIndex().row(), 0);
    QVERIFY(shown().contains(u"https://id/.well-known"_s));
    QVERIFY(!m_fixture->tasks.running());
    QCOMPARE(m_fixture->tasks.lastEnded()->outcome.tone, ui::Tone::Success);
}

void TestTokenLabPage::theTokenIsHiddenUntilItIsAskedFor()
{
    runLogin();
    QVERIFY(!shown().contains(u"the-access-token"_s));
    press(u"showToken"_s);
    QVERIFY(shown().contains(u"the-access-token-of-the-test"_s));
    press(u"showToken"_s);
    QVERIFY(!shown().contains(u"the-access-token"_s));
    press(u"copyToken"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"the-access-token-of-the-test"_s);
}

void TestTokenLabPage::theBrowserIsOpenedAndCanBeOpenedAgain()
{
    m_fake->waits = true;
    fillIn();
    QTest::keyClick(find<QComboBox>(u"labApplication"_s)->lineEdit(), Qt::Key_Return);
    auto *panel = m_page->findChild<ui::LoginPanel *>();
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(m_fake->opened.size(), 1);
    QVERIFY(shown().contains(u"5:00"_s));
    for (auto *button : panel->findChildren<QPushButton *>()) {
        if (button->text().contains(u"again"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_fake->opened.size(), 2);
}

void TestTokenLabPage::withoutABrowserTheLinkCanBeCopied()
{
    m_fake->waits = true;
    m_fake->hasBrowser = false;
    fillIn();
    press(u"runFlow"_s);
    QTRY_VERIFY(shown().contains(u"No browser could be opened"_s));
    for (auto *button : m_page->findChild<ui::LoginPanel *>()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Copy"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://id/authorize?client_id=shop"_s);
}

void TestTokenLabPage::aPastedAddressEndsTheWait()
{
    m_fake->waits = true;
    fillIn();
    press(u"runFlow"_s);
    QTRY_VERIFY(find<QLineEdit>(u"pastedAddress"_s)->isVisible());
    press(u"usePasted"_s);
    QVERIFY(!errorAt(u"pastedAddress"_s).isEmpty());
    type(u"pastedAddress"_s, u"http://127.0.0.1:8765/callback?code=c&state=right"_s);
    QTest::keyClick(find<QLineEdit>(u"pastedAddress"_s), Qt::Key_Return);
    QTRY_VERIFY(shown().contains(u"Finished"_s));
    QCOMPARE(m_fake->pasted.size(), 1);
    QVERIFY(find<QLineEdit>(u"pastedAddress"_s)->text().isEmpty()); // it held a code
}

void TestTokenLabPage::aForeignAddressIsSaidAndTheWaitGoesOn()
{
    m_fake->waits = true;
    fillIn();
    press(u"runFlow"_s);
    QTRY_VERIFY(find<QLineEdit>(u"pastedAddress"_s)->isVisible());
    type(u"pastedAddress"_s, u"http://127.0.0.1:8765/callback?code=c&state=foreign"_s);
    press(u"usePasted"_s);
    QTRY_VERIFY(!errorAt(u"pastedAddress"_s).isEmpty());
    QVERIFY(m_page->findChild<ui::LoginPanel *>()->isVisible());
}

void TestTokenLabPage::aCancelledRunKeepsWhatWasTyped()
{
    m_fake->waits = true;
    fillIn();
    press(u"runFlow"_s);
    QTRY_VERIFY(m_page->findChild<ui::LoginPanel *>()->isVisible());
    press(u"runFlow"_s); // it says Stop now
    QTRY_VERIFY(shown().contains(u"Cancelled"_s));
    QVERIFY(!m_page->findChild<ui::LoginPanel *>()->isVisible());
    QCOMPARE(find<QComboBox>(u"labApplication"_s)->currentText(), u"shop"_s);
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(m_fixture->tasks.lastEnded()->outcome.tone, ui::Tone::Neutral);
}

void TestTokenLabPage::aRefusalNamesTheProvidersCode()
{
    core::Error error = test::error(core::Error::Kind::Rejected, u"unauthorized_client"_s);
    error.text = u"The client is not allowed this grant."_s;
    m_fake->tokens = core::failure(error);
    fillIn();
    press(u"runFlow"_s);
    QTRY_VERIFY(shown().contains(u"unauthorized_client"_s));
    QVERIFY(shown().contains(u"The client is not allowed this grant"_s));
    QVERIFY(shown().contains(u"Allow the grant"_s));
    QVERIFY(m_fixture->tasks.lastEnded()->outcome.error);
}

void TestTokenLabPage::aRefusedScopeIsSaidAtTheScopes()
{
    m_fake->tokens = core::failure(test::error(core::Error::Kind::Rejected, u"invalid_scope"_s));
    fillIn();
    type(u"labScopes"_s, u"openid no:such"_s);
    press(u"runFlow"_s);
    QTRY_VERIFY(!errorAt(u"labScopes"_s).isEmpty());
    QCOMPARE(m_fake->ran.first().scopes, (QStringList { u"openid"_s, u"no:such"_s }));
}

void TestTokenLabPage::eachFlowAsksForWhatItNeeds()
{
    fillIn();
    choose(TokenFlow::ClientCredentials);
    press(u"runFlow"_s);
    QVERIFY(!errorAt(u"labSecret"_s).isEmpty());
    type(u"labSecret"_s, u"s3cret"_s);
    choose(TokenFlow::Password);
    QVERIFY(find<QLineEdit>(u"labPassword"_s)->isVisible());
    press(u"runFlow"_s);
    QVERIFY(!errorAt(u"labUser"_s).isEmpty());
    choose(TokenFlow::Refresh);
    QVERIFY(!find<QLineEdit>(u"labPassword"_s)->isVisible());
    press(u"runFlow"_s);
    QVERIFY(!errorAt(u"labRefresh"_s).isEmpty());
    QVERIFY(m_fake->ran.isEmpty());
    choose(TokenFlow::ClientCredentials);
    press(u"runFlow"_s);
    QTRY_COMPARE(m_fake->ran.size(), 1);
    QCOMPARE(m_fake->ran.first().client.secret.reveal(), QByteArray("s3cret"));
    QVERIFY(!m_fake->ran.first().scopes.contains(u"openid"_s));
}

void TestTokenLabPage::aRegisteredApplicationIsChosenByThePlace()
{
    m_fake->registered = std::vector<ui::RegisteredApplication> { { u"Shop"_s, u"client-7"_s, u"https://id.example"_s, u"plan"_s, 2,
        oauth::ClientAuth::Basic, { u"client_credentials"_s }, { u"api:read"_s } } };
    m_page->enter({ .page = u"token-lab"_s, .details = { { u"issuer"_s, u"https://id.example"_s }, { u"clientId"_s, u"client-7"_s } } });
    QTRY_COMPARE(find<QComboBox>(u"labApplication"_s)->currentText(), u"Shop (client-7)"_s);
    press(u"runFlow"_s);
    QTRY_COMPARE(m_fake->ran.size(), 1);
    QCOMPARE(m_fake->ran.first().flow, TokenFlow::ClientCredentials); // all that it is registered for
    QCOMPARE(m_fake->ran.first().registered->secretsPlan, u"plan"_s);
    QCOMPARE(m_fake->ran.first().scopes, QStringList { u"api:read"_s });
}

void TestTokenLabPage::takingApartLeadsToTheInspectorWithTheToken()
{
    runLogin();
    ui::Place place;
    connect(&m_fixture->navigator, &ui::Navigator::opened, this, [&place](const ui::Place &opened) { place = opened; });
    press(u"takeApart"_s);
    QCOMPARE(place.page, u"token-inspector"_s);
    QCOMPARE(place.token.reveal(), QByteArray("the-access-token-of-the-test"));
}

void TestTokenLabPage::theProviderCanBeAsked()
{
    m_fake->answer = QJsonObject { { u"sub"_s, u"alice"_s }, { u"department"_s, u"sales"_s } };
    runLogin();
    QVERIFY(!find<QPushButton>(u"askRevocation"_s)->isVisible()); // it names no such endpoint
    press(u"askUserinfo"_s);
    QTRY_VERIFY(shown().contains(u"department"_s));
    m_fake->answer = core::failure(test::error(core::Error::Kind::Denied, u"invalid_token"_s));
    press(u"askIntrospection"_s);
    QTRY_VERIFY(shown().contains(u"invalid_token"_s));
}

void TestTokenLabPage::theRouteIsCalledWithTheToken()
{
    type(u"routeUrl"_s, u"http://127.0.0.1:8000/orders"_s);
    press(u"callRoute"_s);
    QVERIFY(!errorAt(u"routeWith"_s).isEmpty()); // no token yet
    runLogin();
    m_fake->outcome->status = 200;
    m_fake->outcome->upstream = { { u"Host"_s, u"up"_s }, { u"X-Consumer-Custom-ID"_s, u"client-of-shop"_s } };
    m_fake->outcome->body = u"{ \"orders\": [] }"_s;
    press(u"callRoute"_s);
    QTRY_VERIFY(shown().contains(u"client-of-shop"_s));
    QVERIFY(shown().contains(u"orders"_s));
    QCOMPARE(m_fake->called.first().token.reveal(), QByteArray("the-access-token-of-the-test"));
    QCOMPARE(table()->model()->rowCount(), 4);
}

void TestTokenLabPage::theProxysLagIsExplained()
{
    m_fake->lag = std::chrono::seconds(4);
    m_fake->outcome->unknownRoute = true;
    m_fake->outcome->status = 404;
    m_fake->outcome->refusal = test::error(core::Error::Kind::NotFound);
    runLogin();
    type(u"routeUrl"_s, u"http://127.0.0.1:8000/new"_s);
    press(u"callRoute"_s);
    QTRY_VERIFY(shown().contains(u"has no route for this address"_s));
}

void TestTokenLabPage::aRefusedCallSaysWhatItCanMean()
{
    runLogin();
    m_fake->outcome->status = 403;
    m_fake->outcome->refusal = test::error(core::Error::Kind::Denied, u"gatehouse.call_forbidden"_s);
    m_fake->outcome->meanings = { u"no_contract"_s };
    type(u"routeUrl"_s, u"http://127.0.0.1:8000/orders"_s);
    QTest::keyClick(find<QComboBox>(u"routeUrl"_s)->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(shown().contains(u"no approved contract"_s));
}

void TestTokenLabPage::curlIsCopiedWithoutSecrets()
{
    QVERIFY(!find<QPushButton>(u"copyCurl"_s)->isEnabled());
    runLogin();
    press(u"copyCurl"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"curl"_s) && text.contains(u"<client_secret>"_s), qPrintable(text));
}

void TestTokenLabPage::nothingIsCutWithALargeFont()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    m_page.reset();
    makePage();
    m_page->resize(900, 700);
    runLogin();
    auto *scroll = m_page->findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    const auto *header = table()->header();
    QVERIFY2(header->length() <= table()->viewport()->width() + 1, qPrintable(QString::number(header->length())));
    QVERIFY2(m_page->minimumSizeHint().width() <= 900, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QApplication::setFont(before);
}

QTEST_MAIN(TestTokenLabPage)
#include "test_token_lab_page.moc"
