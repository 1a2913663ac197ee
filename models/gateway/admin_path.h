#pragma once

#include "models/core/result.h"
#include "models/gateway/entity_kind.h"

namespace gateway {

/// @p segment of a path, percent-encoded, slashes too.
/// @return Invalid `gatehouse.empty_id` for nothing, "." and "..": such a path would address something else
core::Result<QString> pathSegment(const QString &segment);

/// "/consumers", or "/services/{parentId}/routes" below a parent of kind @p parentKind (empty = EntityKind::parent()). Contracts stand two
/// levels down: "<developer>/<application>" as @p parentId leads to "/developers/{d}/applications/{a}/application_instances".
/// @return Invalid `gatehouse.no_parent` {kind} when that kind has no such parent, or has no collection without one
core::Result<QString> collectionPath(const EntityKind &kind, const QString &parentId = {}, const QString &parentKind = {});

} // namespace gateway
