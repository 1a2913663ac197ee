#pragma once

#include "app/sandbox/gateway/admin_request.h"
#include "app/sandbox/gateway/schema_catalogue.h"
#include "app/sandbox/gateway/store.h"
#include "app/sandbox/gateway/validator.h"

namespace sandbox {

/// The schema that @p entity is checked against: that of its plugin for a plugin, of its kind of vault for a vault, that of its kind
/// otherwise.
/// @param errors says why there is none: a plugin without a name, a plugin or vault that is not installed, a route with an unknown protocol
const RecordSchema *schemaFor(const SchemaCatalogue &catalogue, const EntityKind &kind, const QJsonObject &entity, QJsonObject &errors);

/// The fields of a request's body: a form's texts typed, `url` of a service spread over its parts.
/// @param errors a `url` that is no text
QJsonObject readFields(const SchemaCatalogue &catalogue, const EntityKind &kind, const AdminBody &body, QJsonObject &errors);

/// Replaces `{"name": ...}` in references by the id it stands for.
/// @return the refusal (code 13) when there is no such entity
std::optional<HttpReply> resolveReferences(
    const Store &store, const EntityKind &kind, QJsonObject &fields, const QByteArray &workspace = {});

/// Everything a schema says of an entity that is about to be stored.
QJsonObject findViolations(const RecordSchema &schema, const EntityKind &kind, const QJsonObject &entity, WriteMode mode);

/// What the database itself refuses: a taken key (code 5), a missing reference (code 4), a text too long for an index (500).
std::optional<HttpReply> findConflict(
    const Store &store, const EntityKind &kind, const QJsonObject &entity, const QByteArray &workspace = {});

} // namespace sandbox
