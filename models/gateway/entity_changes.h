#pragma once

#include "models/forms/form_schema.h"
#include "models/gateway/entity.h"

namespace gateway {

/// The body of a PATCH that turns @p opened into @p edited: only the members that differ, records member by member, lists and maps whole.
/// A member that @p edited leaves out stays as it is (to store "none" it must hold null); members the gateway sets are never sent.
/// @param edited the whole object or a part of it, secrets only where they were entered
/// @param schema tells maps from records; without one, maps are known by EntityKind::wholeMembers alone. May be null
QJsonObject changedMembers(
    const Entity &opened, const QJsonObject &edited, const EntityKind &kind, const forms::FormSchema *schema = nullptr);

/// What the gateway will hold after a PATCH of @p changes: `config` and what is nested in it merged, lists and maps replaced (gateway
/// recording, sections 2 and 9). Secrets included, server-set members not: for the dry run before the write.
QJsonObject afterPatch(const Entity &now, const QJsonObject &changes, const EntityKind &kind);

} // namespace gateway
