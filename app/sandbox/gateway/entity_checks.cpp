#include "app/sandbox/gateway/entity_checks.h"

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &part : path.split(u'.')) {
        if (!value.isObject())
            return QJsonValue::Undefined;
        value = value.toObject().value(part);
    }
    return value;
}

/// Whether the field, or the record it stands in, has an error.
bool hasError(const QJsonObject &errors, const QString &path)
{
    QJsonValue value = errors;
    for (const QString &part : path.split(u'.')) {
        if (value.isString())
            return true;
        value = value.toObject().value(part);
    }
    return !value.isUndefined() && !value.isNull();
}

void setError(QJsonObject &errors, const QString &path, const QJsonValue &error)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        errors.insert(path, error);
        return;
    }
    QJsonObject nested = errors.value(path.left(dot)).toObject();
    setError(nested, path.mid(dot + 1), error);
    errors.insert(path.left(dot), nested);
}

bool isFilled(const QJsonValue &value)
{
    if (value.isArray())
        return !value.toArray().isEmpty();
    if (value.isObject())
        return !value.toObject().isEmpty();
    if (value.isString())
        return !value.toString().isEmpty();
    return !value.isNull() && !value.isUndefined();
}

QString quotedList(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted.append(u'\'' + field + u'\'');
    return quoted.join(u", "_s);
}

void checkCount(const EntityCheck &check, const QJsonObject &entity, WriteMode mode, QJsonObject &errors)
{
    qsizetype filled = 0;
    for (const QString &field : check.fields)
        filled += isFilled(valueAt(entity, field)) ? 1 : 0;
    if (check.kind == EntityCheck::Kind::OnlyOneOf && filled != 1)
        addEntityError(errors, u"exactly one of these fields must be non-empty: "_s + quotedList(check.fields));
    if (check.kind == EntityCheck::Kind::AtLeastOneOf && filled == 0) {
        const QString when = mode == WriteMode::Update ? u"when updating, "_s : QString();
        addEntityError(errors, when + u"at least one of these fields must be non-empty: "_s + quotedList(check.fields));
    }
    if (check.kind == EntityCheck::Kind::AtMostOneOf && filled > 1)
        addEntityError(errors, u"only one or none of these fields must be set: "_s + quotedList(check.fields));
    if (check.kind == EntityCheck::Kind::AllOrNone && filled > 0 && filled < check.fields.size())
        addEntityError(errors, u"all or none of these fields must be set: "_s + quotedList(check.fields));
}

void checkDistinct(const EntityCheck &check, const QJsonObject &entity, QJsonObject &errors)
{
    QJsonArray seen;
    for (const QString &field : check.fields) {
        const QJsonValue value = valueAt(entity, field);
        if (isFilled(value) && seen.contains(value)) {
            addEntityError(errors, u"values of these fields must be distinct: "_s + quotedList(check.fields));
            return;
        }
        seen.append(value);
    }
}

void checkCondition(const EntityCheck &check, const QJsonObject &entity, WriteMode mode, QJsonObject &errors)
{
    if (!validateField(*check.ifMatch, valueAt(entity, check.ifField), mode).isNull())
        return;
    const QJsonValue error = validateField(*check.thenMatch, valueAt(entity, check.thenField), mode);
    if (error.isNull())
        return;
    addEntityError(errors,
        check.thenError.isEmpty() ? QString(u"failed conditional validation given value of field '"_s + check.ifField + u'\'')
                                  : check.thenError);
    setError(errors, check.thenField, error);
}

/// A field that is neither set nor null: only a plugin that became another one can lack some.
bool reportMissing(const QStringList &fields, const QJsonObject &entity, WriteMode mode, QJsonObject &errors)
{
    bool anySet = false;
    QStringList missing;
    for (const QString &field : fields) {
        if (valueAt(entity, field).isUndefined())
            missing.append(field);
        else
            anySet = true;
    }
    if (!anySet)
        return true;
    const QString when = mode == WriteMode::Update ? u" when updating"_s : QString();
    for (const QString &field : missing)
        setError(errors, field, QString(u"field required for entity check"_s + when));
    return !missing.isEmpty();
}

} // namespace

void addEntityError(QJsonObject &errors, const QString &text)
{
    QJsonArray list = errors.value(u"@entity"_s).toArray();
    list.append(text);
    errors.insert(u"@entity"_s, list);
}

void runEntityChecks(const RecordSchema &schema, const QJsonObject &entity, WriteMode mode, QJsonObject &errors)
{
    const QJsonObject fieldErrors = errors;
    for (const EntityCheck &check : schema.checks) {
        const QStringList fields
            = check.kind == EntityCheck::Kind::Conditional ? QStringList { check.ifField, check.thenField } : check.fields;
        const bool spoiled = check.kind == EntityCheck::Kind::Conditional
            ? hasError(fieldErrors, check.ifField)
            : std::any_of(fields.cbegin(), fields.cend(), [&fieldErrors](const QString &field) { return hasError(fieldErrors, field); });
        if (spoiled || reportMissing(fields, entity, mode, errors))
            continue;
        if (check.kind == EntityCheck::Kind::Conditional)
            checkCondition(check, entity, mode, errors);
        else if (check.kind == EntityCheck::Kind::Distinct)
            checkDistinct(check, entity, errors);
        else
            checkCount(check, entity, mode, errors);
    }
}

void checkRoute(const QJsonObject &route, QJsonObject &errors)
{
    QStringList protocols;
    const QJsonArray listed = route.value(u"protocols"_s).toArray();
    for (const QJsonValue &protocol : listed)
        protocols.append(protocol.toString());
    const auto require = [&route, &errors](const QStringList &fields, const QString &when) {
        const bool any = std::any_of(
            fields.cbegin(), fields.cend(), [&](const QString &field) { return isFilled(route.value(field)) || hasError(errors, field); });
        if (!any)
            addEntityError(errors, u"must set one of "_s + quotedList(fields) + u" when 'protocols' is " + when);
    };
    const auto forbid = [&route, &errors](const QStringList &fields, const QString &when) {
        for (const QString &field : fields) {
            if (!route.value(field).isNull() && !route.value(field).isUndefined())
                errors.insert(field, QString(u"cannot set '"_s + field + u"' when 'protocols' is " + when));
        }
    };
    if (protocols.contains(u"https"_s)) {
        require({ u"methods"_s, u"hosts"_s, u"headers"_s, u"paths"_s, u"snis"_s }, u"'https'"_s);
    } else if (protocols.contains(u"http"_s)) {
        require({ u"methods"_s, u"hosts"_s, u"headers"_s, u"paths"_s }, u"'http'"_s);
    } else if (protocols.contains(u"grpcs"_s)) {
        require({ u"hosts"_s, u"headers"_s, u"paths"_s, u"snis"_s }, u"'grpcs'"_s);
    } else if (protocols.contains(u"grpc"_s)) {
        require({ u"hosts"_s, u"headers"_s, u"paths"_s }, u"'grpc'"_s);
    } else if (protocols.contains(u"tls_passthrough"_s)) {
        require({ u"snis"_s }, u"'tls_passthrough'"_s);
    } else {
        require({ u"sources"_s, u"destinations"_s, u"snis"_s }, u"'tcp', 'tls' or 'udp'"_s);
        forbid({ u"methods"_s, u"paths"_s, u"headers"_s }, u"'tcp', 'tls', 'tls_passthrough' or 'udp'"_s);
    }
}

} // namespace sandbox
