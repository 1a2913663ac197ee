#include "models/forms/form_leaf.h"

namespace forms {

namespace {

void collect(const std::vector<FormField> &fields, const QString &prefix, std::vector<FormLeaf> &leaves)
{
    for (const FormField &field : fields) {
        const QString path = prefix + field.name;
        if (field.type == FormField::Type::Record && !field.fields.empty())
            collect(field.fields, path + u'.', leaves);
        else
            leaves.push_back({ path, &field });
    }
}

} // namespace

std::vector<FormLeaf> leavesOf(const FormSchema &schema)
{
    std::vector<FormLeaf> leaves;
    collect(schema.fields, {}, leaves);
    return leaves;
}

QStringList secretPaths(const FormSchema &schema)
{
    QStringList paths;
    for (const FormLeaf &leaf : leavesOf(schema)) {
        if (leaf.field->secret)
            paths << leaf.path;
    }
    return paths;
}

QStringList mapPaths(const FormSchema &schema)
{
    QStringList paths;
    for (const FormLeaf &leaf : leavesOf(schema)) {
        if (leaf.field->type == FormField::Type::Map)
            paths << leaf.path;
    }
    return paths;
}

FieldValue valueAt(const QJsonObject &object, QStringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    const QJsonValue value = object.value(dot < 0 ? path : path.left(dot));
    return dot < 0 ? FieldValue::of(value) : valueAt(value.toObject(), path.mid(dot + 1));
}

QJsonObject withValueAt(QJsonObject object, QStringView path, const FieldValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString name = (dot < 0 ? path : path.left(dot)).toString();
    if (dot < 0) {
        if (value.state() == FieldValue::State::Unset)
            object.remove(name);
        else
            object.insert(name, value.json());
        return object;
    }
    const bool isThere = object.value(name).isObject();
    if (!isThere && value.state() == FieldValue::State::Unset)
        return object;
    const QJsonObject record = withValueAt(object.value(name).toObject(), path.mid(dot + 1), value);
    // A record that was made for this member alone goes with it.
    if (record.isEmpty() && value.state() == FieldValue::State::Unset)
        object.remove(name);
    else
        object.insert(name, record);
    return object;
}

bool isDefault(const FormField &field, const FieldValue &value)
{
    if (value.state() == FieldValue::State::Unset)
        return true;
    const bool namesNone = !field.defaultValue || field.defaultValue->isNull();
    if (value.state() == FieldValue::State::Null)
        return namesNone;
    // A Lua table without members is printed as an object even where it is a list.
    const QJsonValue json = value.json();
    return !namesNone && (json == *field.defaultValue || (json == QJsonObject() && *field.defaultValue == QJsonArray()));
}

} // namespace forms
