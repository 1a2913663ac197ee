#include "models/forms/form_schema.h"

#include "models/forms/json_schema.h"
#include "models/forms/secret_names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

/// Deeper than any schema goes; what is below is drawn as JSON.
constexpr int maxDepth = 32;

FormField readField(const QString &name, const QJsonObject &json, int depth);

FormField::Type typeOf(const QJsonObject &json)
{
    struct Named {
        QLatin1String text;
        FormField::Type type;
    };
    static constexpr std::array names {
        Named { "string"_L1, FormField::Type::String },
        Named { "number"_L1, FormField::Type::Number },
        Named { "integer"_L1, FormField::Type::Integer },
        Named { "boolean"_L1, FormField::Type::Boolean },
        Named { "set"_L1, FormField::Type::Set },
        Named { "array"_L1, FormField::Type::Array },
        Named { "map"_L1, FormField::Type::Map },
        Named { "record"_L1, FormField::Type::Record },
        Named { "foreign"_L1, FormField::Type::Foreign },
    };
    const QString text = json.value("type"_L1).toString();
    for (const Named &named : names) {
        if (text == named.text)
            return named.type;
    }
    return FormField::Type::Unknown;
}

/// A list of one-member objects, which is how the gateway keeps the order of fields.
std::vector<FormField> readFields(const QJsonValue &list, int depth)
{
    std::vector<FormField> fields;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member->isObject())
                fields.push_back(readField(member.key(), member->toObject(), depth));
        }
    }
    return fields;
}

std::optional<std::pair<double, double>> readRange(const QJsonObject &json)
{
    const QJsonArray between = json.value("between"_L1).toArray();
    if (between.size() == 2 && between[0].isDouble() && between[1].isDouble())
        return std::pair(between[0].toDouble(), between[1].toDouble());
    return std::nullopt;
}

bool holdsText(const FormField &field)
{
    const bool isList = field.type == FormField::Type::Array || field.type == FormField::Type::Set;
    return field.type == FormField::Type::String
        || (isList && !field.elements.empty() && field.elements.front().type == FormField::Type::String);
}

FormField readField(const QString &name, const QJsonObject &json, int depth)
{
    FormField field;
    field.name = name;
    field.type = depth < maxDepth ? typeOf(json) : FormField::Type::Unknown;
    field.required = json.value("required"_L1).toBool();
    field.referenceable = json.value("referenceable"_L1).toBool();
    if (const auto value = json.constFind("default"_L1); value != json.constEnd())
        field.defaultValue = *value;
    field.oneOf = json.value("one_of"_L1).toArray();
    field.between = readRange(json);
    field.match = json.value("match"_L1).toString();
    field.reference = json.value("reference"_L1).toString();
    field.description = json.value("description"_L1).toString();
    if (field.type == FormField::Type::Record)
        field.fields = readFields(json.value("fields"_L1), depth + 1);
    if (field.type == FormField::Type::Set || field.type == FormField::Type::Array)
        field.elements.push_back(readField({}, json.value("elements"_L1).toObject(), depth + 1));
    if (field.type == FormField::Type::Map) {
        field.elements.push_back(readField({}, json.value("keys"_L1).toObject(), depth + 1));
        field.elements.push_back(readField({}, json.value("values"_L1).toObject(), depth + 1));
    }
    field.secret = json.value("encrypted"_L1).toBool() || (isSecretName(name) && holdsText(field));
    return field;
}

} // namespace

core::Result<FormSchema> FormSchema::fromJson(const QJsonObject &json)
{
    if (isJsonSchema(json))
        return fromJsonSchema(json);
    if (!json.value("fields"_L1).isArray())
        return core::failure(core::Error::Kind::Protocol, u"gatehouse.schema"_s, u"no list of fields"_s);

    FormSchema schema;
    schema.fields = readFields(json.value("fields"_L1), 0);
    schema.entityChecks = json.value("entity_checks"_L1).toArray();
    return schema;
}

const FormField *FormSchema::find(QStringView path) const
{
    const std::vector<FormField> *level = &fields;
    const FormField *found = nullptr;
    for (const QStringView name : path.tokenize(u'.')) {
        if (!level)
            return nullptr;
        found = nullptr;
        for (const FormField &field : *level) {
            if (name == field.name) {
                found = &field;
                break;
            }
        }
        if (!found)
            return nullptr;
        level = found->type == FormField::Type::Record ? &found->fields : nullptr;
    }
    return found;
}

} // namespace forms
