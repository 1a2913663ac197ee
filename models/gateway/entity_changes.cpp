#include "models/gateway/entity_changes.h"

#include "models/gateway/member_path.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct Change {
    const EntityKind &kind;
    const forms::FormSchema *schema;

    bool isWhole(const QString &path) const
    {
        if (kind.wholeMembers.contains(path))
            return true;
        const forms::FormField *field = schema ? schema->find(path) : nullptr;
        return field && field->type == forms::FormField::Type::Map;
    }

    QJsonObject members(const QJsonObject &before, const QJsonObject &edited, const QString &path) const
    {
        QJsonObject changes;
        for (auto member = edited.begin(); member != edited.end(); ++member) {
            const QJsonValue old = before.value(member.key());
            const QString memberPath = childPath(path, member.key());
            if ((path.isEmpty() && kind.serverSet.contains(member.key())) || old == *member)
                continue;
            if (!member->isObject() || !old.isObject() || isWhole(memberPath)) {
                changes.insert(member.key(), *member);
                continue;
            }
            const QJsonObject inner = members(old.toObject(), member->toObject(), memberPath);
            if (!inner.isEmpty())
                changes.insert(member.key(), inner);
        }
        return changes;
    }
};

QJsonObject merged(QJsonObject under, const QJsonObject &over)
{
    for (auto member = over.begin(); member != over.end(); ++member) {
        const QJsonValue old = under.value(member.key());
        if (member->isObject() && old.isObject())
            under.insert(member.key(), merged(old.toObject(), member->toObject()));
        else
            under.insert(member.key(), *member);
    }
    return under;
}

} // namespace

QJsonObject changedMembers(const Entity &opened, const QJsonObject &edited, const EntityKind &kind, const forms::FormSchema *schema)
{
    return Change { kind, schema }.members(withSecrets(opened), edited, {});
}

QJsonObject afterPatch(const Entity &now, const QJsonObject &changes, const EntityKind &kind)
{
    QJsonObject whole = withSecrets(now);
    for (const QString &name : kind.serverSet)
        whole.remove(name);
    const QString config = u"config"_s;
    for (auto member = changes.begin(); member != changes.end(); ++member) {
        if (member.key() == config && member->isObject())
            whole.insert(config, merged(whole.value(config).toObject(), member->toObject()));
        else
            whole.insert(member.key(), *member);
    }
    return whole;
}

} // namespace gateway
