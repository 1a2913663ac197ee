#include "tests/ui/forms/typed_change.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace test {

namespace {

using forms::FormField;
using Type = FormField::Type;

/// What nobody has typed before; numbers stay in their bounds.
QString wordFor(const FormField &field, const QString &before)
{
    if (!field.oneOf.isEmpty()) {
        for (const QJsonValue &choice : field.oneOf) {
            const QString word = choice.isDouble() ? QString::number(choice.toDouble()) : choice.toString();
            if (word != before)
                return word;
        }
    }
    switch (field.type) {
    case Type::Number:
    case Type::Integer: {
        const int word = field.between ? int(std::ceil(field.between->first)) : 41;
        return QString::number(before == QString::number(word) ? word + 1 : word);
    }
    case Type::Foreign:
        return u"11111111-2222-4333-8444-555555555555"_s;
    default:
        return u"typed"_s;
    }
}

/// The editors right inside @p editor, not those inside them.
QList<ui::FieldEditor *> partsOf(const ui::FieldEditor &editor)
{
    QList<ui::FieldEditor *> parts;
    for (ui::FieldEditor *inner : editor.findChildren<ui::FieldEditor *>()) {
        const QWidget *above = inner->parentWidget();
        while (above != &editor && !qobject_cast<const ui::FieldEditor *>(above))
            above = above->parentWidget();
        if (above == &editor && !inner->isHidden() && !inner->parentWidget()->isHidden())
            parts << inner;
    }
    return parts;
}

void typeLine(QLineEdit &line, const ui::FieldEditor &editor)
{
    const FormField &field = editor.field();
    const bool isList = field.type == Type::Array || field.type == Type::Set;
    const QJsonArray there = editor.value().json().toArray();
    line.selectAll();
    QTest::keyClicks(&line, isList ? wordFor(field.elements.front(), there.first().toVariant().toString()) : wordFor(field, line.text()));
    QTest::keyClick(&line, Qt::Key_Return);
}

bool addTo(ui::FieldEditor &editor, QPushButton &add)
{
    QTest::keyClick(&add, Qt::Key_Space);
    const QList<ui::FieldEditor *> parts = partsOf(editor);
    if (parts.isEmpty())
        return false;
    if (editor.field().type != Type::Map)
        return changeByTyping(*parts.last());
    return parts.size() > 1 && changeByTyping(*parts[parts.size() - 2]) && changeByTyping(*parts.last());
}

} // namespace

bool changeByTyping(ui::FieldEditor &editor)
{
    if (editor.field().type == Type::Record && !editor.field().fields.empty()) {
        const QList<ui::FieldEditor *> members = partsOf(editor);
        return !members.isEmpty() && changeByTyping(*members.first());
    }
    QWidget *input = editor.mainInput();
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        typeLine(*line, editor);
    } else if (auto *box = qobject_cast<QComboBox *>(input)) {
        QTest::keyClick(box, box->currentIndex() + 1 < box->count() ? Qt::Key_Down : Qt::Key_Up);
    } else if (auto *check = qobject_cast<QCheckBox *>(input)) {
        QTest::keyClick(check, Qt::Key_Space);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(input)) {
        text->selectAll();
        QTest::keyClicks(text, editor.field().type == Type::String ? u"typed"_s : u"[3]"_s);
    } else if (auto *add = qobject_cast<QPushButton *>(input)) {
        return addTo(editor, *add);
    } else {
        return false;
    }
    return true;
}

} // namespace test
