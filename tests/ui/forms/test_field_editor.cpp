#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/chip_editor.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/list_editor.h"
#include "ui/forms/reference_editor.h"
#include "ui/forms/text_editor.h"

using namespace Qt::StringLiterals;
using Type = forms::FormField::Type;

/// Which editor a field gets, and how values read.
class TestFieldEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasItsEditor();
    void valuesReadAsPeopleWriteThem();
};

namespace {

template <typename Editor> bool gets(const forms::FormField &field)
{
    const std::unique_ptr<ui::FieldEditor> editor(ui::makeEditor(field, {}));
    return qobject_cast<Editor *>(editor.get()) != nullptr;
}

} // namespace

void TestFieldEditor::everyTypeHasItsEditor()
{
    forms::FormField choice = test::field(u"a"_s, Type::String);
    choice.oneOf = { u"x"_s };
    forms::FormField map = test::field(u"a"_s, Type::Map);
    map.elements = { test::field({}, Type::String), test::field({}, Type::Number) };
    forms::FormField record = test::field({}, Type::Record);
    record.fields = { test::field(u"b"_s, Type::String) };
    QVERIFY(gets<ui::TextEditor>(test::field(u"a"_s, Type::String)));
    QVERIFY(gets<ui::TextEditor>(test::field(u"a"_s, Type::Number)));
    QVERIFY(gets<ui::LongTextEditor>(test::field(u"cert"_s, Type::String)));
    QVERIFY(gets<ui::ChoiceEditor>(choice));
    QVERIFY(gets<ui::BooleanEditor>(test::field(u"a"_s, Type::Boolean)));
    QVERIFY(gets<ui::ChipEditor>(test::listOf(u"a"_s, test::field({}, Type::String), Type::Set)));
    QVERIFY(gets<ui::ListEditor>(test::listOf(u"a"_s, record)));
    QVERIFY(gets<ui::MapEditor>(map));
    QVERIFY(gets<ui::RecordEditor>(record));
    QVERIFY(gets<ui::ReferenceEditor>(test::field(u"a"_s, Type::Foreign)));
    QVERIFY(gets<ui::JsonEditor>(test::field(u"a"_s, Type::Unknown)));
    QVERIFY(gets<ui::JsonEditor>(test::field(u"a"_s, Type::Array))); // of what, nobody says
    QVERIFY(gets<ui::JsonEditor>(test::field(u"a"_s, Type::Record)));
}

void TestFieldEditor::valuesReadAsPeopleWriteThem()
{
    QCOMPARE(ui::valueText(60'000), u"60000"_s);
    QCOMPARE(ui::valueText(1.1), u"1.1"_s);
    QCOMPARE(ui::valueText(true), u"on"_s);
    QCOMPARE(ui::valueText(QJsonArray { u"a"_s, 1 }), u"a, 1"_s);
    QCOMPARE(ui::valueText(QJsonValue()), QString());
}

QTEST_MAIN(TestFieldEditor)
#include "test_field_editor.moc"
