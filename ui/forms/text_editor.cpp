#include "ui/forms/text_editor.h"

#include "models/forms/json_text.h"
#include "models/gateway/lenient_json.h"
#include "ui/style/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shownLines = 5;

template <typename Input> Input *inside(FieldEditor *editor, Input *input)
{
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(input);
    editor->setFocusProxy(input);
    return input;
}

QPlainTextEdit *makeLongInput(FieldEditor *editor)
{
    auto *edit = inside(editor, new QPlainTextEdit);
    edit->setFont(fontFor(Type::Mono, QApplication::font()));
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    edit->setFixedHeight(shownLines * edit->fontMetrics().lineSpacing() + space::xl);
    return edit;
}

/// Words are read in the font of the window, what machines read in the fixed-width one.
bool isTechnical(const forms::FormField &field)
{
    return field.type != forms::FormField::Type::String || field.name != "name"_L1;
}

} // namespace

TextEditor::TextEditor(const forms::FormField &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_edit(inside(this, new QLineEdit))
{
    if (field.secret)
        makeSecret();
    else if (isTechnical(field) && field.type == forms::FormField::Type::String)
        m_edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    connect(m_edit, &QLineEdit::textEdited, this, &TextEditor::read);
}

void TextEditor::makeSecret()
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_eye = m_edit->addAction(icon(u"password-show-on"_s), QLineEdit::TrailingPosition);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &TextEditor::reveal);
    reveal(false);
}

void TextEditor::reveal(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setText(shown ? tr("Hide %1", "a secret").arg(m_title) : tr("Show %1", "a secret").arg(m_title));
    m_eye->setToolTip(m_eye->text());
}

void TextEditor::setTitle(const QString &title)
{
    m_title = title;
    FieldEditor::setTitle(title);
    if (m_eye)
        reveal(m_eye->isChecked());
}

QWidget *TextEditor::mainInput() const
{
    return m_edit;
}

void TextEditor::showValue()
{
    m_edit->setPlaceholderText(placeholder());
    const QString text = valueText(value().json());
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void TextEditor::read(const QString &text)
{
    if (text.isEmpty()) {
        take(emptied());
        m_edit->setPlaceholderText(placeholder());
        return;
    }
    QString problem;
    const QJsonValue value = scalarFromText(text, field(), problem);
    take(forms::FieldValue::of(value), problem);
}

LongTextEditor::LongTextEditor(const forms::FormField &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_edit(makeLongInput(this))
{
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_edit->toPlainText();
        take(text.isEmpty() ? emptied() : forms::FieldValue::of(text));
        m_edit->setPlaceholderText(placeholder());
    });
}

QWidget *LongTextEditor::mainInput() const
{
    return m_edit;
}

void LongTextEditor::showValue()
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlaceholderText(placeholder());
    if (m_edit->toPlainText() != value().json().toString())
        m_edit->setPlainText(value().json().toString());
}

JsonEditor::JsonEditor(const forms::FormField &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_edit(makeLongInput(this))
{
    connect(m_edit, &QPlainTextEdit::textChanged, this, &JsonEditor::read);
}

QWidget *JsonEditor::mainInput() const
{
    return m_edit;
}

void JsonEditor::showValue()
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlaceholderText(placeholder());
    const QJsonValue json = value().json();
    const QString text = json.isObject() ? forms::jsonText(json.toObject(), {}).text
        : json.isArray()                 ? forms::jsonValueText(json)
        : json.isString()                ? forms::jsonValueText(json)
                                         : valueText(json);
    m_edit->setPlainText(text);
}

void JsonEditor::setUnread(const QString &text)
{
    m_edit->setPlainText(text);
}

void JsonEditor::read()
{
    const QString text = m_edit->toPlainText();
    if (text.trimmed().isEmpty()) {
        take(emptied());
        return;
    }
    const auto json = gateway::readLenientJson(text);
    if (json)
        take(forms::FieldValue::of(json->value));
    else
        take(value(),
            tr("This is not JSON yet: line %1, column %2.")
                .arg(json.error().fields.toObject().value("line"_L1).toInt(1))
                .arg(json.error().fields.toObject().value("column"_L1).toInt(1)),
            text);
}

} // namespace ui
