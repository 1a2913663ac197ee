#pragma once

#include "models/core/connection.h"
#include "models/core/provider.h"
#include "models/core/result.h"

#include <QJsonObject>

namespace storage {

/// The stored form of a connection. `clientKeyPem` and the secrets of `access` are left out: they belong in the keychain.
/// @return Invalid `gatehouse.url_has_password` (fields: url, without the password) or `gatehouse.private_key_in_certificate`
///         when a secret would get into it
core::Result<QJsonObject> toJson(const core::Connection &connection);
/// The stored form of a provider. Errors as of toJson(Connection).
core::Result<QJsonObject> toJson(const core::Provider &provider);

/// @return Storage `gatehouse.shape` (fields as of core::JsonReader) when a member is missing, mistyped or has an unknown value
core::Result<core::Connection> connectionFromJson(const QJsonObject &json);
/// Errors as of connectionFromJson().
core::Result<core::Provider> providerFromJson(const QJsonObject &json);

} // namespace storage
