#include "tests/ui/forms/form_fixture.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;
using forms::FieldValue;
using Type = forms::FormField::Type;

/// Switches and choices in their three states.
class TestChoiceEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSwitchShowsItsDefaultUntilItIsTouched();
    void aSwitchThatIsNoneIsNeither();
    void aChoiceIsOneOfTheSchema();
    void aValueThatTheSchemaDoesNotNameStays();
    void aRequiredChoiceHasNoNone();
};

void TestChoiceEditor::aSwitchShowsItsDefaultUntilItIsTouched()
{
    const auto editor = test::shown(test::field(u"enabled"_s, Type::Boolean, true));
    auto *box = qobject_cast<QCheckBox *>(editor->mainInput());
    editor->setValue({});
    QVERIFY(box->isChecked());
    QCOMPARE(box->text(), u"On (default)"_s);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(editor->value(), FieldValue::of(false));
    QCOMPARE(box->text(), u"Off"_s);
}

void TestChoiceEditor::aSwitchThatIsNoneIsNeither()
{
    const auto editor = test::shown(test::field(u"tls_verify"_s, Type::Boolean));
    auto *box = qobject_cast<QCheckBox *>(editor->mainInput());
    editor->setValue(FieldValue::null());
    QCOMPARE(box->text(), u"None"_s);
    editor->setValue({});
    QCOMPARE(box->text(), u"Not set"_s);
}

void TestChoiceEditor::aChoiceIsOneOfTheSchema()
{
    forms::FormField protocol = test::field(u"protocol"_s, Type::String, u"http"_s);
    protocol.oneOf = { u"http"_s, u"https"_s };
    const auto editor = test::shown(protocol, { {}, true });
    auto *box = qobject_cast<QComboBox *>(editor->mainInput());
    editor->setValue({});
    QCOMPARE(box->currentText(), u"http (default)"_s);
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(editor->value(), FieldValue::of(u"https"_s));
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(editor->value(), FieldValue());
}

void TestChoiceEditor::aValueThatTheSchemaDoesNotNameStays()
{
    forms::FormField policy = test::field(u"policy"_s, Type::String);
    policy.oneOf = { u"local"_s };
    const auto editor = test::shown(policy);
    editor->setValue(FieldValue::of(u"newer"_s));
    QCOMPARE(qobject_cast<QComboBox *>(editor->mainInput())->currentText(), u"newer"_s);
    QCOMPARE(editor->value(), FieldValue::of(u"newer"_s));
}

void TestChoiceEditor::aRequiredChoiceHasNoNone()
{
    forms::FormField code = test::field(u"code"_s, Type::Integer, 426);
    code.oneOf = { 426, 301 };
    code.required = true;
    const auto editor = test::shown(code);
    editor->setValue(FieldValue::of(301));
    const auto *box = qobject_cast<QComboBox *>(editor->mainInput());
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->currentText(), u"301"_s);
}

QTEST_MAIN(TestChoiceEditor)
#include "test_choice_editor.moc"
