#include "ui/forms/chip_editor.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/list_editor.h"
#include "ui/forms/reference_editor.h"
#include "ui/forms/text_editor.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Type = forms::FormField::Type;

bool isScalar(const forms::FormField &field)
{
    return field.type == Type::String || field.type == Type::Number || field.type == Type::Integer;
}

/// What goes over several lines by its nature.
bool isLong(const forms::FormField &field)
{
    static constexpr std::array names { "cert"_L1, "cert_alt"_L1, "rsa_public_key"_L1, "body"_L1 };
    return !field.secret && std::find(names.begin(), names.end(), field.name) != names.end();
}

} // namespace

FieldEditor *makeEditor(const forms::FormField &field, const FormContext &context, QWidget *parent)
{
    switch (field.type) {
    case Type::String:
    case Type::Number:
    case Type::Integer:
        if (!field.oneOf.isEmpty())
            return new ChoiceEditor(field, context, parent);
        if (field.type == Type::String && isLong(field))
            return new LongTextEditor(field, context, parent);
        return new TextEditor(field, context, parent);
    case Type::Boolean:
        return new BooleanEditor(field, context, parent);
    case Type::Set:
    case Type::Array:
        if (field.elements.empty() || field.elements.front().type == Type::Unknown)
            break;
        if (isScalar(field.elements.front()))
            return new ChipEditor(field, context, parent);
        return new ListEditor(field, context, parent);
    case Type::Map:
        if (field.elements.size() == 2 && field.elements.back().type != Type::Unknown)
            return new MapEditor(field, context, parent);
        break;
    case Type::Record:
        if (!field.fields.empty())
            return new RecordEditor(field, context, parent);
        break;
    case Type::Foreign:
        return new ReferenceEditor(field, context, parent);
    case Type::Unknown:
        break;
    }
    return new JsonEditor(field, context, parent);
}

} // namespace ui
