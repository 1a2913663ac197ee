#include "models/provisioning/declarative/declared_members.h"

#include "models/gateway/member_path.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using forms::FormField;

namespace {

QJsonValue orDefault(const QJsonValue &value, const FormField *field)
{
    if (!value.isUndefined())
        return value;
    return field && field->defaultValue ? *field->defaultValue : QJsonValue(QJsonValue::Null);
}

void compare(const QJsonObject &before, const QJsonObject &after, const std::vector<FormField> &fields, const QString &path,
    QList<MemberChange> &changes)
{
    QStringList names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const FormField *field = fieldNamed(fields, name);
        const QString memberPath = gateway::childPath(path, name);
        const QJsonValue old = before.value(name);
        const QJsonValue wanted = after.value(name);
        const bool inside = field && field->type == FormField::Type::Record && !field->fields.empty();
        if (inside && (old.isObject() || wanted.isObject())) {
            compare(old.toObject(), wanted.toObject(), field->fields, memberPath, changes);
            continue;
        }
        const MemberChange change { memberPath, orDefault(old, field), orDefault(wanted, field) };
        if (!meansTheSame(change.before, change.after, field))
            changes << change;
    }
}

/// The list that an element's path leads into: "config.secrets" of "config.secrets[0]".
QString withoutIndex(const QString &path)
{
    return path.section(u'[', 0, 0);
}

} // namespace

QList<MemberChange> memberChanges(const QJsonObject &before, const QJsonObject &after, const std::vector<FormField> &fields)
{
    QList<MemberChange> changes;
    compare(before, after, fields, {}, changes);
    return changes;
}

ChangeBody bodyOf(const QList<MemberChange> &changes, const gateway::Entity &stored, const WantedSecrets &wanted)
{
    QJsonValue body = QJsonObject();
    QStringList records; // that go whole
    QStringList lists; // with secrets among their elements, perhaps
    for (const MemberChange &change : changes) {
        const QString top = change.path.section(u'.', 0, 0);
        if (top != change.path && top != u"config" && !records.contains(top)) {
            body = gateway::withMember(body, top, stored.json.value(top));
            records << top;
        }
        const QString list = withoutIndex(change.path);
        lists << list;
        if (!change.isSecret)
            body = gateway::withMember(body, change.path, change.after);
        else if (list != change.path && !holdsMember(body.toObject(), list))
            body = gateway::withMember(body, list, memberAt(stored.json, list)); // secrets find their places by its nulls
    }
    ChangeBody made { body.toObject(), {} };
    for (auto secret = stored.secrets.begin(); secret != stored.secrets.end(); ++secret) {
        const QString list = withoutIndex(secret.key());
        const bool stays = list == secret.key() || wanted.placeholders.contains(secret.key());
        if (stays && (lists.contains(list) || records.contains(secret.key().section(u'.', 0, 0))))
            made.secrets.insert(secret.key(), *secret);
    }
    for (auto secret = wanted.literals.begin(); secret != wanted.literals.end(); ++secret) {
        if (lists.contains(withoutIndex(secret.key())))
            made.secrets.insert(secret.key(), *secret);
    }
    return made;
}

QJsonValue memberAt(const QJsonObject &object, const QString &path)
{
    QJsonValue at = object;
    const QStringList names = path.split(u'.');
    for (const QString &name : names)
        at = at.toObject().value(name);
    return at;
}

bool holdsMember(const QJsonObject &object, const QString &path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return object.contains(path);
    return holdsMember(object.value(QStringView(path).left(dot)).toObject(), path.mid(dot + 1));
}

} // namespace provisioning
