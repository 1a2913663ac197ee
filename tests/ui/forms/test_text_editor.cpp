#include "tests/ui/forms/form_fixture.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using forms::FieldValue;
using Type = forms::FormField::Type;

/// Texts, numbers, secrets, and JSON for what nobody knows.
class TestTextEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsTheValue();
    void anEmptyTextIsUnsetOfWhatIsNewAndNoneOfWhatIsThere();
    void theDefaultStandsInTheEmptyField();
    void aNumberIsOneOrSaysWhyNot_data();
    void aNumberIsOneOrSaysWhyNot();
    void aSecretIsHiddenUntilItIsAskedFor();
    void aLongTextKeepsItsLines();
    void jsonIsReadAndItsFaultTold();
    void settingSaysNothing();
};

void TestTextEditor::whatIsTypedIsTheValue()
{
    const auto editor = test::shown(test::field(u"host"_s, Type::String));
    QSignalSpy edited(editor.get(), &ui::FieldEditor::edited);
    QTest::keyClicks(editor->mainInput(), u"up.example.com"_s);
    QCOMPARE(editor->value(), FieldValue::of(u"up.example.com"_s));
    QCOMPARE(edited.size(), 14);
    QCOMPARE(editor->mainInput()->accessibleName(), u"Title"_s);
}

void TestTextEditor::anEmptyTextIsUnsetOfWhatIsNewAndNoneOfWhatIsThere()
{
    for (const bool isNew : { true, false }) {
        const auto editor = test::shown(test::field(u"path"_s, Type::String), { {}, isNew });
        editor->setValue(FieldValue::of(u"/"_s));
        QTest::keyClick(editor->mainInput(), Qt::Key_Backspace);
        QCOMPARE(editor->value(), isNew ? FieldValue() : FieldValue::null());
    }
}

void TestTextEditor::theDefaultStandsInTheEmptyField()
{
    const auto editor = test::shown(test::field(u"retries"_s, Type::Integer, 5));
    const auto *input = qobject_cast<QLineEdit *>(editor->mainInput());
    editor->setValue({});
    QCOMPARE(input->placeholderText(), u"5 (default)"_s);
    QCOMPARE(input->text(), QString());
    editor->setValue(FieldValue::null());
    QCOMPARE(input->placeholderText(), u"None"_s);
}

void TestTextEditor::aNumberIsOneOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("fits");
    QTest::newRow("whole") << u"80"_s << QJsonValue(80) << true;
    QTest::newRow("word") << u"eighty"_s << QJsonValue(u"eighty"_s) << false;
    QTest::newRow("fraction") << u"1.5"_s << QJsonValue(1.5) << false;
    QTest::newRow("too large") << u"99999"_s << QJsonValue(99'999) << false;
    QTest::newRow("negative") << u"-1"_s << QJsonValue(-1) << false;
}

void TestTextEditor::aNumberIsOneOrSaysWhyNot()
{
    QFETCH(QString, typed);
    QFETCH(QJsonValue, value);
    QFETCH(bool, fits);
    forms::FormField port = test::field(u"port"_s, Type::Integer);
    port.between = { 0, 65'535 };
    const auto editor = test::shown(port);
    QTest::keyClicks(editor->mainInput(), typed);
    QCOMPARE(editor->value().json(), value);
    QCOMPARE(editor->problem().isEmpty(), fits);
}

void TestTextEditor::aSecretIsHiddenUntilItIsAskedFor()
{
    forms::FormField secret = test::field(u"client_secret"_s, Type::String);
    secret.secret = true;
    const auto editor = test::shown(secret);
    auto *input = qobject_cast<QLineEdit *>(editor->mainInput());
    editor->setValue(FieldValue::of(u"hidden-value"_s));
    QCOMPARE(input->echoMode(), QLineEdit::Password);
    QVERIFY(!input->displayText().contains(u"hidden"_s));
    QVERIFY(!input->toolTip().contains(u"hidden"_s) && !input->accessibleDescription().contains(u"hidden"_s));
    input->actions().constFirst()->trigger();
    QCOMPARE(input->echoMode(), QLineEdit::Normal);
}

void TestTextEditor::aLongTextKeepsItsLines()
{
    const auto editor = test::shown(test::field(u"rsa_public_key"_s, Type::String));
    auto *input = qobject_cast<QPlainTextEdit *>(editor->mainInput());
    QVERIFY(input);
    QTest::keyClicks(input, u"a"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QTest::keyClicks(input, u"b"_s);
    QCOMPARE(editor->value(), FieldValue::of(u"a\nb"_s));
}

void TestTextEditor::jsonIsReadAndItsFaultTold()
{
    const auto editor = test::shown(test::field(u"odd"_s, Type::Unknown));
    auto *input = qobject_cast<QPlainTextEdit *>(editor->mainInput());
    editor->setValue(FieldValue::of(QJsonObject { { u"a"_s, 1 } }));
    QVERIFY(input->toPlainText().contains(u"\"a\": 1"_s));
    input->setPlainText(u"{\"a\": [1, 2]}"_s);
    QCOMPARE(editor->value().json().toObject().value("a"_L1).toArray().size(), 2);
    input->setPlainText(u"{\"a\": [1, 2"_s);
    QVERIFY(!editor->problem().isEmpty());
}

void TestTextEditor::settingSaysNothing()
{
    const auto editor = test::shown(test::field(u"host"_s, Type::String));
    QSignalSpy edited(editor.get(), &ui::FieldEditor::edited);
    editor->setValue(FieldValue::of(u"x"_s));
    QCOMPARE(edited.size(), 0);
}

QTEST_MAIN(TestTextEditor)
#include "test_text_editor.moc"
