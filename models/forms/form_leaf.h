#pragma once

#include "models/forms/field_value.h"
#include "models/forms/form_schema.h"

#include <QStringList>

namespace forms {

/// One input of a form: what is below a record is an input of its own, a list or map is one as a whole.
struct FormLeaf {
    QString path; ///< "config.session_redis.host"
    const FormField *field = nullptr; ///< inside the schema
};

/// The inputs of @p schema in its order; pointers into it. A record that names no fields is one input.
std::vector<FormLeaf> leavesOf(const FormSchema &schema);

/// Paths of the inputs that are secrets.
QStringList secretPaths(const FormSchema &schema);

/// Paths of the inputs that are maps, which a gateway replaces whole.
QStringList mapPaths(const FormSchema &schema);

/// What @p object holds at a dotted path; a record on the way that is null or missing makes Unset.
FieldValue valueAt(const QJsonObject &object, QStringView path);

/// @p object with @p value at the path; Unset takes the member away. Records on the way are made where they are needed.
QJsonObject withValueAt(QJsonObject object, QStringView path, const FieldValue &value);

/// Whether the field is left to its default: unset, or holding the very value that the schema names.
bool isDefault(const FormField &field, const FieldValue &value);

} // namespace forms
