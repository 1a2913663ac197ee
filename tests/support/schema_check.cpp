#include "tests/support/schema_check.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace support {

using namespace Qt::StringLiterals;

namespace {

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    return typeName(value) == type;
}

/// `type` is a name in OpenAPI 3.0, and may be a list of names in 3.1.
QStringList typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value("type"_L1);
    QStringList types;
    for (const QJsonValue &name : type.isArray() ? type.toArray() : type.isString() ? QJsonArray { type } : QJsonArray())
        types << name.toString();
    if (!types.isEmpty() && schema.value("nullable"_L1).toBool())
        types << u"null"_s;
    return types;
}

QString joined(const QJsonArray &values)
{
    QStringList words;
    for (const QJsonValue &value : values)
        words << (value.isString() ? value.toString() : value.toVariant().toString());
    return words.join(u", "_s);
}

QString memberPath(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : QString(path + u'.' + name);
}

} // namespace

SchemaCheck::SchemaCheck(const QJsonObject &document)
    : m_document(document)
{
}

void SchemaCheck::note(const QString &path, const QString &fault)
{
    // What a discriminator leads to includes the schema that it stands in, so that one is looked at twice.
    const QString line = u"%1: %2"_s.arg(path.isEmpty() ? u"(body)"_s : path, fault);
    if (!m_faults.contains(line))
        m_faults << line;
}

QJsonObject SchemaCheck::resolved(const QJsonValue &value) const
{
    QJsonObject object = value.toObject();
    for (int hops = 0; object.contains("$ref"_L1) && hops < 32; ++hops) {
        QJsonValue at(m_document);
        const QStringList parts = object.value("$ref"_L1).toString().split(u'/').mid(1);
        for (QString part : parts)
            at = at.toObject().value(part.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s));
        object = at.toObject();
    }
    return object;
}

QStringList SchemaCheck::faultsOf(const QJsonValue &schema, const QJsonValue &value, const QString &path) const
{
    SchemaCheck branch(m_document);
    branch.m_dispatched = m_dispatched;
    branch.check(schema, value, path);
    return branch.faults();
}

void SchemaCheck::check(const QJsonValue &schemaValue, const QJsonValue &value, const QString &path)
{
    const QJsonObject schema = resolved(schemaValue);
    if (schema.isEmpty()) {
        if (schemaValue.toObject().contains("$ref"_L1))
            note(path, u"the description refers to %1, which is not there"_s.arg(schemaValue.toObject().value("$ref"_L1).toString()));
        return;
    }
    if (value.isNull() && schema.value("nullable"_L1).toBool())
        return;
    if (!checkType(schema, value, path))
        return;
    const QJsonArray allowed = schema.value("enum"_L1).toArray();
    if (!allowed.isEmpty() && !allowed.contains(value))
        note(path, u"is not one of %1"_s.arg(joined(allowed)));
    for (const QJsonValue &part : schema.value("allOf"_L1).toArray())
        check(part, value, path);
    if (schema.contains("discriminator"_L1) && !m_dispatched.contains(path))
        checkDiscriminated(schema, value, path);
    else
        checkAlternatives(schema, value, path);
    if (value.isObject())
        checkObject(schema, value.toObject(), path);
    else if (value.isArray())
        checkArray(schema, value, path);
    else if (value.isString())
        checkString(schema, value.toString(), path);
    else if (value.isDouble())
        checkNumber(schema, value.toDouble(), path);
}

bool SchemaCheck::checkType(const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    const QStringList types = typesOf(schema);
    for (const QString &type : types) {
        if (hasType(value, type))
            return true;
    }
    if (types.isEmpty())
        return true;
    note(path, u"is %1, must be %2"_s.arg(typeName(value), types.join(u" or "_s)));
    return false;
}

/// What the mapping says, else the schema of the value's own name.
QString SchemaCheck::chosenSchema(const QJsonObject &discriminator, const QJsonValue &value) const
{
    const QString name = value.toObject().value(discriminator.value("propertyName"_L1).toString()).toString();
    const QJsonObject mapping = discriminator.value("mapping"_L1).toObject();
    if (!mapping.isEmpty() && !mapping.contains(name))
        return {};
    const QString target = mapping.value(name).toString(name);
    return target.startsWith(u'#') || target.isEmpty() ? target : QString(u"#/components/schemas/"_s + target);
}

void SchemaCheck::checkDiscriminated(const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    const QJsonObject discriminator = schema.value("discriminator"_L1).toObject();
    const QString member = memberPath(path, discriminator.value("propertyName"_L1).toString());
    const QString target = chosenSchema(discriminator, value);
    if (target.isEmpty()) {
        note(
            member, u"decides what this is and must be one of %1"_s.arg(discriminator.value("mapping"_L1).toObject().keys().join(u", "_s)));
        return;
    }
    m_dispatched.insert(path);
    check(QJsonObject { { u"$ref"_s, target } }, value, path);
    m_dispatched.remove(path);
}

void SchemaCheck::checkAlternatives(const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    for (const auto kind : { "oneOf"_L1, "anyOf"_L1 }) {
        const QJsonArray choices = schema.value(kind).toArray();
        qsizetype fitting = 0;
        QStringList nearest;
        for (const QJsonValue &choice : choices) {
            const QStringList wrong = faultsOf(choice, value, path);
            fitting += wrong.isEmpty() ? 1 : 0;
            if (nearest.isEmpty() || wrong.size() < nearest.size())
                nearest = wrong;
        }
        if (choices.isEmpty() || fitting == 1 || (fitting > 1 && kind == "anyOf"_L1))
            continue;
        if (fitting > 1)
            note(path, u"fits %1 of the alternatives, must fit one"_s.arg(fitting));
        else
            note(path, u"fits none of the %1 alternatives; the nearest says: %2"_s.arg(choices.size()).arg(nearest.join(u"; "_s)));
    }
}

void SchemaCheck::checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &path)
{
    for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
        // A member that only the far side sets is required of answers alone (OpenAPI 3.0, "readOnly").
        const QJsonObject member = resolved(schema.value("properties"_L1).toObject().value(name.toString()));
        if (!object.contains(name.toString()) && !member.value("readOnly"_L1).toBool())
            note(memberPath(path, name.toString()), u"is missing"_s);
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonValue others = schema.value("additionalProperties"_L1);
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = memberPath(path, member.key());
        if (!properties.contains(member.key())) {
            if (others.isBool() && !others.toBool())
                note(name, u"is not known; known are %1"_s.arg(properties.keys().join(u", "_s)));
            else if (others.isObject())
                check(others, *member, name);
            continue;
        }
        const QJsonValue property = properties.value(member.key());
        if (resolved(property).value("readOnly"_L1).toBool())
            note(name, u"is set by the far side and must not be sent"_s);
        check(property, *member, name);
    }
    if (object.size() < schema.value("minProperties"_L1).toInt(0))
        note(path, u"has too few members"_s);
    if (object.size() > schema.value("maxProperties"_L1).toInteger(object.size()))
        note(path, u"has too many members"_s);
}

void SchemaCheck::checkArray(const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    const QJsonArray items = value.toArray();
    if (items.size() < schema.value("minItems"_L1).toInteger(0))
        note(path, u"has fewer than %1 items"_s.arg(schema.value("minItems"_L1).toInteger()));
    if (items.size() > schema.value("maxItems"_L1).toInteger(items.size()))
        note(path, u"has more than %1 items"_s.arg(schema.value("maxItems"_L1).toInteger()));
    for (qsizetype index = 0; index < items.size(); ++index) {
        const QString name = u"%1[%2]"_s.arg(path).arg(index);
        if (schema.value("uniqueItems"_L1).toBool()) {
            for (qsizetype before = 0; before < index; ++before) {
                if (items.at(before) == items.at(index))
                    note(name, u"is there twice"_s);
            }
        }
        if (schema.contains("items"_L1))
            check(schema.value("items"_L1), items.at(index), name);
    }
}

void SchemaCheck::checkString(const QJsonObject &schema, const QString &text, const QString &path)
{
    if (text.size() < schema.value("minLength"_L1).toInteger(0))
        note(path, u"is shorter than %1"_s.arg(schema.value("minLength"_L1).toInteger()));
    if (text.size() > schema.value("maxLength"_L1).toInteger(text.size()))
        note(path, u"is longer than %1"_s.arg(schema.value("maxLength"_L1).toInteger()));
    const QRegularExpression pattern(schema.value("pattern"_L1).toString());
    if (schema.contains("pattern"_L1) && pattern.isValid() && !pattern.match(text).hasMatch())
        note(path, u"does not match %1"_s.arg(pattern.pattern()));
}

void SchemaCheck::checkNumber(const QJsonObject &schema, double number, const QString &path)
{
    // Exclusive bounds are flags in OpenAPI 3.0 and numbers in 3.1.
    const QJsonValue above = schema.value("exclusiveMinimum"_L1);
    const QJsonValue below = schema.value("exclusiveMaximum"_L1);
    const double least = schema.value("minimum"_L1).toDouble(number);
    const double most = schema.value("maximum"_L1).toDouble(number);
    if (number < least || (above.toBool() && number == least) || (above.isDouble() && number <= above.toDouble()))
        note(path, u"is too small"_s);
    if (number > most || (below.toBool() && number == most) || (below.isDouble() && number >= below.toDouble()))
        note(path, u"is too large"_s);
}

} // namespace support
