#include "models/forms/json_schema.h"

#include "models/forms/secret_names.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr int maxDepth = 32;

std::vector<FormField> readProperties(const QJsonObject &json, int depth);

FormField::Type typeOf(const QJsonObject &json)
{
    const QString text = json.value("type"_L1).toString();
    if (text == "string"_L1)
        return FormField::Type::String;
    if (text == "number"_L1)
        return FormField::Type::Number;
    if (text == "integer"_L1)
        return FormField::Type::Integer;
    if (text == "boolean"_L1)
        return FormField::Type::Boolean;
    if (text == "array"_L1)
        return FormField::Type::Array;
    if (json.contains("properties"_L1))
        return FormField::Type::Record;
    return json.value("additionalProperties"_L1).isObject() ? FormField::Type::Map : FormField::Type::Unknown;
}

std::optional<std::pair<double, double>> readRange(const QJsonObject &json)
{
    if (!json.contains("minimum"_L1) && !json.contains("maximum"_L1))
        return std::nullopt;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return std::pair(json.value("minimum"_L1).toDouble(-infinity), json.value("maximum"_L1).toDouble(infinity));
}

FormField readProperty(const QString &name, const QJsonObject &json, int depth)
{
    FormField field;
    field.name = name;
    field.type = depth < maxDepth ? typeOf(json) : FormField::Type::Unknown;
    if (const auto value = json.constFind("default"_L1); value != json.constEnd())
        field.defaultValue = *value;
    field.oneOf = json.value("enum"_L1).toArray();
    field.between = readRange(json);
    field.match = json.value("pattern"_L1).toString();
    field.description = json.value("description"_L1).toString();
    field.referenceable = json.value("x-referenceable"_L1).toBool();
    if (field.type == FormField::Type::Record)
        field.fields = readProperties(json, depth + 1);
    if (field.type == FormField::Type::Array)
        field.elements.push_back(readProperty({}, json.value("items"_L1).toObject(), depth + 1));
    if (field.type == FormField::Type::Map) {
        FormField key;
        key.type = FormField::Type::String;
        field.elements.push_back(key);
        field.elements.push_back(readProperty({}, json.value("additionalProperties"_L1).toObject(), depth + 1));
    }
    const bool holdsText = field.type == FormField::Type::String
        || (field.type == FormField::Type::Array && field.elements.front().type == FormField::Type::String);
    field.secret = json.value("x-encrypted"_L1).toBool() || (isSecretName(name) && holdsText);
    return field;
}

std::vector<FormField> readProperties(const QJsonObject &json, int depth)
{
    std::vector<FormField> fields;
    const QJsonArray required = json.value("required"_L1).toArray();
    const QJsonObject properties = json.value("properties"_L1).toObject();
    for (auto member = properties.begin(); member != properties.end(); ++member) {
        fields.push_back(readProperty(member.key(), member->toObject(), depth));
        fields.back().required = required.contains(member.key());
    }
    return fields;
}

} // namespace

bool isJsonSchema(const QJsonObject &json)
{
    return json.value("properties"_L1).isObject() && !json.contains("fields"_L1);
}

FormSchema fromJsonSchema(const QJsonObject &json)
{
    FormSchema schema;
    schema.fields = readProperties(json, 0);
    return schema;
}

} // namespace forms
