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

/// Takes an object as the gateway sent it (or a person wrote it) apart: secrets out of the JSON, into Entity::secrets.
///
/// Secrets are the kind's secretMembers, members that are secrets by their name (forms::isSecretName), private members of a JWK, and
/// @p secretPaths: the `encrypted` fields of a schema, where one is at hand. Only texts are taken; a vault reference
/// (`{vault://env/name}`) stays. In a list the text leaves a null behind, so that the others keep their index: `config.client_secret[0]`.
Entity entityFromJson(const QJsonObject &json, const EntityKind &kind, const QStringList &secretPaths = {});

/// The object with its secrets put back, for a request body. Never to be stored or shown.
QJsonObject withSecrets(const Entity &entity);

/// Whether the gateway holds what was asked for: every member of @p wanted equals that of @p stored, sets compared without order,
/// server-set members left out, members that only @p stored has (defaults) left out too. Old and new names and the `url` shorthand
/// count as the same (member_names.h). A list whose order means something (`consumer_claim` is a path) is compared in order.
/// @param wanted as it was sent, secrets included
/// @return the dotted paths that differ, empty when equal
QStringList differences(const QJsonObject &wanted, const Entity &stored, const EntityKind &kind);

/// The same over plain JSON. Where @p stored has had its secrets taken out (Entity::json) pass the Entity instead: a secret in
/// @p wanted differs from one that is not there.
QStringList differences(const QJsonObject &wanted, const QJsonObject &stored, const EntityKind &kind);

/// What somebody has changed since @p opened was read: differences in both directions, server-set members left out.
/// @return dotted paths, empty when nothing changed
QStringList changesSince(const Entity &opened, const Entity &now, const EntityKind &kind);

} // namespace gateway
