#pragma once

#include "ui/forms/field_editor.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace test {

inline forms::FormField field(const QString &name, forms::FormField::Type type, std::optional<QJsonValue> byDefault = {})
{
    forms::FormField field;
    field.name = name;
    field.type = type;
    field.defaultValue = std::move(byDefault);
    return field;
}

inline forms::FormField listOf(const QString &name, forms::FormField element, forms::FormField::Type type = forms::FormField::Type::Array)
{
    forms::FormField list = field(name, type);
    list.elements.push_back(std::move(element));
    return list;
}

/// An editor on the screen, active, so that keys reach it.
inline std::unique_ptr<ui::FieldEditor> shown(const forms::FormField &field, const ui::FormContext &context = {})
{
    std::unique_ptr<ui::FieldEditor> editor(ui::makeEditor(field, context));
    editor->setTitle(QStringLiteral("Title"));
    editor->resize(400, editor->sizeHint().height());
    editor->show();
    editor->activateWindow();
    editor->setFocus();
    return editor;
}

inline forms::FieldValue texts(const QStringList &items)
{
    return forms::FieldValue::of(QJsonArray::fromStringList(items));
}

} // namespace test
