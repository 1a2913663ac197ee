#pragma once

#include "models/core/secret.h"
#include "models/gateway/entity_kind.h"

#include <QHash>
#include <QJsonObject>

namespace gateway {

/// One object of the gateway as it was read. Members that are secrets (EntityKind::secretMembers, and `encrypted` fields of
/// plugin schemas) have been taken out of `json` and stand in `secrets`, by dotted path.
struct Entity {
    QJsonObject json;
    QHash<QString, core::Secret> secrets;

    QString id() const { return json.value(QLatin1String("id")).toString(); }
    QString text(QLatin1String member) const { return json.value(member).toString(); }
};

/// Whether the gateway holds what was asked for: every member of @p wanted equals that of @p stored, sets compared without order,
/// server-set members left out. @return the dotted paths that differ, empty when equal
QStringList differences(const QJsonObject &wanted, const QJsonObject &stored, const EntityKind &kind);

} // namespace gateway
