#include "app/sandbox/gateway/form_body.h"

#include "app/sandbox/gateway/admin_request.h"
#include "app/sandbox/gateway/schema.h"

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

struct FieldName {
    QStringList path;
    bool isList = false;
    int place = -1; ///< 1-based, of `a[2]`
};

FieldName splitName(const QString &name)
{
    static const QRegularExpression brackets(u"^(.+)\\[([0-9]*)\\]$"_s);
    FieldName field { name.split(u'.'), false, -1 };
    const QRegularExpressionMatch match = brackets.match(field.path.last());
    if (match.hasMatch()) {
        field.path.last() = match.captured(1);
        field.isList = true;
        field.place = match.captured(2).isEmpty() ? -1 : match.captured(2).toInt();
    }
    return field;
}

QJsonValue addTo(const QJsonValue &before, const FieldName &field, const QJsonValue &value)
{
    // Lua counts from one, so a place 0 makes a map and no list.
    if (field.isList && field.place == 0)
        return QJsonObject { { u"0"_s, value } };
    if (field.isList || !before.isUndefined()) {
        if (before.isObject()) {
            QJsonObject map = before.toObject();
            map.insert(QString::number(field.place), value);
            return map;
        }
        QJsonArray list = before.isArray() ? before.toArray() : QJsonArray();
        if (!before.isUndefined() && !before.isArray())
            list.append(before);
        list.append(value);
        return list;
    }
    return value;
}

void insert(QJsonObject &object, const FieldName &field, qsizetype depth, const QJsonValue &value)
{
    const QString &name = field.path.at(depth);
    if (depth + 1 == field.path.size()) {
        object.insert(name, addTo(object.value(name), field, value));
        return;
    }
    QJsonObject nested = object.value(name).toObject();
    insert(nested, field, depth + 1, value);
    object.insert(name, nested);
}

QJsonValue coerce(const QJsonValue &value, const FieldSchema &field)
{
    if (value.isNull())
        return value;
    if (field.isList()) {
        if (value.isObject())
            return value;
        QJsonArray list;
        const QJsonArray source = value.isArray() ? value.toArray() : QJsonArray { value };
        for (const QJsonValue &element : source)
            list.append(field.elements ? coerce(element, *field.elements) : element);
        return list;
    }
    if (field.type == u"record"_s && field.record && value.isObject())
        return coerceForm(value.toObject(), *field.record);
    if (field.type == u"map"_s && field.values && value.isObject()) {
        QJsonObject map = value.toObject();
        for (const QString &key : map.keys())
            map.insert(key, coerce(map.value(key), *field.values));
        return map;
    }
    if (!value.isString())
        return value;
    if (field.type == u"integer"_s || field.type == u"number"_s) {
        bool ok = false;
        const double number = value.toString().toDouble(&ok);
        return ok ? QJsonValue(number) : value;
    }
    if (field.type == u"boolean"_s && (value == u"true"_s || value == u"false"_s))
        return value == u"true"_s;
    return value;
}

} // namespace

QJsonObject parseForm(const QList<std::pair<QString, QString>> &pairs)
{
    QJsonObject form;
    for (const auto &[name, text] : pairs) {
        const QJsonValue value = text.isEmpty() ? QJsonValue() : QJsonValue(text);
        insert(form, splitName(name), 0, value);
    }
    return form;
}

QList<std::pair<QString, QString>> splitMultipart(const QByteArray &contentType, const QByteArray &body)
{
    QList<std::pair<QString, QString>> pairs;
    const qsizetype at = contentType.indexOf("boundary=");
    if (at < 0)
        return pairs;
    QByteArray boundary = contentType.mid(at + 9).split(';').first().trimmed();
    if (boundary.startsWith('"') && boundary.endsWith('"'))
        boundary = boundary.mid(1, boundary.size() - 2);
    const QByteArray mark = "--" + boundary;
    static const QRegularExpression nameOf(u"name=\"([^\"]*)\""_s);
    for (qsizetype start = body.indexOf(mark); start >= 0;) {
        const qsizetype next = body.indexOf(mark, start + 1);
        const QByteArray part = body.mid(start, next < 0 ? -1 : next - start);
        const qsizetype headEnd = part.indexOf("\r\n\r\n");
        const QRegularExpressionMatch name = nameOf.match(QString::fromUtf8(part.left(headEnd)));
        if (headEnd >= 0 && name.hasMatch())
            pairs.append({ name.captured(1), QString::fromUtf8(part.mid(headEnd + 4).chopped(2)) });
        start = next;
    }
    return pairs;
}

QJsonObject coerceForm(const QJsonObject &form, const RecordSchema &schema)
{
    QJsonObject typed = form;
    for (auto member = form.constBegin(); member != form.constEnd(); ++member) {
        if (const FieldSchema *field = schema.find(member.key()))
            typed.insert(member.key(), coerce(member.value(), *field));
    }
    return typed;
}

} // namespace sandbox
