#include "app/cli/entities/member_value.h"

#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;
using core::Result;
using Type = forms::FormField::Type;

namespace {

/// What @p text is as JSON; undefined when it is none.
QJsonValue json(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    return document.isArray() && document.array().size() == 1 ? document.array().first() : QJsonValue(QJsonValue::Undefined);
}

bool fits(Type type, const QJsonValue &value)
{
    switch (type) {
    case Type::Number:
        return value.isDouble();
    case Type::Integer:
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    case Type::Boolean:
        return value.isBool();
    case Type::Set:
    case Type::Array:
        return value.isArray();
    case Type::Map:
    case Type::Record:
    case Type::Foreign:
        return value.isObject();
    case Type::String:
    case Type::Unknown:
        return !value.isUndefined();
    }
    Q_UNREACHABLE();
}

core::Error badValue(const QString &path, const QString &text)
{
    core::Error error;
    error.kind = core::Error::Kind::Invalid;
    error.code = u"gatehouse.bad_value"_s;
    error.where = path;
    error.fields = QJsonObject { { u"key"_s, path }, { u"value"_s, text } };
    return error;
}

Result<QJsonValue> listOf(const forms::FormField &field, const QString &path, const QString &text)
{
    QJsonArray list;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto element = memberValue(field.elements.empty() ? nullptr : &field.elements.front(), path, part.trimmed());
        if (!element)
            return element;
        list << *element;
    }
    return QJsonValue(list);
}

} // namespace

Result<QJsonValue> memberValue(const forms::FormField *field, const QString &path, const QString &text)
{
    const QJsonValue read = json(text);
    if (!field || field->type == Type::Unknown)
        return read.isUndefined() ? QJsonValue(text) : read;
    if (field->type == Type::String)
        return QJsonValue(text);
    const bool isList = field->type == Type::Set || field->type == Type::Array;
    if (isList && !read.isArray())
        return listOf(*field, path, text);
    // A reference may be a bare id or name: whoever knows the gateway finds it.
    if (field->type == Type::Foreign && !read.isObject())
        return QJsonValue(text);
    if (!fits(field->type, read))
        return core::failure(badValue(path, text));
    return read;
}

} // namespace cli
