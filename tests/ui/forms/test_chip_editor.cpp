#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/chip.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using forms::FieldValue;
using Type = forms::FormField::Type;

/// Lists of scalars by keyboard and mouse.
class TestChipEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterMakesAChip();
    void leavingTakesWhatIsTyped();
    void theArrowKeysLeadIntoTheChips();
    void deleteRemovesAndEnterEdits();
    void controlMovesAChip();
    void aSetHoldsAnElementOnce();
    void numbersAreNumbers();
    void secretsAreDots();
    void nullStaysNullUntilSomethingIsTyped();
    void severalLinesBecomeSeveralElements();
    void chipsHaveNamesOfTheirOwn();
    void aClickOnTheCrossRemoves();
};

namespace {

forms::FormField tags()
{
    return test::listOf(u"tags"_s, test::field({}, Type::String), Type::Set);
}

QList<ui::Chip *> chips(const ui::FieldEditor &editor)
{
    QList<ui::Chip *> shown;
    for (ui::Chip *chip : editor.findChildren<ui::Chip *>()) {
        if (!chip->isHidden())
            shown << chip;
    }
    return shown;
}

} // namespace

void TestChipEditor::enterMakesAChip()
{
    const auto editor = test::shown(tags());
    QTest::keyClicks(editor->mainInput(), u"prod"_s);
    QCOMPARE(editor->value(), test::texts({ u"prod"_s })); // counts already
    QTest::keyClick(editor->mainInput(), Qt::Key_Return);
    QTest::keyClicks(editor->mainInput(), u"eu"_s);
    QTest::keyClick(editor->mainInput(), Qt::Key_Return);
    QCOMPARE(editor->value(), test::texts({ u"prod"_s, u"eu"_s }));
    QCOMPARE(chips(*editor).size(), 2);
    QCOMPARE(qobject_cast<QLineEdit *>(editor->mainInput())->text(), QString());
}

void TestChipEditor::leavingTakesWhatIsTyped()
{
    QWidget window;
    auto *editor = ui::makeEditor(tags(), {}, &window);
    auto *other = new QLineEdit(&window);
    window.show();
    window.activateWindow();
    editor->setFocus();
    QTRY_VERIFY(editor->mainInput()->hasFocus());
    QTest::keyClicks(editor->mainInput(), u"prod"_s);
    other->setFocus();
    QCOMPARE(chips(*editor).size(), 1);
}

void TestChipEditor::theArrowKeysLeadIntoTheChips()
{
    const auto editor = test::shown(tags());
    editor->setValue(test::texts({ u"a"_s, u"b"_s }));
    QTRY_VERIFY(editor->mainInput()->hasFocus());
    QTest::keyClick(editor->mainInput(), Qt::Key_Left);
    QVERIFY(chips(*editor).at(1)->hasFocus());
    QTest::keyClick(chips(*editor).at(1), Qt::Key_Left);
    QVERIFY(chips(*editor).at(0)->hasFocus());
    QTest::keyClick(chips(*editor).at(0), Qt::Key_Right);
    QTest::keyClick(chips(*editor).at(1), Qt::Key_Right);
    QVERIFY(editor->mainInput()->hasFocus());
}

void TestChipEditor::deleteRemovesAndEnterEdits()
{
    const auto editor = test::shown(tags());
    editor->setValue(test::texts({ u"a"_s, u"b"_s, u"c"_s }));
    QTest::keyClick(chips(*editor).at(1), Qt::Key_Delete);
    QCOMPARE(editor->value(), test::texts({ u"a"_s, u"c"_s }));
    QTest::keyClick(chips(*editor).at(0), Qt::Key_Return);
    QCOMPARE(qobject_cast<QLineEdit *>(editor->mainInput())->text(), u"a"_s);
    QTest::keyClicks(editor->mainInput(), u"2"_s);
    QTest::keyClick(editor->mainInput(), Qt::Key_Return);
    QCOMPARE(editor->value(), test::texts({ u"c"_s, u"a2"_s }));
    QTest::keyClick(chips(*editor).at(0), Qt::Key_Delete);
    QTest::keyClick(chips(*editor).at(0), Qt::Key_Delete);
    QCOMPARE(editor->value(), FieldValue::of(QJsonArray())); // was a list, is an empty one
}

void TestChipEditor::controlMovesAChip()
{
    const auto editor = test::shown(test::listOf(u"path"_s, test::field({}, Type::String)));
    editor->setValue(test::texts({ u"a"_s, u"b"_s }));
    QTest::keyClick(chips(*editor).at(1), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(editor->value(), test::texts({ u"b"_s, u"a"_s }));
}

void TestChipEditor::aSetHoldsAnElementOnce()
{
    const auto editor = test::shown(tags());
    editor->setValue(test::texts({ u"a"_s }));
    QTest::keyClicks(editor->mainInput(), u"a"_s);
    QTest::keyClick(editor->mainInput(), Qt::Key_Return);
    QCOMPARE(editor->value(), test::texts({ u"a"_s }));
}

void TestChipEditor::numbersAreNumbers()
{
    const auto editor = test::shown(test::listOf(u"ports"_s, test::field({}, Type::Integer)));
    QTest::keyClicks(editor->mainInput(), u"80"_s);
    QTest::keyClick(editor->mainInput(), Qt::Key_Return);
    QCOMPARE(editor->value(), FieldValue::of(QJsonArray { 80 }));
    QTest::keyClicks(editor->mainInput(), u"x"_s);
    QTest::keyClick(editor->mainInput(), Qt::Key_Return);
    QVERIFY(!editor->problem().isEmpty());
    QCOMPARE(qobject_cast<QLineEdit *>(editor->mainInput())->text(), u"x"_s); // nothing typed is lost
}

void TestChipEditor::secretsAreDots()
{
    forms::FormField secret = test::listOf(u"client_secret"_s, test::field({}, Type::String));
    secret.secret = true;
    const auto editor = test::shown(secret);
    editor->setValue(test::texts({ u"top-secret"_s }));
    const ui::Chip *chip = chips(*editor).constFirst();
    QVERIFY(!chip->text().contains(u"top"_s) && !chip->toolTip().contains(u"top"_s) && !chip->accessibleName().contains(u"top"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(editor->mainInput())->echoMode(), QLineEdit::Password);
}

void TestChipEditor::nullStaysNullUntilSomethingIsTyped()
{
    const auto editor = test::shown(tags());
    editor->setValue(FieldValue::null());
    QTest::keyClicks(editor->mainInput(), u"a"_s);
    QTest::keyClick(editor->mainInput(), Qt::Key_Backspace);
    QCOMPARE(editor->value(), FieldValue::null());
}

void TestChipEditor::severalLinesBecomeSeveralElements()
{
    const auto editor = test::shown(tags());
    auto *input = qobject_cast<QLineEdit *>(editor->mainInput());
    input->setText(u"a, still a\nb"_s.replace(u'\n', QChar(u'\n')));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(editor->value(), test::texts({ u"a, still a"_s, u"b"_s }));
}

void TestChipEditor::chipsHaveNamesOfTheirOwn()
{
    const auto editor = test::shown(tags());
    editor->setValue(test::texts({ u"a"_s, u"b"_s }));
    QCOMPARE(chips(*editor).at(1)->accessibleName(), u"Title: b, 2 of 2"_s);
}

void TestChipEditor::aClickOnTheCrossRemoves()
{
    const auto editor = test::shown(tags());
    editor->setValue(test::texts({ u"a"_s, u"b"_s }));
    ui::Chip *first = chips(*editor).constFirst();
    first->resize(first->sizeHint());
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(4, first->height() / 2)); // beside the cross
    QCOMPARE(editor->value(), test::texts({ u"a"_s, u"b"_s }));
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 10, first->height() / 2));
    QCOMPARE(editor->value(), test::texts({ u"b"_s }));
}

QTEST_MAIN(TestChipEditor)
#include "test_chip_editor.moc"
