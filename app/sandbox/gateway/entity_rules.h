#pragma once

#include "app/sandbox/gateway/entity_kinds.h"

#include <QJsonObject>

namespace sandbox {

/// Sets what the gateway itself makes of a valid value before it is kept: the digest of an authority's certificate, the port of a target,
/// the hash of a secret.
void completeEntity(const EntityKind &kind, QJsonObject &entity);

/// The checks that a published schema names without saying what they do (`custom_entity_check`).
void checkEntity(const EntityKind &kind, const QJsonObject &entity, QJsonObject &errors);

} // namespace sandbox
