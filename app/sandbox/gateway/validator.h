#pragma once

#include "app/sandbox/gateway/schema.h"

#include <QDateTime>

namespace sandbox {

/// What is being done with an entity: it decides what is filled in and how some messages read.
enum class WriteMode {
    Insert,
    Update,
};

/// Gives every missing field its default, null or, for `auto` fields, a new value; brings the others into the gateway's form
/// (lower-case ids, sets without twins, empty lists and maps). `updated_at` is always @p now.
QJsonObject fillFields(const RecordSchema &schema, const QJsonObject &entity, WriteMode mode, const QDateTime &now);

/// The stored entity with the fields of @p changes laid over it; records are merged field by field, lists replaced as a whole.
QJsonObject mergeChanges(const RecordSchema &schema, const QJsonObject &entity, const QJsonObject &changes);

/// Checks an entity against its schema.
/// @return the errors as `fields` shows them (gateway recording, section 4); empty when it is valid
QJsonObject validateEntity(const RecordSchema &schema, const QJsonObject &entity, WriteMode mode);

/// Checks one value; null when it is valid, else a text, a list with nulls or an object.
QJsonValue validateField(const FieldSchema &field, const QJsonValue &value, WriteMode mode);

} // namespace sandbox
