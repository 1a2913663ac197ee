#include "models/forms/form_draft.h"

#include <algorithm>

namespace forms {

using State = FieldValue::State;

namespace {

/// Records that @p json holds as null, which no input of a form can say.
void nullRecords(const std::vector<FormField> &fields, const QJsonObject &json, const QString &prefix, QStringList &paths)
{
    for (const FormField &field : fields) {
        if (field.type != FormField::Type::Record || field.fields.empty())
            continue;
        const QJsonValue value = json.value(field.name);
        if (value.isNull())
            paths << prefix + field.name;
        else if (value.isObject())
            nullRecords(field.fields, value.toObject(), prefix + field.name + u'.', paths);
    }
}

} // namespace

FormDraft::FormDraft(FormSchema schema, QJsonObject opened, bool isNew)
    : m_opened(std::move(opened))
    , m_values(m_opened)
    , m_isNew(isNew)
{
    auto shape = std::make_shared<Shape>();
    shape->schema = std::move(schema);
    shape->leaves = leavesOf(shape->schema);
    m_shape = std::move(shape);
}

const FormSchema &FormDraft::schema() const
{
    Q_ASSERT(m_shape);
    return m_shape->schema;
}

const std::vector<FormLeaf> &FormDraft::leaves() const
{
    Q_ASSERT(m_shape);
    return m_shape->leaves;
}

bool FormDraft::isNew() const
{
    return m_isNew;
}

const QJsonObject &FormDraft::values() const
{
    return m_values;
}

const QJsonObject &FormDraft::opened() const
{
    return m_opened;
}

FieldValue FormDraft::value(QStringView path) const
{
    return valueAt(m_values, path);
}

FieldValue FormDraft::openedValue(QStringView path) const
{
    return valueAt(m_opened, path);
}

void FormDraft::set(QStringView path, const FieldValue &value)
{
    m_values = withValueAt(m_values, path, value);
}

void FormDraft::setDefault(QStringView path)
{
    const FormField *field = schema().find(path);
    if (m_isNew || openedValue(path).state() == State::Unset || !field)
        set(path, {});
    else
        set(path, field->defaultValue ? FieldValue::of(*field->defaultValue) : FieldValue::null());
}

void FormDraft::revert(QStringView path)
{
    set(path, openedValue(path));
}

void FormDraft::revertAll()
{
    m_values = m_opened;
}

bool FormDraft::isChanged(QStringView path) const
{
    return !(value(path) == openedValue(path));
}

QStringList FormDraft::unknownPaths(const QJsonObject &one, const QJsonObject &other, const QString &prefix) const
{
    QStringList names = one.keys() + other.keys();
    names.removeDuplicates();
    QStringList paths;
    for (const QString &name : names) {
        const QString path = prefix + name;
        const FormField *field = schema().find(path);
        if (!field)
            paths << path;
        else if (field->type == FormField::Type::Record && !field->fields.empty())
            paths << unknownPaths(one.value(name).toObject(), other.value(name).toObject(), path + u'.');
    }
    return paths;
}

QStringList FormDraft::changedPaths() const
{
    QStringList paths;
    if (m_values == m_opened)
        return paths;
    for (const FormLeaf &leaf : leaves()) {
        if (isChanged(leaf.path))
            paths << leaf.path;
    }
    for (const QString &path : unknownPaths(m_values, m_opened)) {
        if (isChanged(path))
            paths << path;
    }
    return paths;
}

QJsonObject FormDraft::setFields() const
{
    QJsonObject json;
    for (const FormLeaf &leaf : leaves()) {
        const FieldValue now = value(leaf.path);
        const bool plain = isDefault(*leaf.field, now) || now.state() == State::Null;
        if (now.state() != State::Unset && (!plain || isChanged(leaf.path)))
            json = withValueAt(json, leaf.path, now);
    }
    for (const QString &path : unknownPaths(m_values, {}))
        json = withValueAt(json, path, value(path));
    return json;
}

QJsonObject FormDraft::everything() const
{
    QJsonObject json = m_values;
    for (const FormLeaf &leaf : leaves()) {
        if (value(leaf.path).state() == State::Unset && leaf.field->defaultValue)
            json = withValueAt(json, leaf.path, FieldValue::of(*leaf.field->defaultValue));
    }
    return json;
}

void FormDraft::applyJson(const QJsonObject &typed, const QJsonObject &shown)
{
    QStringList none;
    nullRecords(schema().fields, typed, {}, none);
    for (const QString &path : none)
        set(path, FieldValue::null());
    for (const FormLeaf &leaf : leaves()) {
        const FieldValue now = valueAt(typed, leaf.path);
        const bool inNone
            = std::any_of(none.begin(), none.end(), [&leaf](const QString &path) { return leaf.path.startsWith(path + u'.'); });
        if (inNone || now == valueAt(shown, leaf.path))
            continue;
        if (now.state() == State::Unset)
            setDefault(leaf.path);
        else
            set(leaf.path, now);
    }
    for (const QString &path : unknownPaths(typed, shown))
        set(path, valueAt(typed, path));
}

void FormDraft::rebase(const QJsonObject &theirs, const QStringList &mine)
{
    QJsonObject next = theirs;
    for (const QString &path : mine)
        next = withValueAt(next, path, value(path));
    m_opened = theirs;
    m_values = next;
}

void FormDraft::makeNew()
{
    m_opened = {};
    m_isNew = true;
}

} // namespace forms
