#include "app/sandbox/gateway/validator.h"

#include "app/sandbox/gateway/entity_checks.h"
#include "app/sandbox/gateway/text_checks.h"
#include "models/core/random.h"

#include <QUuid>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QString requiredMissing()
{
    return u"required field missing"_s;
}

QString number(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

/// Lua knows one empty table: `{}` is an empty list too, and `[]` an empty record.
bool isEmptyTable(const QJsonValue &value)
{
    return (value.isObject() && value.toObject().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

bool isUuid(const QString &text)
{
    static const QRegularExpression uuid(u"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"_s);
    return uuid.match(text).hasMatch();
}

QString checkType(const FieldSchema &field, const QJsonValue &value)
{
    const bool isWhole = value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    const bool isArray = value.isArray() || isEmptyTable(value);
    const bool isObject = value.isObject() || isEmptyTable(value);
    struct TypeRule {
        QLatin1StringView type;
        bool fits;
        QLatin1StringView error;
    };
    const std::array rules { TypeRule { "string"_L1, value.isString(), "expected a string"_L1 },
        TypeRule { "number"_L1, value.isDouble(), "expected a number"_L1 }, TypeRule { "integer"_L1, isWhole, "expected an integer"_L1 },
        TypeRule { "boolean"_L1, value.isBool(), "expected a boolean"_L1 }, TypeRule { "set"_L1, isArray, "expected a set"_L1 },
        TypeRule { "array"_L1, isArray, "expected an array"_L1 }, TypeRule { "map"_L1, isObject, "expected a map"_L1 },
        TypeRule { "record"_L1, isObject, "expected a record"_L1 } };
    for (const TypeRule &rule : rules) {
        if (field.type == rule.type && !rule.fits)
            return rule.error;
    }
    return {};
}

QString join(const QJsonArray &values)
{
    QStringList parts;
    for (const QJsonValue &value : values)
        parts.append(value.isString() ? value.toString() : number(value.toDouble()));
    return parts.join(u", "_s);
}

QString checkAmount(const FieldSchema &field, const QJsonValue &value)
{
    if (field.between && value.isDouble() && (value.toDouble() < field.between->first || value.toDouble() > field.between->second))
        return u"value should be between "_s + number(field.between->first) + u" and " + number(field.between->second);
    if (field.greaterThan && !(value.toDouble() > *field.greaterThan))
        return u"value must be greater than "_s + number(*field.greaterThan);
    const qsizetype length = value.isString() ? value.toString().toUtf8().size()
        : value.isObject()                    ? value.toObject().size()
                                              : value.toArray().size();
    if (field.minLength && (value.isString() || value.isArray() || value.isObject()) && length < *field.minLength)
        return u"length must be at least "_s + QString::number(*field.minLength);
    if (field.exactLength && length != *field.exactLength)
        return u"length must be "_s + QString::number(*field.exactLength);
    return {};
}

QString checkChoice(const FieldSchema &field, const QJsonValue &value)
{
    if (!field.oneOf.isEmpty() && !field.oneOf.contains(value))
        return u"expected one of: "_s + join(field.oneOf);
    if (!field.notOneOf.isEmpty() && field.notOneOf.contains(value))
        return u"must not be one of: "_s + join(field.notOneOf);
    if (!field.contains.isUndefined() && !value.toArray().contains(field.contains))
        return u"expected to contain: "_s + field.contains.toString();
    return {};
}

QString checkPattern(const FieldSchema &field, const QString &text)
{
    const auto rejected
        = [&text](const PatternRule &rule) { return rule.error.isEmpty() ? QString(u"invalid value: "_s + text) : rule.error; };
    if (!field.startsWith.isEmpty() && !text.startsWith(field.startsWith))
        return u"should start with: "_s + field.startsWith;
    for (const PatternRule &rule : field.mustMatch) {
        if (!rule.pattern.match(text).hasMatch())
            return rejected(rule);
    }
    for (const PatternRule &rule : field.mustNotMatch) {
        if (rule.pattern.match(text).hasMatch())
            return rejected(rule);
    }
    const bool fitsAny = field.matchAny.isEmpty()
        || std::any_of(
            field.matchAny.cbegin(), field.matchAny.cend(), [&text](const auto &pattern) { return pattern.match(text).hasMatch(); });
    if (!fitsAny)
        return rejected({ {}, field.matchAnyError });
    if (field.isRegex && !QRegularExpression(text).isValid())
        return u"not a valid regex: "_s + text;
    return field.isUuid && !isUuid(text) ? u"expected a valid UUID"_s : checkText(field.check, text);
}

QString checkSubsets(const FieldSchema &field, const QJsonArray &values)
{
    QStringList touched;
    for (const QStringList &subset : field.exclusiveSubsets) {
        if (std::none_of(subset.cbegin(), subset.cend(), [&values](const QString &member) { return values.contains(member); }))
            continue;
        touched.append(u"('"_s + subset.join(u"', '"_s) + u"')");
    }
    return touched.size() > 1 ? QString(u"these sets are mutually exclusive: "_s + touched.join(u", "_s)) : QString();
}

QJsonValue validateList(const FieldSchema &field, const QJsonArray &values, WriteMode mode)
{
    QJsonArray errors;
    for (qsizetype i = 0; field.elements && i < values.size(); ++i) {
        const QJsonValue error = validateField(*field.elements, values.at(i), mode);
        if (error.isNull())
            continue;
        while (errors.size() < i)
            errors.append(QJsonValue::Null);
        errors.append(error);
    }
    if (!errors.isEmpty())
        return errors;
    const QString error = checkSubsets(field, values);
    return error.isEmpty() ? QJsonValue() : QJsonValue(error);
}

QJsonValue validateMap(const FieldSchema &field, const QJsonObject &map, WriteMode mode)
{
    for (auto member = map.constBegin(); member != map.constEnd(); ++member) {
        for (const QJsonValue &error : { field.keys ? validateField(*field.keys, member.key(), mode) : QJsonValue(),
                 field.values ? validateField(*field.values, member.value(), mode) : QJsonValue() }) {
            if (!error.isNull())
                return error;
        }
    }
    return {};
}

QJsonValue validateForeign(const QJsonValue &value)
{
    const QJsonValue id = value.toObject().value(u"id"_s);
    if (id.isUndefined() || id.isNull())
        return QJsonObject { { u"id"_s, u"missing primary key"_s } };
    if (!id.isString() || !isUuid(id.toString()))
        return QJsonObject { { u"id"_s, u"expected a valid UUID"_s } };
    return {};
}

/// "config: The limit for hour(5.0) cannot be lower than the limit for minute(10.0)"
QString checkRateLimits(const QJsonObject &config)
{
    static const QStringList periods { u"second"_s, u"minute"_s, u"hour"_s, u"day"_s, u"month"_s, u"year"_s };
    QString lower;
    for (const QString &period : periods) {
        if (!config.value(period).isDouble())
            continue;
        const double limit = config.value(period).toDouble();
        if (!lower.isEmpty() && limit < config.value(lower).toDouble())
            return u"The limit for %1(%2) cannot be lower than the limit for %3(%4)"_s.arg(
                period, QString::number(limit, 'f', 1), lower, QString::number(config.value(lower).toDouble(), 'f', 1));
        lower = period;
    }
    return {};
}

/// A server that issues tokens must know at least one way to do it (gateway recording, section 4, "validate oauth2 with no flow enabled").
QString checkGrants(const QJsonObject &config)
{
    static const QStringList grants { u"enable_authorization_code"_s, u"enable_implicit_grant"_s, u"enable_client_credentials"_s,
        u"enable_password_grant"_s };
    const bool any = std::any_of(grants.cbegin(), grants.cend(), [&config](const QString &grant) { return config.value(grant).toBool(); });
    return any ? QString() : QString(u"at least one of these fields must be true: "_s + grants.join(u", "_s));
}

QString checkRecord(const QString &rule, const QJsonObject &record)
{
    if (rule == u"rate limits"_s)
        return checkRateLimits(record);
    return rule == u"oauth2 grants"_s ? checkGrants(record) : QString();
}

QJsonValue validateRecord(const FieldSchema &field, const QJsonObject &record, WriteMode mode)
{
    if (!field.record || (field.record->fields.isEmpty() && field.record->checks.isEmpty()))
        return {};
    const QJsonObject errors = validateEntity(*field.record, record, mode);
    if (!errors.isEmpty())
        return errors;
    const QString error = checkRecord(field.check, record);
    return error.isEmpty() ? QJsonValue() : QJsonValue(error);
}

/// Whole seconds but for targets, whose times have fractions (gateway recording, section 2).
QJsonValue timestamp(const FieldSchema &field, const QDateTime &now)
{
    return field.type == u"number"_s ? QJsonValue(static_cast<double>(now.toMSecsSinceEpoch()) / 1000.0)
                                     : QJsonValue(now.toSecsSinceEpoch());
}

QJsonValue freshValue(const FieldSchema &field, const QDateTime &now)
{
    if (field.isUuid)
        return core::randomUuid();
    if (field.isTimestamp)
        return timestamp(field, now);
    static constexpr QLatin1StringView letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QString key;
    const QByteArray bytes = core::randomBytes(32);
    for (const char byte : bytes)
        key += letters.at(static_cast<unsigned char>(byte) % letters.size());
    return key;
}

QJsonArray withoutTwins(const QJsonArray &values)
{
    QJsonArray set;
    for (const QJsonValue &value : values) {
        if (!set.contains(value))
            set.append(value);
    }
    return set;
}

QJsonValue canonical(const FieldSchema &field, const QJsonValue &value, WriteMode mode, const QDateTime &now);

QJsonObject canonicalMap(const FieldSchema &field, QJsonObject map, WriteMode mode, const QDateTime &now)
{
    for (auto entry = map.begin(); field.values && entry != map.end(); ++entry)
        *entry = canonical(*field.values, *entry, mode, now);
    return map;
}

QJsonValue canonical(const FieldSchema &field, const QJsonValue &value, WriteMode mode, const QDateTime &now)
{
    if (value.isString() && field.isUuid)
        return value.toString().toLower();
    if (field.isList() && isEmptyTable(value))
        return QJsonArray();
    if ((field.type == u"map"_s || field.type == u"record"_s) && isEmptyTable(value))
        return field.record ? QJsonValue(fillFields(*field.record, {}, mode, now)) : QJsonValue(QJsonObject());
    if (field.type == u"record"_s && field.record && value.isObject())
        return fillFields(*field.record, value.toObject(), mode, now);
    if (field.type == u"map"_s && value.isObject())
        return canonicalMap(field, value.toObject(), mode, now);
    if (field.type == u"foreign"_s && value.isObject() && value.toObject().value(u"id"_s).isString())
        return QJsonObject { { u"id"_s, value.toObject().value(u"id"_s).toString().toLower() } };
    if (!field.isList() || !value.isArray())
        return value;
    QJsonArray list;
    const QJsonArray source = value.toArray();
    for (const QJsonValue &element : source)
        list.append(field.elements ? canonical(*field.elements, element, mode, now) : element);
    return field.type == u"set"_s ? withoutTwins(list) : list;
}

QJsonValue missingValue(const FieldSchema &field, const QDateTime &now)
{
    if (field.isAuto)
        return freshValue(field, now);
    if (!field.defaultValue.isUndefined())
        return canonical(field, field.defaultValue, WriteMode::Insert, now);
    if (field.type == u"record"_s && field.required && field.record)
        return fillFields(*field.record, {}, WriteMode::Insert, now);
    return QJsonValue::Null;
}

} // namespace

QJsonObject fillFields(const RecordSchema &schema, const QJsonObject &entity, WriteMode mode, const QDateTime &now)
{
    QJsonObject filled = entity;
    for (const FieldSchema &field : schema.fields) {
        const QJsonValue value = entity.value(field.name);
        if (field.isTimestamp && field.name == u"updated_at"_s)
            filled.insert(field.name, timestamp(field, now));
        else if (!value.isUndefined())
            filled.insert(field.name, canonical(field, value, mode, now));
        else if (mode == WriteMode::Insert)
            filled.insert(field.name, missingValue(field, now));
    }
    return filled;
}

QJsonObject mergeChanges(const RecordSchema &schema, const QJsonObject &entity, const QJsonObject &changes)
{
    QJsonObject merged = entity;
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        const FieldSchema *field = schema.find(change.key());
        const bool isRecord = field && field->type == u"record"_s && change->isObject() && entity.value(change.key()).isObject();
        if (isRecord && field->record)
            merged.insert(change.key(), mergeChanges(*field->record, entity.value(change.key()).toObject(), change->toObject()));
        else
            merged.insert(change.key(), change.value());
    }
    return merged;
}

QJsonValue validateField(const FieldSchema &field, const QJsonValue &value, WriteMode mode)
{
    const bool isNull = value.isNull() || value.isUndefined();
    if (!field.equals.isUndefined())
        return (field.equals.isNull() ? isNull : value == field.equals)
            ? QJsonValue()
            : QJsonValue(u"value must be "_s + (field.equals.isNull() ? u"null"_s : field.equals.toVariant().toString()));
    if (isNull) {
        // What an update leaves out was valid when it was stored; only a plugin that became another one lacks fields.
        const bool isLeftOut = value.isUndefined() && mode == WriteMode::Update && !field.name.isEmpty();
        if (field.required && !isLeftOut)
            return requiredMissing();
        const bool wantsValue = !field.oneOf.isEmpty() || !field.matchAny.isEmpty() || field.greaterThan || !field.contains.isUndefined();
        return field.type.isEmpty() && wantsValue ? QJsonValue(requiredMissing()) : QJsonValue();
    }
    if (field.type == u"foreign"_s)
        return validateForeign(value);
    if (const QString error = checkType(field, value); !error.isEmpty())
        return error;
    if (field.type == u"record"_s)
        return validateRecord(field, value.toObject(), mode);
    if (field.type == u"map"_s) {
        const QString error = checkAmount(field, value);
        return error.isEmpty() ? validateMap(field, value.toObject(), mode) : QJsonValue(error);
    }
    for (const QString &error : { checkAmount(field, value), checkChoice(field, value) }) {
        if (!error.isEmpty())
            return error;
    }
    if (value.isString()) {
        const QString error = checkPattern(field, value.toString());
        return error.isEmpty() ? QJsonValue() : QJsonValue(error);
    }
    return value.isArray() ? validateList(field, value.toArray(), mode) : QJsonValue();
}

QJsonObject validateEntity(const RecordSchema &schema, const QJsonObject &entity, WriteMode mode)
{
    QJsonObject errors;
    for (const FieldSchema &field : schema.fields) {
        const QJsonValue error = validateField(field, entity.value(field.name), mode);
        if (!error.isNull())
            errors.insert(field.name, error);
    }
    for (auto member = entity.constBegin(); member != entity.constEnd(); ++member) {
        if (!schema.find(member.key()))
            errors.insert(member.key(), u"unknown field"_s);
    }
    runEntityChecks(schema, entity, mode, errors);
    return errors;
}

} // namespace sandbox
