#pragma once

#include "app/sandbox/gateway/validator.h"

namespace sandbox {

/// Runs the checks over several fields of @p entity and adds what they find to @p errors. A check whose fields have errors already is
/// left out, as the gateway does.
void runEntityChecks(const RecordSchema &schema, const QJsonObject &entity, WriteMode mode, QJsonObject &errors);

/// Adds an error that belongs to no single field.
void addEntityError(QJsonObject &errors, const QString &text);

/// What a route must have by its protocols; the published schema does not show it (gateway recording, sections 1 and 4).
void checkRoute(const QJsonObject &route, QJsonObject &errors);

} // namespace sandbox
