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

QJsonValue memberOrNull(const QJsonObject &object, const QString &path)
{
    return holdsMember(object, path) ? memberAt(object, path) : QJsonValue(QJsonValue::Null);
}

} // namespace

QList<MemberChange> memberChanges(const QJsonObject &before, const QJsonObject &after, const std::vector<FormField> &fields)
{
    QList<MemberChange> changes;
    compare(before, after, fields, {}, changes);
    return changes;
}

QString replacedWith(const QString &path, const QStringList &maps)
{
    for (const QString &map : maps) {
        if (path.startsWith(map) && path.size() > map.size() && path[map.size()] == u'.')
            return map;
    }
    return path.section(u'[', 0, 0);
}

ChangeBody bodyOf(const QList<MemberChange> &changes, const gateway::Entity &stored, const WantedMembers &wanted)
{
    QJsonValue body = QJsonObject();
    QStringList records; // that go whole
    QStringList replaced; // members, lists and maps that are sent, with secrets among them, perhaps
    for (const MemberChange &change : changes) {
        const QString top = change.path.section(u'.', 0, 0);
        if (top != change.path && top != u"config" && !records.contains(top)) {
            body = gateway::withMember(body, top, stored.json.value(top));
            records << top;
        }
        const QString whole = replacedWith(change.path, wanted.maps);
        replaced << whole;
        if (!change.isSecret)
            body = gateway::withMember(body, change.path, change.after);
        else if (wanted.maps.contains(whole))
            body = gateway::withMember(body, whole, memberOrNull(wanted.entity.json, whole)); // without the secrets that go
        else if (whole != change.path && !holdsMember(body.toObject(), whole))
            body = gateway::withMember(body, whole, memberAt(stored.json, whole)); // secrets find their places by its nulls
    }
    ChangeBody made { body.toObject(), {}, {} };
    for (auto secret = stored.secrets.begin(); secret != stored.secrets.end(); ++secret) {
        const QString whole = replacedWith(secret.key(), wanted.maps);
        if (!replaced.contains(whole) && !records.contains(secret.key().section(u'.', 0, 0)))
            continue;
        made.overwritten << secret.key();
        if (whole == secret.key() || wanted.placeholders.contains(secret.key()))
            made.secrets.insert(secret.key(), *secret);
    }
    for (auto secret = wanted.entity.secrets.begin(); secret != wanted.entity.secrets.end(); ++secret) {
        if (replaced.contains(replacedWith(secret.key(), wanted.maps)))
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
