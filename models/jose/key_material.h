#pragma once

#include "models/core/result.h"
#include "models/jose/openssl.h"

#include <QJsonObject>

namespace jose {

/// The numbers of a key between JSON and OpenSSL. For jwk*.cpp alone.

/// An error `gatehouse.jwk` with the member at fault in `where` and `fields` {member, reason}.
tl::unexpected<core::Error> jwkFault(const QString &member, const QString &reason);

/// A member that holds bytes as base64url. @return Invalid `gatehouse.jwk`
core::Result<QByteArray> bytesMember(const QJsonObject &json, const QString &name);

/// Makes the OpenSSL key of an RSA, EC or OKP key, private when @p json has a `d`.
/// @return Invalid `gatehouse.jwk`, Unsupported `gatehouse.jwk_unsupported`
core::Result<KeyPtr> keyFromJson(const QJsonObject &json);

/// Refuses what no JWK may hold either: RSA keys that are too short, too long, with a bad exponent or a ROCA modulus, Ed25519
/// points of small order; of a private key also halves that do not belong together.
/// @return Invalid `gatehouse.jwk`, Unsupported `gatehouse.jwk_unsupported`
core::Result<> checkKey(EVP_PKEY *key, bool isPrivate);

/// `kty` and the public numbers of @p key.
QJsonObject publicMembers(EVP_PKEY *key);

/// The private numbers as JSON text that follows other members: `,"d":"..."` and so on. The caller wipes it.
QByteArray privateMembers(EVP_PKEY *key);

} // namespace jose
