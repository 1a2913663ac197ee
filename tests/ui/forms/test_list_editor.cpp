#include "tests/ui/forms/form_fixture.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using forms::FieldValue;
using Type = forms::FormField::Type;

/// Lists of records, and maps.
class TestListEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elementsAreAddedFilledMovedAndRemoved();
    void mapEntriesAreTypedAndRemoved();
    void aKeyTwiceIsTold();
    void membersThatTheSchemaDoesNotKnowStay();
    void partsHaveNamesOfTheirOwn();
};

namespace {

forms::FormField nodes()
{
    forms::FormField record = test::field({}, Type::Record);
    record.fields = { test::field(u"ip"_s, Type::String), test::field(u"port"_s, Type::Integer, 6379) };
    return test::listOf(u"nodes"_s, record);
}

forms::FormField headers()
{
    forms::FormField map = test::field(u"headers"_s, Type::Map);
    map.elements = { test::field({}, Type::String), test::listOf({}, test::field({}, Type::String)) };
    return map;
}

QWidget *named(QWidget &editor, const QString &name)
{
    for (QWidget *child : editor.findChildren<QWidget *>()) {
        if (child->accessibleName() == name && !child->isHidden() && !child->parentWidget()->isHidden())
            return child;
    }
    return nullptr;
}

void press(QWidget &editor, const QString &name)
{
    QWidget *button = named(editor, name);
    QVERIFY2(button, qPrintable(name));
    QTest::keyClick(button, Qt::Key_Space);
}

void type(QWidget &editor, const QString &name, const QString &text)
{
    QWidget *input = named(editor, name);
    QVERIFY2(input, qPrintable(name));
    QTest::keyClicks(input, text);
}

} // namespace

void TestListEditor::elementsAreAddedFilledMovedAndRemoved()
{
    const auto editor = test::shown(nodes());
    press(*editor, u"Title: Add an element"_s);
    type(*editor, u"Title, element 1, ip"_s, u"10.0.0.1"_s);
    press(*editor, u"Title: Add an element"_s);
    type(*editor, u"Title, element 2, port"_s, u"7000"_s);
    QCOMPARE(
        editor->value(), FieldValue::of(QJsonArray { QJsonObject { { u"ip"_s, u"10.0.0.1"_s } }, QJsonObject { { u"port"_s, 7000 } } }));
    press(*editor, u"Move up: Title, element 2"_s);
    QCOMPARE(
        editor->value(), FieldValue::of(QJsonArray { QJsonObject { { u"port"_s, 7000 } }, QJsonObject { { u"ip"_s, u"10.0.0.1"_s } } }));
    press(*editor, u"Remove: Title, element 1"_s);
    QCOMPARE(editor->value(), FieldValue::of(QJsonArray { QJsonObject { { u"ip"_s, u"10.0.0.1"_s } } }));
}

void TestListEditor::mapEntriesAreTypedAndRemoved()
{
    const auto editor = test::shown(headers());
    editor->setValue(FieldValue::of(QJsonObject { { u"x-a"_s, QJsonArray { u"1"_s } } }));
    press(*editor, u"Title: Add an entry"_s);
    type(*editor, u"Title, key 2"_s, u"x-b"_s);
    type(*editor, u"Title, value 2"_s, u"2"_s);
    QCOMPARE(editor->value(), FieldValue::of(QJsonObject { { u"x-a"_s, QJsonArray { u"1"_s } }, { u"x-b"_s, QJsonArray { u"2"_s } } }));
    press(*editor, u"Remove: Title, entry 1"_s);
    QCOMPARE(editor->value(), FieldValue::of(QJsonObject { { u"x-b"_s, QJsonArray { u"2"_s } } }));
}

void TestListEditor::aKeyTwiceIsTold()
{
    const auto editor = test::shown(headers());
    editor->setValue(FieldValue::of(QJsonObject { { u"x-a"_s, QJsonArray { u"1"_s } } }));
    press(*editor, u"Title: Add an entry"_s);
    type(*editor, u"Title, key 2"_s, u"x-a"_s);
    QVERIFY(editor->problem().contains(u"x-a"_s));
}

void TestListEditor::membersThatTheSchemaDoesNotKnowStay()
{
    const auto editor = test::shown(nodes());
    editor->setValue(FieldValue::of(QJsonArray { QJsonObject { { u"ip"_s, u"a"_s }, { u"newer"_s, true } } }));
    type(*editor, u"Title, element 1, ip"_s, u"b"_s);
    QVERIFY(editor->value().json().toArray().at(0).toObject().value("newer"_L1).toBool());
}

void TestListEditor::partsHaveNamesOfTheirOwn()
{
    const auto editor = test::shown(nodes());
    editor->setValue(FieldValue::of(QJsonArray { QJsonObject(), QJsonObject() }));
    QStringList names;
    for (const QPushButton *button : editor->findChildren<QPushButton *>())
        names << button->accessibleName();
    QCOMPARE(QStringList(names).removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

QTEST_MAIN(TestListEditor)
#include "test_list_editor.moc"
