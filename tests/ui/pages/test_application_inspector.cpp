#include "tests/ui/pages/applications_window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>

using namespace Qt::StringLiterals;

class TestApplicationInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void approvingShowsWhatWillBeAndCanBeTakenBack();
    void escapePutsThePreviewAway();
    void anErrorOfADecisionStaysInThePreview();
    void severalAreApprovedAtOnce();
    void aDeveloperIsApprovedFirst();
    void aBrokenLinkIsExplainedAndLeadsToItsFix();
    void theKeyboardWalksTheChain();
    void aChainThatCannotBeFollowedIsAskedForAgain();
    void withoutAProviderItSaysHowToAddOne();
    void retiringListsWhatGoesFirst();
    void theTokenLabGetsTheClient();
    void everyServiceCanBeChosen();
    void whatWaitsIsOffered();
    void longWordsDoNotMakeItWider();
};

void TestApplicationInspector::longWordsDoNotMakeItWider()
{
    test::ApplicationsWindow at;
    at.fill();
    at.open();
    at.choose(u"kiosk"_s);
    QWidget *pane = at.page->inspector();
    QPushButton *copy = at.button(u"Copy client id"_s);
    QPushButton *token = at.button(u"Get a token"_s);
    QVERIFY(copy && token);
    const int room = pane->width();
    for (QPushButton *button : { copy, token })
        button->setText(QString(24, u'x')); // two of them are wider than the inspector
    QVERIFY(copy->sizeHint().width() + token->sizeHint().width() > room);
    QTRY_VERIFY(copy->geometry().top() > token->geometry().top());
    QCOMPARE(pane->width(), room);
}

void TestApplicationInspector::approvingShowsWhatWillBeAndCanBeTakenBack()
{
    test::ApplicationsWindow at;
    at.fill();
    at.open();
    at.choose(u"kiosk"_s);
    QVERIFY(at.page->inspector());
    at.click(u"Approve…"_s);
    QVERIFY(at.fixture.applications.now(at.fixture.applications.decided).isEmpty());
    QVERIFY(at.named<QWidget>(u"Contract of “kiosk” for orders: waiting, will be approved"_s));
    at.click(u"Approve"_s);
    QTRY_COMPARE(at.fixture.applications.now(at.fixture.applications.decided).size(), 1);
    QTRY_VERIFY(at.button(u"Revoke…"_s));
    QVERIFY(!at.button(u"Approve…"_s) && !at.button(u"Approve"_s));
    QTRY_COMPARE(at.fixture.list.waiting(), 1);
    at.fixture.tasks.lastEnded()->outcome.act();
    QTRY_VERIFY(at.button(u"Approve…"_s));
}

void TestApplicationInspector::escapePutsThePreviewAway()
{
    test::ApplicationsWindow at;
    at.fill();
    at.open();
    at.choose(u"kiosk"_s);
    at.click(u"Reject…"_s);
    QVERIFY(at.button(u"Reject"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!at.button(u"Reject"_s));
    QCOMPARE(QApplication::focusWidget(), at.named<QPushButton>(u"More about this application"_s)); // not down in the chain
    QVERIFY(at.button(u"Reject…"_s));
    QVERIFY(at.fixture.applications.now(at.fixture.applications.decided).isEmpty());
}

void TestApplicationInspector::anErrorOfADecisionStaysInThePreview()
{
    test::ApplicationsWindow at;
    at.fill();
    at.open();
    at.choose(u"kiosk"_s);
    at.click(u"Approve…"_s);
    at.fixture.applications.decideError = test::error(core::Error::Kind::Conflict, u"gatehouse.changed_meanwhile"_s);
    at.click(u"Approve"_s);
    QTRY_VERIFY(at.fixture.tasks.lastEnded());
    QVERIFY(at.button(u"Approve"_s) && at.button(u"Approve"_s)->isEnabled());
    at.fixture.applications.decideError.reset();
    at.click(u"Approve"_s);
    QTRY_COMPARE(at.fixture.applications.now(at.fixture.applications.decided).size(), 1);
}

void TestApplicationInspector::severalAreApprovedAtOnce()
{
    test::ApplicationsWindow at;
    at.fill();
    at.open();
    at.choose(u"kiosk"_s);
    at.choose(u"twin"_s, Qt::ControlModifier);
    at.choose(u"batch"_s, Qt::ControlModifier);
    at.click(u"Approve 2 waiting…"_s);
    at.click(u"Approve"_s);
    QTRY_COMPARE(at.fixture.applications.now(at.fixture.applications.decided).size(), 2);
    QTRY_COMPARE(at.fixture.list.waiting(), 0);
}

void TestApplicationInspector::aDeveloperIsApprovedFirst()
{
    test::ApplicationsWindow at;
    at.fill();
    at.estate().estate.developers.clear();
    at.estate().developer(u"dora@example.com"_s, 1);
    at.open();
    at.choose(u"kiosk"_s);
    QVERIFY(!at.button(u"Approve…"_s));
    at.click(u"Approve the developer…"_s);
    at.click(u"Approve"_s);
    QTRY_COMPARE(at.fixture.applications.now(at.fixture.applications.decided).size(), 1);
    QCOMPARE(at.fixture.applications.now(at.fixture.applications.decided).first().kind, u"developers"_s);
    QTRY_VERIFY(at.button(u"Approve…"_s));
}

void TestApplicationInspector::aBrokenLinkIsExplainedAndLeadsToItsFix()
{
    test::ApplicationsWindow at;
    at.fill();
    at.open();
    QCOMPARE(at.fixture.list.count(ui::ApplicationList::Facet::Broken), 1);
    at.choose(u"shop"_s);
    QTRY_VERIFY(at.callout().contains(u"0oa-sh0p"));
    QVERIFY(at.chain()->steps()[0].joint.contains(u"0 instead of o"));
    at.click(u"Open the consumer"_s);
    QCOMPARE(at.fixture.navigator.current().page, u"edit"_s);
    QCOMPARE(at.fixture.navigator.current().object, u"shop-consumer"_s);
    QCOMPARE(at.fixture.navigator.current().details.value(u"kind"_s).toString(), u"consumers"_s);
}

void TestApplicationInspector::theKeyboardWalksTheChain()
{
    test::ApplicationsWindow at;
    at.fill();
    at.open();
    at.choose(u"kiosk"_s);
    QTRY_COMPARE(at.chain()->steps().size(), 4);
    at.chain()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(at.chain(), Qt::Key_End);
    QTest::keyClick(at.chain(), Qt::Key_Return);
    QCOMPARE(at.fixture.navigator.current().object, u"orders"_s);
    QTest::keyClick(at.chain(), Qt::Key_Up); // the contract, which waits
    QTest::keyClick(at.chain(), Qt::Key_Return);
    QVERIFY(at.button(u"Approve"_s));
}

void TestApplicationInspector::aChainThatCannotBeFollowedIsAskedForAgain()
{
    test::ApplicationsWindow at;
    at.fill();
    at.fixture.applications.chainError = test::error(core::Error::Kind::Network, u"gatehouse.connection_lost"_s);
    at.open();
    at.choose(u"kiosk"_s);
    QTRY_VERIFY(at.callout().contains(u"lost"));
    QVERIFY(at.button(u"Details"_s));
    at.fixture.applications.chainError.reset();
    at.click(u"Follow again"_s);
    QTRY_COMPARE(at.chain()->steps().size(), 4);
    QVERIFY(!at.callout().contains(u"lost"));
}

void TestApplicationInspector::withoutAProviderItSaysHowToAddOne()
{
    test::ApplicationsWindow at;
    at.fixture.providers.setSandbox(std::nullopt);
    at.open();
    at.choose(u"shop"_s);
    QTRY_VERIFY(!at.callout().isEmpty());
    at.click(u"Add a provider"_s);
    QCOMPARE(at.fixture.navigator.current().page, u"provider"_s);
    QCOMPARE(at.fixture.navigator.current().details.value(u"issuer"_s).toString(), u"https://id.example"_s);
}

void TestApplicationInspector::retiringListsWhatGoesFirst()
{
    test::ApplicationsWindow at;
    at.fill();
    at.open();
    at.choose(u"kiosk"_s);
    QMenu *menu = at.window.findChild<QMenu *>();
    QVERIFY(menu);
    QTest::mouseClick(at.named<QPushButton>(u"More about this application"_s), Qt::LeftButton);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Up); // the last one
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(at.button(u"Remove all of this"_s));
    QTRY_VERIFY(at.button(u"Remove all of this"_s)->isEnabled());
    QVERIFY(at.fixture.applications.now(at.fixture.applications.retired).isEmpty());
    auto *client = at.window.findChild<QCheckBox *>();
    QTest::keyClick(client, Qt::Key_Space);
    QTRY_VERIFY(at.button(u"Remove all of this"_s)->isEnabled());
    at.click(u"Remove all of this"_s);
    QTRY_COMPARE(at.fixture.applications.now(at.fixture.applications.retired).size(), 1);
    QCOMPARE(at.fixture.applications.now(at.fixture.applications.retired).first().objects.size(), 2);
    QTRY_COMPARE(at.rowOf(u"kiosk"_s), -1);
}

void TestApplicationInspector::theTokenLabGetsTheClient()
{
    test::ApplicationsWindow at;
    at.open();
    at.choose(u"shop"_s);
    at.click(u"Copy client id"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"0oa-shop"_s);
    at.click(u"Get a token"_s);
    const ui::Place &place = at.fixture.navigator.current();
    QCOMPARE(place.page, u"token-lab"_s);
    QCOMPARE(place.details.value(u"clientId"_s).toString(), u"0oa-shop"_s);
    QCOMPARE(place.details.value(u"application"_s).toString(), u"shop"_s);
    QCOMPARE(place.details.value(u"provider"_s).toString(), u"okta"_s);
}

void TestApplicationInspector::everyServiceCanBeChosen()
{
    test::ApplicationsWindow at;
    at.estate().service(u"stock"_s).plugin(u"stock"_s, u"application-registration"_s);
    at.open();
    at.choose(u"shop"_s);
    QVERIFY(at.button(u"Revoke…"_s));
    auto *services = at.named<QComboBox>(u"Service that it is about"_s);
    QVERIFY(services);
    QCOMPARE(services->count(), 2);
    QTest::keyClick(services, Qt::Key_Down);
    QTRY_VERIFY(at.button(u"Approve…"_s)); // asked for by nobody: approving makes the contract
    const auto asked = [&at] {
        const auto questions = at.fixture.applications.now(at.fixture.applications.questions);
        return questions.isEmpty() ? QString() : questions.last().serviceId;
    };
    QTRY_COMPARE(asked(), u"stock"_s);
}

void TestApplicationInspector::whatWaitsIsOffered()
{
    test::ApplicationsWindow at;
    at.estate().service(u"stock"_s).plugin(u"stock"_s, u"application-registration"_s).contract(u"shop"_s, u"stock"_s, 1);
    at.open();
    at.choose(u"shop"_s);
    auto *services = at.named<QComboBox>(u"Service that it is about"_s);
    QVERIFY(services);
    QTRY_COMPARE(services->currentData().toString(), u"stock"_s); // the other one is approved
    QVERIFY(at.button(u"Approve…"_s));
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    test::wear(ui::lightTheme);
    TestApplicationInspector test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_application_inspector.moc"
