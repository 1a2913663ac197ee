#include "tests/ui/forms/form_fixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using forms::FieldValue;
using Type = forms::FormField::Type;

/// References: by name, by id, picked, and without an answer of the gateway.
class TestReferenceEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameBecomesItsId();
    void anIdIsShownByItsName();
    void aNameThatIsNotThereIsTold();
    void anIdCanBeTypedWithoutAList();
    void theListIsFilteredAndPickedFrom();
    void enterTakesTheOnlyOneThatIsMeant();
    void emptyIsNone();
};

namespace {

const QString first = u"6a2c6f8e-1111-4222-8333-444455556666"_s;
const QString second = u"7a2c6f8e-1111-4222-8333-444455556666"_s;

forms::FormField service()
{
    forms::FormField field = test::field(u"service"_s, Type::Foreign);
    field.reference = u"services"_s;
    return field;
}

ui::FormContext context(bool fails = false)
{
    ui::FormContext context;
    context.choices = [fails](const QString &, QObject *, const std::function<void(ui::FormContext::Choices)> &done) {
        if (fails)
            done(core::failure(core::Error::Kind::Network, {}));
        else
            done(std::vector<ui::EntityChoice> { { first, u"orders"_s }, { second, u"billing"_s } });
    };
    return context;
}

FieldValue to(const QString &id)
{
    return FieldValue::of(QJsonObject { { u"id"_s, id } });
}

} // namespace

void TestReferenceEditor::aNameBecomesItsId()
{
    const auto editor = test::shown(service(), context());
    QTRY_VERIFY(editor->mainInput()->hasFocus());
    QTest::keyClicks(editor->mainInput(), u"billing"_s);
    QCOMPARE(editor->value(), to(second));
    QCOMPARE(editor->problem(), QString());
}

void TestReferenceEditor::anIdIsShownByItsName()
{
    const auto editor = test::shown(service(), context());
    editor->setValue(to(first));
    QCOMPARE(qobject_cast<QLineEdit *>(editor->mainInput())->text(), u"orders"_s);
}

void TestReferenceEditor::aNameThatIsNotThereIsTold()
{
    const auto editor = test::shown(service(), context());
    QTRY_VERIFY(editor->mainInput()->hasFocus());
    QTest::keyClicks(editor->mainInput(), u"nope"_s);
    QVERIFY(editor->problem().contains(u"nope"_s));
}

void TestReferenceEditor::anIdCanBeTypedWithoutAList()
{
    const auto editor = test::shown(service(), context(true));
    QTest::keyClicks(editor->mainInput(), second);
    QCOMPARE(editor->value(), to(second));
    QCOMPARE(editor->problem(), QString());
}

void TestReferenceEditor::theListIsFilteredAndPickedFrom()
{
    const auto editor = test::shown(service(), context());
    QTRY_VERIFY(editor->mainInput()->hasFocus());
    QTest::keyClicks(editor->mainInput(), u"bil"_s);
    auto *completer = editor->findChild<QCompleter *>();
    QTRY_VERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->completionCount(), 1);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(editor->value(), to(second));
    QCOMPARE(qobject_cast<QLineEdit *>(editor->mainInput())->text(), u"billing"_s);
}

void TestReferenceEditor::enterTakesTheOnlyOneThatIsMeant()
{
    const auto editor = test::shown(service(), context());
    QTRY_VERIFY(editor->mainInput()->hasFocus());
    const auto type = [&editor](const QString &text) {
        qobject_cast<QLineEdit *>(editor->mainInput())->selectAll();
        QTest::keyClicks(editor->mainInput(), text);
        QWidget *list = QApplication::activePopupWidget();
        QTest::keyClick(list ? list : editor->mainInput(), Qt::Key_Return);
    };
    type(u"ill"_s);
    QCOMPARE(editor->value(), to(second));
    QCOMPARE(editor->problem(), QString());
    QCOMPARE(qobject_cast<QLineEdit *>(editor->mainInput())->text(), u"billing"_s);
    type(u"r"_s); // orders alone
    QCOMPARE(editor->value(), to(first));
    type(u"i"_s); // billing alone too
    QCOMPARE(editor->value(), to(second));
    type(u"nothing"_s);
    QVERIFY(!editor->problem().isEmpty());

    auto *input = qobject_cast<QLineEdit *>(editor->mainInput());
    input->selectAll();
    QTest::keyClicks(input, u"ord"_s);
    const auto leave = [input](Qt::FocusReason reason) {
        QFocusEvent gone(QEvent::FocusOut, reason);
        QCoreApplication::sendEvent(input, &gone);
    };
    leave(Qt::ActiveWindowFocusReason);
    QVERIFY(!editor->problem().isEmpty()); // may be going on
    leave(Qt::TabFocusReason);
    QCOMPARE(editor->value(), to(first));
}

void TestReferenceEditor::emptyIsNone()
{
    const auto editor = test::shown(service(), context());
    editor->setValue(to(first));
    auto *input = qobject_cast<QLineEdit *>(editor->mainInput());
    input->selectAll();
    QTest::keyClick(input, Qt::Key_Delete);
    QCOMPARE(editor->value(), FieldValue::null());
}

QTEST_MAIN(TestReferenceEditor)
#include "test_reference_editor.moc"
