#include "tests/ui/pages/editor_desk.h"
#include "ui/forms/json_view.h"

using namespace Qt::StringLiterals;
using Desk = test::EditorDesk;

/// What becomes of an edit whose page is left: while it is saved, and before.
class TestEditorLeaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSaveThatWasLeftIsToldWithItsUndo();
    void aNewObjectThatWasLeftIsToldWithItsUndo();
    void nobodyIsLedBackToWhatWasLeft();
    void anUndoGoesToTheGatewayOfItsSave();
    void whileOneIsSavedAnotherCanBeEdited();
    void jsonThatCannotBeReadIsThereAgain();
    void whatWouldBeLostIsNamed();

private:
    static ui::JsonView *json(const Desk &desk) { return qobject_cast<ui::JsonView *>(desk.named(u"The object as JSON"_s)); }
};

void TestEditorLeaving::aSaveThatWasLeftIsToldWithItsUndo()
{
    Desk desk;
    const QString first = desk.addService(u"orders"_s);
    const QString second = desk.addService(u"billing"_s);
    desk.open(u"services"_s, first);
    desk.type(u"Path"_s, u"/v1"_s);
    desk.hold = true;
    desk.press(u"Save"_s);
    desk.open(u"services"_s, second);
    QTRY_COMPARE(desk.text(u"Name"_s), u"billing"_s);
    desk.release.release();
    QTRY_VERIFY(desk.last());
    QCOMPARE(desk.last()->outcome.words, u"“orders” saved"_s);
    QCOMPARE(desk.stored(first).value("path"_L1).toString(), u"/v1"_s);
    QCOMPARE(desk.last()->outcome.action, u"Undo"_s);
    desk.last()->outcome.act();
    QTRY_COMPARE(desk.last()->outcome.words, u"The change of “orders” is taken back"_s);
    QVERIFY(desk.stored(first).value("path"_L1).isNull());
    QCOMPARE(desk.text(u"Name"_s), u"billing"_s);
}

void TestEditorLeaving::aNewObjectThatWasLeftIsToldWithItsUndo()
{
    Desk desk;
    const QString service = desk.addService(u"orders"_s);
    desk.open(u"plugins"_s, {}, { { u"plugin"_s, u"key-auth"_s }, { u"parentKind"_s, u"services"_s }, { u"parent"_s, service } });
    desk.hold = true;
    desk.press(u"Create"_s); // as it is: nothing was typed
    desk.open(u"services"_s, service);
    QTRY_VERIFY(desk.named(u"Path"_s));
    desk.release.release();
    QTRY_VERIFY(desk.last());
    QCOMPARE(desk.last()->outcome.words, u"“key-auth” created"_s);
    QCOMPARE(desk.plans.admin().list(gateway::kinds::plugins())->size(), 1);
    QCOMPARE(desk.last()->outcome.action, u"Undo"_s);
    desk.last()->outcome.act();
    QTRY_VERIFY(desk.plans.admin().list(gateway::kinds::plugins())->isEmpty());
}

void TestEditorLeaving::nobodyIsLedBackToWhatWasLeft()
{
    Desk desk;
    desk.open(u"services"_s, {});
    desk.type(u"Name"_s, u"fresh"_s);
    desk.type(u"Host"_s, u"up.example.com"_s);
    desk.hold = true;
    desk.press(u"Create"_s);
    desk.around.navigator.open({ .page = u"routes"_s });
    desk.release.release();
    QTRY_VERIFY(desk.last());
    QCOMPARE(desk.last()->outcome.words, u"“fresh” created"_s);
    QCOMPARE(desk.around.navigator.current().page, u"routes"_s);
    desk.around.navigator.back();
    QTRY_VERIFY(desk.named(u"Name"_s) && desk.text(u"Name"_s).isEmpty()); // the next one
}

void TestEditorLeaving::anUndoGoesToTheGatewayOfItsSave()
{
    Desk desk;
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    desk.type(u"Path"_s, u"/v1"_s);
    desk.hold = true;
    desk.press(u"Save"_s);
    ui::Target other = test::target(u"other"_s);
    other.connection.adminUrl = QUrl(u"http://127.0.0.1:9"_s);
    desk.around.session.open(other);
    desk.release.release();
    QTRY_VERIFY(desk.last());
    QCOMPARE(desk.last()->outcome.words, u"“orders” saved"_s);
    desk.last()->outcome.act();
    QTRY_COMPARE(desk.last()->outcome.words, u"The change of “orders” is taken back"_s);
    QVERIFY(desk.stored(id).value("path"_L1).isNull());
}

void TestEditorLeaving::whileOneIsSavedAnotherCanBeEdited()
{
    Desk desk;
    const QString first = desk.addService(u"orders"_s);
    const QString second = desk.addService(u"billing"_s);
    desk.open(u"services"_s, first);
    desk.type(u"Path"_s, u"/v1"_s);
    desk.hold = true;
    desk.press(u"Save"_s);
    QVERIFY(!desk.form()->isEnabled());
    desk.open(u"services"_s, second);
    QTRY_COMPARE(desk.text(u"Name"_s), u"billing"_s);
    QVERIFY(desk.form()->isEnabled());
    desk.type(u"Path"_s, u"/other"_s);
    desk.around.navigator.back();
    QTRY_COMPARE(desk.text(u"Path"_s), u"/v1"_s);
    QVERIFY(!desk.form()->isEnabled()); // what is typed now would be lost with the answer
    QCOMPARE(desk.note(), QString()); // it is being saved
    desk.release.release();
    QTRY_VERIFY(desk.last());
    QTRY_VERIFY(desk.form()->isEnabled());
    desk.around.navigator.forward();
    QTRY_COMPARE(desk.text(u"Path"_s), u"/other"_s);
}

void TestEditorLeaving::jsonThatCannotBeReadIsThereAgain()
{
    Desk desk;
    const QString first = desk.addService(u"orders"_s);
    const QString second = desk.addService(u"billing"_s);
    desk.open(u"services"_s, first);
    const QString half = u"{\"path\": \"/half"_s;
    json(desk)->setPlainText(half);
    desk.open(u"services"_s, second); // before the pause after typing has ended
    QTRY_COMPARE(desk.text(u"Name"_s), u"billing"_s);
    QVERIFY(json(desk)->toPlainText() != half);
    QVERIFY(desk.button(u"Save"_s));
    desk.around.navigator.back();
    QTRY_COMPARE(desk.text(u"Name"_s), u"orders"_s);
    QCOMPARE(json(desk)->toPlainText(), half);
    QVERIFY(!desk.button(u"Save"_s)->isEnabled());
    QCOMPARE(desk.note(), u"What you typed before is still here"_s);
    json(desk)->setPlainText(half + u"\", \"name\": \"orders\", \"host\": \"up.example.com\"}"_s);
    desk.press(u"Save"_s);
    QTRY_COMPARE(desk.stored(first).value("path"_L1).toString(), u"/half"_s);
    QTRY_COMPARE(desk.page->unsaved().size(), 0); // the answer comes after the gateway has stored it
}

void TestEditorLeaving::whatWouldBeLostIsNamed()
{
    Desk desk;
    const QString id = desk.addService(u"orders"_s);
    desk.open(u"services"_s, id);
    QCOMPARE(desk.page->unsaved().size(), 0);
    desk.type(u"Path"_s, u"/v1"_s);
    QCOMPARE(desk.page->unsaved().size(), 1);
    QCOMPARE(desk.page->unsaved().constFirst().name, u"orders"_s);
    QCOMPARE(desk.page->unsaved().constFirst().place.object, id);
    ui::Target other = test::target(u"other"_s);
    const ui::Target first = desk.around.session.target();
    desk.around.session.open(other);
    QCOMPARE(desk.page->unsaved().size(), 1);
    QVERIFY(desk.page->unsaved().constFirst().place.page.isEmpty()); // there it would be another object
    desk.around.session.open(first);
    desk.press(u"Save"_s);
    QTRY_VERIFY(desk.last());
    QCOMPARE(desk.page->unsaved().size(), 0);
}

QTEST_MAIN(TestEditorLeaving)
#include "test_editor_leaving.moc"
