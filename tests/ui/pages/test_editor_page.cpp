#include "tests/ui/pages/editor_desk.h"
#include "ui/forms/json_view.h"
#include "ui/forms/plugin_chooser.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using Desk = test::EditorDesk;

/// The editor from opening to undo, on a sandbox.
class TestEditorPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savingWritesAndUndoTakesBack();
    void thePreviewShowsFieldsAndCall();
    void aRefusalStandsAtItsField();
    void aRefusalGoesWhenTheGatewayWouldTakeIt();
    void aTakenNameStandsAtTheName();
    void whatOthersChangedIsShownAndMerged();
    void theirsCanBeTaken();
    void eachFieldIsSettledByItself();
    void aDeletedObjectCanBeMadeAgain();
    void whatIsTypedIsThereWhenSomebodyComesBack();
    void discardAsks();
    void aNewServiceIsMade();
    void aNewPluginIsChosenFirst();
    void anUnreadableJsonBlocksAndKeepsTheText();
    void anObjectThatIsNotThereIsSaid();
    void productionIsPreviewedFirst();
    void withoutAKeychainItAsks();
    void afterSavingThereIsNothingToCancel();
    void theKeyboardIsInTheFirstField();
};

void TestEditorPage::savingWritesAndUndoTakesBack()
{
    Desk desk;
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    desk.type(u"Path"_s, u"/v1"_s);
    desk.press(u"Save"_s);
    QTRY_VERIFY(desk.last());
    QCOMPARE(desk.last()->outcome.words, u"“orders” saved"_s);
    QCOMPARE(desk.stored(id).value("path"_L1).toString(), u"/v1"_s);
    QCOMPARE(desk.last()->outcome.action, u"Undo"_s);
    QTRY_VERIFY(desk.named(u"Path"_s));

    desk.last()->outcome.act();
    QTRY_COMPARE(desk.last()->outcome.words, u"The change of “orders” is taken back"_s);
    QVERIFY(desk.stored(id).value("path"_L1).isNull());
    QTRY_VERIFY(desk.named(u"Path"_s) && desk.text(u"Path"_s).isEmpty()); // and the form shows it
}

void TestEditorPage::thePreviewShowsFieldsAndCall()
{
    Desk desk;
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    desk.type(u"Path"_s, u"/v1"_s);
    desk.press(u"Preview change"_s);
    QTRY_VERIFY(desk.named(u"Body of the call"_s));
    const auto *body = qobject_cast<ui::JsonView *>(desk.named(u"Body of the call"_s));
    QCOMPARE(body->toPlainText(), u"{\n  \"path\": \"/v1\"\n}"_s);
    QStringList texts;
    for (const ui::Label *label : desk.page->findChildren<ui::Label *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    QVERIFY(texts.contains(u"PATCH /services/"_s + id));
    QVERIFY(texts.contains(u"none"_s) && texts.contains(u"/v1"_s));
    QVERIFY(desk.stored(id).value("path"_L1).isNull());
    desk.press(u"Back to the form"_s);
    QVERIFY(desk.named(u"Path"_s));
}

void TestEditorPage::aRefusalStandsAtItsField()
{
    Desk desk;
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    desk.type(u"Path"_s, u"v1"_s); // without a slash
    desk.press(u"Save"_s);
    QTRY_COMPARE(desk.form()->faults(), QStringList { u"path"_s });
    QVERIFY(desk.form()->row(u"path"_s)->error().startsWith(u"The gateway says: "_s));
    QVERIFY(desk.button(u"Go to it"_s));
    QTRY_VERIFY(desk.named(u"Path"_s)->hasFocus());
    QCOMPARE(desk.text(u"Path"_s), u"v1"_s);
    desk.type(u"Path"_s, u"/v1"_s);
    desk.press(u"Save"_s);
    QTRY_COMPARE(desk.stored(id).value("path"_L1).toString(), u"/v1"_s);
}

void TestEditorPage::aRefusalGoesWhenTheGatewayWouldTakeIt()
{
    Desk desk;
    const auto badges = [&desk] {
        QString words;
        for (const ui::BadgeLabel *badge : desk.page->findChildren<ui::BadgeLabel *>())
            words += badge->isVisible() ? badge->badge().text : QString();
        return words;
    };
    desk.open(u"routes"_s, {});
    desk.type(u"Name"_s, u"fresh"_s);
    desk.press(u"Create"_s);
    QTRY_COMPARE(desk.note(), u"The gateway refuses this"_s);
    QTRY_VERIFY2(badges().contains(u"1 refused"_s), qPrintable(badges()));
    desk.type(u"Paths"_s, u"/fresh"_s);
    QTest::keyClick(desk.named(u"Paths"_s), Qt::Key_Return);
    desk.press(u"Preview change"_s);
    QTRY_VERIFY(desk.button(u"Back to the form"_s));
    QCOMPARE(desk.note(), QString());
    QVERIFY2(!badges().contains(u"refused"_s), qPrintable(badges()));
}

void TestEditorPage::aTakenNameStandsAtTheName()
{
    Desk desk;
    desk.addService(u"orders"_s);
    desk.open(u"services"_s, desk.addService(u"billing"_s));
    desk.type(u"Name"_s, u"orders"_s);
    desk.named(u"Name"_s)->setFocus();
    QTRY_VERIFY(desk.named(u"Name"_s)->hasFocus());
    QTest::keyClick(desk.named(u"Name"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.form()->row(u"name"_s)->error(), u"“orders” is taken already."_s);
}

void TestEditorPage::whatOthersChangedIsShownAndMerged()
{
    Desk desk;
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    desk.type(u"Path"_s, u"/mine"_s);
    QVERIFY(desk.plans.admin().patch(gateway::kinds::services(), id, { { u"path"_s, u"/theirs"_s }, { u"port"_s, 8'080 } }));
    desk.press(u"Save"_s);
    QTRY_COMPARE(desk.note(), u"“orders” was changed by somebody else meanwhile"_s);
    QCOMPARE(desk.stored(id).value("path"_L1).toString(), u"/theirs"_s);
    QVERIFY(desk.whose(u"Path"_s));
    QVERIFY(desk.says(u"/theirs"_s) && desk.says(u"/mine"_s) && desk.says(u"8080"_s));
    desk.press(u"Go on with the merged"_s);
    QCOMPARE(desk.text(u"Port"_s), u"8080"_s);
    QCOMPARE(desk.text(u"Path"_s), u"/mine"_s);
    desk.press(u"Save"_s);
    QTRY_COMPARE(desk.stored(id).value("path"_L1).toString(), u"/mine"_s);
    QCOMPARE(desk.stored(id).value("port"_L1).toInt(), 8'080);
}

void TestEditorPage::theirsCanBeTaken()
{
    Desk desk;
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    desk.type(u"Path"_s, u"/mine"_s);
    desk.type(u"Port"_s, u"81"_s);
    QVERIFY(desk.plans.admin().patch(gateway::kinds::services(), id, { { u"path"_s, u"/theirs"_s } }));
    desk.press(u"Save"_s);
    desk.press(u"Theirs everywhere"_s);
    desk.press(u"Go on with the merged"_s);
    QCOMPARE(desk.text(u"Path"_s), u"/theirs"_s);
    QCOMPARE(desk.text(u"Port"_s), u"81"_s); // only this window changed it
}

void TestEditorPage::eachFieldIsSettledByItself()
{
    Desk desk;
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    desk.type(u"Path"_s, u"/mine"_s);
    desk.type(u"Port"_s, u"81"_s);
    desk.type(u"Host"_s, u"mine.example.com"_s);
    QVERIFY(desk.plans.admin().patch(gateway::kinds::services(), id,
        { { u"path"_s, u"/theirs"_s }, { u"port"_s, 8'080 }, { u"host"_s, u"theirs.example.com"_s }, { u"retries"_s, 3 } }));
    desk.press(u"Save"_s);
    QTRY_COMPARE(desk.note(), u"“orders” was changed by somebody else meanwhile"_s);
    for (const QString &field : { u"Path"_s, u"Port"_s, u"Host"_s })
        QVERIFY2(desk.whose(field), qPrintable(field));
    QVERIFY(!desk.whose(u"Retries"_s)); // there is nothing to choose
    QTest::keyClick(desk.whose(u"Port"_s), Qt::Key_Right);
    desk.press(u"Go on with the merged"_s);
    QCOMPARE(desk.text(u"Path"_s), u"/mine"_s);
    QCOMPARE(desk.text(u"Port"_s), u"8080"_s);
    QCOMPARE(desk.text(u"Host"_s), u"mine.example.com"_s);
    desk.press(u"Save"_s);
    QTRY_COMPARE(desk.stored(id).value("host"_L1).toString(), u"mine.example.com"_s);
    QCOMPARE(desk.stored(id).value("path"_L1).toString(), u"/mine"_s);
    QCOMPARE(desk.stored(id).value("port"_L1).toInt(), 8'080);
    QCOMPARE(desk.stored(id).value("retries"_L1).toInt(), 3);
}

void TestEditorPage::aDeletedObjectCanBeMadeAgain()
{
    Desk desk;
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    desk.type(u"Path"_s, u"/mine"_s);
    QVERIFY(desk.plans.admin().remove(gateway::kinds::services(), id));
    desk.press(u"Save"_s);
    QTRY_COMPARE(desk.note(), u"“orders” was deleted meanwhile"_s);
    desk.press(u"Create it again"_s);
    desk.press(u"Create"_s);
    QTRY_COMPARE(desk.stored(id).value("path"_L1).toString(), u"/mine"_s);
    QCOMPARE(desk.stored(id).value("name"_L1).toString(), u"orders"_s);
}

void TestEditorPage::whatIsTypedIsThereWhenSomebodyComesBack()
{
    Desk desk;
    const QString first = desk.addService(u"orders"_s);
    const QString second = desk.addService(u"billing"_s);
    desk.open(u"services"_s, first);
    desk.type(u"Path"_s, u"/mine"_s);
    desk.open(u"services"_s, second);
    QTRY_COMPARE(desk.text(u"Name"_s), u"billing"_s);
    desk.around.navigator.back();
    QTRY_COMPARE(desk.text(u"Path"_s), u"/mine"_s);
    QCOMPARE(desk.note(), u"What you typed before is still here"_s);
}

void TestEditorPage::discardAsks()
{
    Desk desk;
    desk.around.navigator.open({ .page = u"services"_s });
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    desk.type(u"Path"_s, u"/mine"_s);
    desk.press(u"Discard…"_s);
    QCOMPARE(desk.around.navigator.current().page, u"edit"_s);
    QVERIFY(desk.note().startsWith(u"Discard"_s));
    desk.press(u"Discard and go back"_s);
    QCOMPARE(desk.around.navigator.current().page, u"services"_s);
    desk.around.navigator.forward();
    QTRY_VERIFY(desk.named(u"Path"_s) && desk.text(u"Path"_s).isEmpty());
}

void TestEditorPage::aNewServiceIsMade()
{
    Desk desk;
    desk.around.navigator.open({ .page = u"services"_s });
    desk.open(u"services"_s, {});
    desk.type(u"Name"_s, u"fresh"_s);
    desk.type(u"Host"_s, u"up.example.com"_s);
    desk.press(u"Create"_s);
    QTRY_VERIFY(desk.last());
    QCOMPARE(desk.last()->outcome.words, u"“fresh” created"_s);
    const QString id = desk.around.navigator.current().object;
    QVERIFY(!id.isEmpty());
    QCOMPARE(desk.stored(id).value("host"_L1).toString(), u"up.example.com"_s);
    desk.press(u"Close"_s);
    QCOMPARE(desk.around.navigator.current().page, u"services"_s); // not the empty form once more
    desk.last()->outcome.act();
    QTRY_VERIFY(desk.stored(id).isEmpty());
}

void TestEditorPage::aNewPluginIsChosenFirst()
{
    Desk desk;
    const QString service = desk.addService(u"orders"_s);
    QTRY_VERIFY(desk.around.session.node());
    desk.around.navigator.open(
        { .page = u"edit"_s, .details = { { u"kind"_s, u"plugins"_s }, { u"parentKind"_s, u"services"_s }, { u"parent"_s, service } } });
    auto *chooser = desk.page->findChild<ui::PluginChooser *>();
    QVERIFY(chooser->isVisible());
    QTest::keyClicks(chooser->filterField(), u"key-auth"_s);
    QTest::keyClick(chooser->filterField(), Qt::Key_Return);
    QTRY_VERIFY(desk.named(u"Key names"_s));
    QTRY_COMPARE(desk.text(u"Service"_s), u"orders"_s);
    desk.press(u"Create"_s);
    QTRY_VERIFY(desk.last());
    gateway::ListQuery query;
    query.parentId = service;
    const auto plugins = desk.plans.admin().list(gateway::kinds::plugins(), query);
    QCOMPARE(plugins->size(), 1);
    QCOMPARE(plugins->constFirst().text("name"_L1), u"key-auth"_s);
}

void TestEditorPage::anUnreadableJsonBlocksAndKeepsTheText()
{
    Desk desk;
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    auto *json = qobject_cast<ui::JsonView *>(desk.named(u"The object as JSON"_s));
    json->setPlainText(u"{\"path\": "_s);
    QTRY_VERIFY(!desk.button(u"Save"_s)->isEnabled());
    QCOMPARE(json->toPlainText(), u"{\"path\": "_s);
    json->setPlainText(u"{\"name\": \"orders\", \"host\": \"up.example.com\", \"path\": \"/json\"}"_s);
    desk.press(u"Save"_s);
    QTRY_COMPARE(desk.stored(id).value("path"_L1).toString(), u"/json"_s);
}

void TestEditorPage::anObjectThatIsNotThereIsSaid()
{
    Desk desk;
    desk.around.navigator.open(
        { .page = u"edit"_s, .object = u"6a2c6f8e-1111-4222-8333-444455556666"_s, .details = { { u"kind"_s, u"services"_s } } });
    QTRY_VERIFY(desk.button(u"Try again"_s));
}

void TestEditorPage::productionIsPreviewedFirst()
{
    Desk desk;
    ui::Target target = desk.around.session.target();
    target.connection.environment = core::Connection::Environment::Production;
    desk.around.session.open(target);
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    desk.type(u"Path"_s, u"/v1"_s);
    desk.press(u"Save"_s);
    QTRY_VERIFY(desk.named(u"Body of the call"_s));
    QVERIFY(desk.stored(id).value("path"_L1).isNull());
    desk.press(u"Save"_s);
    QTRY_COMPARE(desk.stored(id).value("path"_L1).toString(), u"/v1"_s);
}

void TestEditorPage::withoutAKeychainItAsks()
{
    Desk desk;
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    desk.type(u"Path"_s, u"/v1"_s);
    desk.lacksKeychain = true;
    desk.press(u"Save"_s);
    QTRY_VERIFY(desk.note().contains(u"no keychain"_s));
    QVERIFY(desk.stored(id).value("path"_L1).isNull());
    desk.press(u"Try the keychain again"_s);
    QTRY_VERIFY(desk.note().contains(u"no keychain"_s));
    QVERIFY(desk.stored(id).value("path"_L1).isNull());
    desk.press(u"Go on without a keychain"_s);
    QTRY_COMPARE(desk.stored(id).value("path"_L1).toString(), u"/v1"_s);
    QTRY_VERIFY(!desk.page->unsaved().size());
    QVERIFY(desk.note().isEmpty());
}

void TestEditorPage::afterSavingThereIsNothingToCancel()
{
    Desk desk;
    desk.open(u"services"_s, desk.addService(u"orders"_s));
    QVERIFY(desk.button(u"Close"_s));
    desk.type(u"Path"_s, u"/v1"_s);
    QVERIFY(desk.button(u"Discard…"_s));
    desk.press(u"Save"_s);
    QTRY_VERIFY(desk.last());
    QTRY_VERIFY(desk.button(u"Close"_s));
    QVERIFY(!desk.button(u"Cancel"_s));
    desk.open(u"services"_s, {});
    QVERIFY(desk.button(u"Cancel"_s)); // of one that is to be made
}

void TestEditorPage::theKeyboardIsInTheFirstField()
{
    Desk desk;
    const QString id = desk.addService(u"orders"_s);
    desk.page->setFocus(Qt::OtherFocusReason); // as the window leaves it when it changes pages
    desk.open(u"services"_s, id);
    QTRY_COMPARE(desk.page->window()->focusWidget(), desk.named(u"Name"_s));
}

QTEST_MAIN(TestEditorPage)
#include "test_editor_page.moc"
