#include "models/provisioning/declarative/declared_schemas.h"

#include "models/gateway/entity_schema.h"

#include <QJsonDocument>

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Result;
using forms::FormField;

namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
}

QList<QByteArray> sorted(const QJsonArray &array)
{
    QList<QByteArray> texts;
    for (const QJsonValue &value : array)
        texts << QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace

Result<const forms::FormSchema *> DeclaredSchemas::of(const gateway::EntityKind &kind, const QJsonObject &json)
{
    const QString plugin = kind.name == u"plugins" ? json.value("name"_L1).toString() : QString();
    const std::lock_guard lock(m_mutex);
    const QString key = kind.name + u' ' + plugin;
    const auto known = m_schemas.find(key);
    if (known != m_schemas.end())
        return &known->second;
    auto read = gateway::entitySchema(m_client, kind, plugin);
    if (!read)
        return core::failure(read.error());
    return &m_schemas.emplace(key, std::move(*read)).first->second;
}

const FormField *fieldNamed(const std::vector<FormField> &fields, const QString &name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&name](const FormField &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

bool meansTheSame(const QJsonValue &a, const QJsonValue &b, const FormField *field)
{
    if (isNothing(a) && isNothing(b))
        return true;
    if (a.isDouble() && b.isDouble())
        return a.toDouble() == b.toDouble();
    if (a.isArray() && b.isArray() && field && field->type == FormField::Type::Set)
        return sorted(a.toArray()) == sorted(b.toArray());
    return a == b;
}

QJsonObject decidedMembers(const QJsonObject &json, const std::vector<FormField> &fields)
{
    QJsonObject kept;
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (member->isNull())
            continue;
        const FormField *field = fieldNamed(fields, member.key());
        if (field && field->defaultValue && meansTheSame(*field->defaultValue, *member, field))
            continue;
        if (field && field->type == FormField::Type::Record && member->isObject()) {
            const QJsonObject inner = decidedMembers(member->toObject(), field->fields);
            if (!inner.isEmpty())
                kept.insert(member.key(), inner);
            continue;
        }
        kept.insert(member.key(), *member);
    }
    return kept;
}

} // namespace provisioning
