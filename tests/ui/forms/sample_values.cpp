#include "tests/ui/forms/sample_values.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace test {

namespace {

using forms::FormField;
using Type = FormField::Type;

QJsonValue choiceOf(const FormField &field)
{
    for (const QJsonValue &choice : field.oneOf) {
        if (!field.defaultValue || choice != *field.defaultValue)
            return choice;
    }
    return field.oneOf.first();
}

double numberOf(const FormField &field)
{
    const double plain = field.between ? std::floor((field.between->first + field.between->second) / 2) : 12;
    return field.defaultValue && *field.defaultValue == QJsonValue(plain) ? plain + 1 : plain;
}

QJsonObject recordOf(const FormField &field)
{
    QJsonObject record;
    for (const FormField &member : field.fields)
        record.insert(member.name, sampleValue(member));
    return record;
}

QJsonObject fieldOf(const QJsonObject &schema);

/// The members of a JSON Schema's object as the gateway would list them.
QJsonArray fieldsOf(const QJsonObject &properties)
{
    QJsonArray fields;
    for (auto member = properties.begin(); member != properties.end(); ++member)
        fields << QJsonObject { { member.key(), fieldOf(member->toObject()) } };
    return fields;
}

QJsonObject fieldOf(const QJsonObject &schema)
{
    QJsonObject field;
    const QString type = schema.value("type"_L1).toString();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    field.insert(u"type"_s, type);
    if (type == u"array") {
        field.insert(u"elements"_s, fieldOf(schema.value("items"_L1).toObject()));
    } else if (type == u"object" && !properties.isEmpty()) {
        field.insert(u"type"_s, u"record"_s);
        field.insert(u"fields"_s, fieldsOf(properties));
    } else if (type == u"object") {
        const QJsonObject inner = schema.value("additionalProperties"_L1).toObject();
        field.insert(u"type"_s, u"map"_s);
        field.insert(u"keys"_s, QJsonObject { { u"type"_s, u"string"_s } });
        field.insert(u"values"_s, inner.contains("type"_L1) ? fieldOf(inner) : QJsonObject { { u"type"_s, u"string"_s } });
    }
    if (schema.contains("default"_L1))
        field.insert(u"default"_s, schema.value("default"_L1));
    if (schema.contains("enum"_L1))
        field.insert(u"one_of"_s, schema.value("enum"_L1));
    if (schema.contains("minimum"_L1) && schema.contains("maximum"_L1))
        field.insert(u"between"_s, QJsonArray { schema.value("minimum"_L1), schema.value("maximum"_L1) });
    return field;
}

} // namespace

QJsonValue sampleValue(const FormField &field)
{
    if (!field.oneOf.isEmpty())
        return choiceOf(field);
    switch (field.type) {
    case Type::String:
        return field.name.isEmpty() ? u"text"_s : QString(u"a "_s + field.name);
    case Type::Number:
        return field.between ? numberOf(field) : numberOf(field) + 0.5;
    case Type::Integer:
        return numberOf(field);
    case Type::Boolean:
        return !(field.defaultValue && field.defaultValue->toBool());
    case Type::Set:
    case Type::Array:
        return field.elements.empty() ? QJsonArray { 1, u"two"_s } : QJsonArray { sampleValue(field.elements.front()) };
    case Type::Map:
        return field.elements.size() == 2 ? QJsonObject { { u"a-key"_s, sampleValue(field.elements.back()) } }
                                          : QJsonObject { { u"k"_s, 1 } };
    case Type::Record:
        return field.fields.empty() ? QJsonObject { { u"any"_s, u"thing"_s } } : recordOf(field);
    case Type::Foreign:
        return QJsonObject { { u"id"_s, u"7c6f0d1e-5a38-4a53-9f52-2f6d1b0f3a11"_s } };
    case Type::Unknown:
        return QJsonObject { { u"any"_s, u"thing"_s } };
    }
    Q_UNREACHABLE();
}

forms::FormSchema schemaFromJsonSchema(const QJsonObject &root)
{
    const QJsonArray fields = fieldsOf(root.value("properties"_L1).toObject());
    return forms::FormSchema::fromJson(QJsonObject { { u"fields"_s, fields } }).value_or(forms::FormSchema());
}

forms::FormSchema schemaOfEveryType()
{
    const QByteArray json = R"j({"fields":[
        {"service":{"type":"foreign","reference":"services"}},
        {"enabled":{"type":"boolean","default":true}},
        {"protocols":{"type":"set","elements":{"type":"string","one_of":["http","https","grpc"]},"default":["http","https"]}},
        {"config":{"type":"record","fields":[
            {"text":{"type":"string"}},
            {"token":{"type":"string","encrypted":true}},
            {"policy":{"type":"string","one_of":["local","redis"],"default":"local"}},
            {"minute":{"type":"number","between":[0,100]}},
            {"port":{"type":"integer","default":6379}},
            {"names":{"type":"array","elements":{"type":"string"},"default":["apikey"]}},
            {"ports":{"type":"array","elements":{"type":"integer"}}},
            {"headers":{"type":"map","keys":{"type":"string"},"values":{"type":"string"}}},
            {"claims":{"type":"map","keys":{"type":"string"},"values":{"type":"array","elements":{"type":"string"}}}},
            {"nodes":{"type":"array","elements":{"type":"record","fields":[{"host":{"type":"string"}},{"port":{"type":"integer"}}]}}},
            {"paths":{"type":"array","elements":{"type":"array","elements":{"type":"string"}}}},
            {"redis":{"type":"record","fields":[{"host":{"type":"string"}},{"ssl":{"type":"boolean","default":false}},
                {"deep":{"type":"record","fields":[{"weight":{"type":"number","default":1}}]}}]}},
            {"code":{"type":"function"}}]}}]})j";
    return forms::FormSchema::fromJson(QJsonDocument::fromJson(json).object()).value_or(forms::FormSchema());
}

} // namespace test
