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

ChangeBody bodyOf(const QList<MemberChange> &changes, const gateway::Entity &stored, const QHash<QString, core::Secret> &literals)
{
    QJsonValue body = QJsonObject();
    QStringList touched;
    for (const MemberChange &change : changes) {
        const QString top = change.path.section(u'.', 0, 0);
        if (top != change.path && top != u"config" && !touched.contains(top)) {
            body = gateway::withMember(body, top, stored.json.value(top));
            touched << top;
        }
        if (!change.isSecret)
            body = gateway::withMember(body, change.path, change.after);
        touched << withoutIndex(change.path);
    }
    ChangeBody made { body.toObject(), {} };
    // What goes whole takes along the secrets in it that stay.
    for (auto secret = stored.secrets.begin(); secret != stored.secrets.end(); ++secret) {
        const QString top = secret.key().section(u'.', 0, 0);
        if (touched.contains(withoutIndex(secret.key())) || (top != secret.key() && touched.contains(top)))
            made.secrets.insert(secret.key(), *secret);
    }
    for (const MemberChange &change : changes) {
        if (change.isSecret)
            made.secrets.insert(change.path, literals.value(change.path));
    }
    return made;
}

bool holdsMember(const QJsonObject &object, const QString &path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return object.contains(path);
    return holdsMember(object.value(QStringView(path).left(dot)).toObject(), path.mid(dot + 1));
}

} // namespace provisioning
