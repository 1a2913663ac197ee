#include "ui/forms/field_editor.h"

#include "models/forms/json_text.h"
#include "ui/forms/field_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Type = forms::FormField::Type;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

QString numberText(double number)
{
    return QLocale::c().toString(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

FieldEditor::FieldEditor(const forms::FormField &field, const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
{
}

const forms::FieldValue &FieldEditor::value() const
{
    return m_value;
}

void FieldEditor::setValue(const forms::FieldValue &value)
{
    m_value = value;
    m_problem.clear();
    m_unread.clear();
    showValue();
}

const QString &FieldEditor::unread() const
{
    return m_unread;
}

void FieldEditor::setUnread(const QString &)
{
}

QString FieldEditor::problem() const
{
    return m_problem;
}

void FieldEditor::setTitle(const QString &title)
{
    mainInput()->setAccessibleName(title);
}

const forms::FormField &FieldEditor::field() const
{
    return m_field;
}

const FormContext &FieldEditor::context() const
{
    return m_context;
}

void FieldEditor::take(const forms::FieldValue &value, const QString &problem, const QString &unread)
{
    if (m_value == value && m_problem == problem && m_unread == unread)
        return;
    m_value = value;
    m_problem = problem;
    m_unread = unread;
    Q_EMIT edited();
}

forms::FieldValue FieldEditor::emptied() const
{
    return m_context.isNew ? forms::FieldValue() : forms::FieldValue::null();
}

QString FieldEditor::placeholder() const
{
    if (m_value.state() == forms::FieldValue::State::Null)
        return tr("None");
    if (m_field.defaultValue && !m_field.defaultValue->isNull()) {
        const QString text = valueText(*m_field.defaultValue);
        return text.isEmpty() ? tr("Empty (default)") : tr("%1 (default)", "value of a field").arg(text);
    }
    return m_field.required ? QString() : tr("Not set");
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Words::tr("on", "a switch") : Words::tr("off", "a switch");
    case QJsonValue::Double:
        return numberText(value.toDouble());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            items << valueText(item);
        return items.join(u", "_s);
    }
    case QJsonValue::Object:
        if (value.toObject().isEmpty())
            return {};
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QJsonValue scalarFromText(const QString &text, const forms::FormField &field, QString &problem)
{
    const bool whole = field.type == Type::Integer;
    if (!whole && field.type != Type::Number)
        return text;
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text.trimmed(), &isNumber);
    if (!isNumber || !std::isfinite(number)) {
        problem = whole ? Words::tr("A whole number is wanted here.") : Words::tr("A number is wanted here.");
        return text;
    }
    if (whole && number != std::floor(number))
        problem = Words::tr("A whole number is wanted here.");
    else if (field.between && (number < field.between->first || number > field.between->second))
        problem = limitsText(field);
    return number;
}

} // namespace ui
