#include "models/core/json_reader.h"

#include <cmath>

namespace core {

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
    return u"missing"_s;
}

std::optional<QString> asString(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> asBoolean(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> asInteger(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    // toInteger() answers its default for 1.5 and 1e300; two defaults tell that from a real value.
    const qint64 first = value.toInteger(0);
    return first == value.toInteger(1) ? std::optional(first) : std::nullopt;
}

std::optional<double> asNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<QJsonObject> asObject(const QJsonValue &value)
{
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

std::optional<QJsonArray> asArray(const QJsonValue &value)
{
    return value.isArray() ? std::optional(value.toArray()) : std::nullopt;
}

std::optional<QStringList> asStrings(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList strings;
    for (const QJsonValue item : value.toArray()) {
        if (!item.isString())
            return std::nullopt;
        strings.append(item.toString());
    }
    return strings;
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString where)
    : m_object(std::move(object))
    , m_where(std::move(where))
    , m_faults(std::make_shared<QJsonArray>())
{
}

JsonReader::JsonReader(QJsonObject object, QString path, std::shared_ptr<QJsonArray> faults)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_faults(std::move(faults))
{
}

bool JsonReader::has(const QString &name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : QString(m_path + u'.' + name);
}

void JsonReader::note(const QString &path, const QString &expected, const QString &found)
{
    m_faults->append(QJsonObject { { u"path"_s, path }, { u"expected"_s, expected }, { u"found"_s, found } });
}

void JsonReader::fault(const QString &name, const QString &expected)
{
    note(pathOf(name), expected, typeName(m_object.value(name)));
}

template <typename T> T JsonReader::required(const QString &name, const QString &expected, std::optional<T> value)
{
    if (!value)
        fault(name, expected);
    return value.value_or(T());
}

template <typename T> std::optional<T> JsonReader::checked(const QString &name, const QString &expected, std::optional<T> value)
{
    if (!value && has(name))
        fault(name, expected);
    return value;
}

QString JsonReader::string(const QString &name)
{
    return required(name, u"string"_s, asString(m_object.value(name)));
}

bool JsonReader::boolean(const QString &name)
{
    return required(name, u"boolean"_s, asBoolean(m_object.value(name)));
}

qint64 JsonReader::integer(const QString &name)
{
    return required(name, u"integer"_s, asInteger(m_object.value(name)));
}

double JsonReader::number(const QString &name)
{
    return required(name, u"number"_s, asNumber(m_object.value(name)));
}

QJsonObject JsonReader::object(const QString &name)
{
    return required(name, u"object"_s, asObject(m_object.value(name)));
}

QJsonArray JsonReader::array(const QString &name)
{
    return required(name, u"array"_s, asArray(m_object.value(name)));
}

QStringList JsonReader::strings(const QString &name)
{
    return required(name, u"array of strings"_s, asStrings(m_object.value(name)));
}

std::optional<QString> JsonReader::optionalString(const QString &name)
{
    return checked(name, u"string"_s, asString(m_object.value(name)));
}

std::optional<bool> JsonReader::optionalBoolean(const QString &name)
{
    return checked(name, u"boolean"_s, asBoolean(m_object.value(name)));
}

std::optional<qint64> JsonReader::optionalInteger(const QString &name)
{
    return checked(name, u"integer"_s, asInteger(m_object.value(name)));
}

std::optional<QJsonObject> JsonReader::optionalObject(const QString &name)
{
    return checked(name, u"object"_s, asObject(m_object.value(name)));
}

std::optional<QStringList> JsonReader::optionalStrings(const QString &name)
{
    return checked(name, u"array of strings"_s, asStrings(m_object.value(name)));
}

JsonReader JsonReader::child(const QString &name)
{
    return JsonReader(object(name), pathOf(name), m_faults);
}

std::vector<JsonReader> JsonReader::children(const QString &name)
{
    std::vector<JsonReader> readers;
    const QJsonArray items = array(name);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(pathOf(name)).arg(i);
        if (items.at(i).isObject())
            readers.push_back(JsonReader(items.at(i).toObject(), path, m_faults));
        else
            note(path, u"object"_s, typeName(items.at(i)));
    }
    return readers;
}

Result<> JsonReader::finish() const
{
    if (m_faults->isEmpty())
        return {};
    return failure(Error::Kind::Protocol, u"gatehouse.shape"_s, {}, m_where, *m_faults);
}

} // namespace core
