#include "models/forms/field_value.h"

using namespace Qt::StringLiterals;

namespace forms {

namespace {

void insertAt(QJsonObject &object, QStringView path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        object.insert(path, value);
        return;
    }
    const QStringView name = path.left(dot);
    QJsonObject record = object.value(name).toObject();
    insertAt(record, path.mid(dot + 1), value);
    object.insert(name, record);
}

} // namespace

FieldValue::FieldValue(QJsonValue json)
    : m_json(std::move(json))
{
}

FieldValue FieldValue::null()
{
    return FieldValue(QJsonValue(QJsonValue::Null));
}

FieldValue FieldValue::of(const QJsonValue &value)
{
    return FieldValue(value);
}

FieldValue FieldValue::fromMember(const QJsonObject &object, const QString &member)
{
    return FieldValue(object.value(member));
}

FieldValue::State FieldValue::state() const
{
    if (m_json.isUndefined())
        return State::Unset;
    return m_json.isNull() ? State::Null : State::Value;
}

QJsonValue FieldValue::json() const
{
    return m_json;
}

bool FieldValue::operator==(const FieldValue &other) const
{
    return m_json == other.m_json;
}

QJsonObject buildBody(const FieldValues &values)
{
    QJsonObject body;
    for (const auto &[path, value] : values) {
        if (value.state() != FieldValue::State::Unset)
            insertAt(body, path, value.json());
    }
    return body;
}

} // namespace forms
