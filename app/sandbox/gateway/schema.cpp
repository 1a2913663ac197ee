#include "app/sandbox/gateway/schema.h"

#include "app/sandbox/gateway/lua_pattern.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

FieldSchema parseField(const QString &name, const QJsonObject &json);

std::shared_ptr<const FieldSchema> parseInner(const QJsonObject &json, const QString &member)
{
    if (!json.contains(member))
        return nullptr;
    return std::make_shared<FieldSchema>(parseField({}, json.value(member).toObject()));
}

QList<PatternRule> parsePatterns(const QJsonArray &rules)
{
    QList<PatternRule> patterns;
    for (const QJsonValue &rule : rules)
        patterns.append({ luaPattern(rule.toObject().value(u"pattern"_s).toString()), rule.toObject().value(u"err"_s).toString() });
    return patterns;
}

QStringList texts(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

void parseTextRules(const QJsonObject &json, FieldSchema &field)
{
    field.startsWith = json.value(u"starts_with"_s).toString();
    if (json.contains(u"match"_s))
        field.mustMatch.append({ luaPattern(json.value(u"match"_s).toString()), json.value(u"err"_s).toString() });
    field.mustMatch += parsePatterns(json.value(u"match_all"_s).toArray());
    field.mustNotMatch = parsePatterns(json.value(u"match_none"_s).toArray());
    const QJsonObject any = json.value(u"match_any"_s).toObject();
    for (const QString &pattern : texts(any.value(u"patterns"_s).toArray()))
        field.matchAny.append(luaPattern(pattern));
    field.matchAnyError = any.value(u"err"_s).toString();
}

FieldSchema parseField(const QString &name, const QJsonObject &json)
{
    FieldSchema field;
    field.name = name;
    field.type = json.value(u"type"_s).toString();
    field.reference = json.value(u"reference"_s).toString();
    field.check = json.value(u"check"_s).toString();
    field.defaultValue = json.value(u"default"_s);
    field.required = json.value(u"required"_s).toBool();
    field.isAuto = json.value(u"auto"_s).toBool();
    field.unique = json.value(u"unique"_s).toBool();
    field.isUuid = json.value(u"uuid"_s).toBool();
    field.isRegex = json.value(u"is_regex"_s).toBool();
    field.isTimestamp = json.value(u"timestamp"_s).toBool();
    field.equals = json.value(u"eq"_s);
    field.contains = json.value(u"contains"_s);
    field.oneOf = json.value(u"one_of"_s).toArray();
    field.notOneOf = json.value(u"not_one_of"_s).toArray();
    if (const QJsonArray range = json.value(u"between"_s).toArray(); range.size() == 2)
        field.between = { range.at(0).toDouble(), range.at(1).toDouble() };
    if (json.contains(u"gt"_s))
        field.greaterThan = json.value(u"gt"_s).toDouble();
    if (json.contains(u"len_min"_s))
        field.minLength = json.value(u"len_min"_s).toInt();
    else if (field.type == u"string"_s)
        field.minLength = 1;
    if (json.contains(u"len_eq"_s))
        field.exactLength = json.value(u"len_eq"_s).toInt();
    parseTextRules(json, field);
    const QJsonArray subsets = json.value(u"mutually_exclusive_subsets"_s).toArray();
    for (const QJsonValue &subset : subsets)
        field.exclusiveSubsets.append(texts(subset.toArray()));
    field.elements = parseInner(json, u"elements"_s);
    field.keys = parseInner(json, u"keys"_s);
    field.values = parseInner(json, u"values"_s);
    if (field.type == u"record"_s)
        field.record = std::make_shared<RecordSchema>(parseSchema(json));
    return field;
}

std::optional<EntityCheck> parseCheck(const QJsonObject &json)
{
    EntityCheck check;
    const QString kind = json.constBegin().key();
    static const QHash<QString, EntityCheck::Kind> aboutFields { { u"at_least_one_of"_s, EntityCheck::Kind::AtLeastOneOf },
        { u"only_one_of"_s, EntityCheck::Kind::OnlyOneOf }, { u"mutually_exclusive"_s, EntityCheck::Kind::AtMostOneOf },
        { u"mutually_required"_s, EntityCheck::Kind::AllOrNone }, { u"distinct"_s, EntityCheck::Kind::Distinct } };
    if (const auto found = aboutFields.constFind(kind); found != aboutFields.constEnd()) {
        check.kind = *found;
        check.fields = texts(json.constBegin()->toArray());
        return check;
    }
    if (kind != u"conditional"_s)
        return std::nullopt; // custom checks are published without what they do
    const QJsonObject rule = json.constBegin()->toObject();
    check.kind = EntityCheck::Kind::Conditional;
    check.ifField = rule.value(u"if_field"_s).toString();
    check.thenField = rule.value(u"then_field"_s).toString();
    check.thenError = rule.value(u"then_err"_s).toString();
    check.ifMatch = parseInner(rule, u"if_match"_s);
    check.thenMatch = parseInner(rule, u"then_match"_s);
    return check;
}

} // namespace

bool FieldSchema::isList() const
{
    return type == u"array"_s || type == u"set"_s;
}

const FieldSchema *RecordSchema::find(const QString &name) const
{
    for (const FieldSchema &field : fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

RecordSchema parseSchema(const QJsonObject &json)
{
    RecordSchema schema;
    const QJsonArray fields = json.value(u"fields"_s).toArray();
    for (const QJsonValue &field : fields) {
        const QJsonObject entry = field.toObject();
        schema.fields.append(parseField(entry.constBegin().key(), entry.constBegin()->toObject()));
    }
    const QJsonArray checks = json.value(u"entity_checks"_s).toArray();
    for (const QJsonValue &check : checks) {
        if (std::optional<EntityCheck> parsed = parseCheck(check.toObject()))
            schema.checks.append(*std::move(parsed));
    }
    return schema;
}

} // namespace sandbox
