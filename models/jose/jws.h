#pragma once

#include "models/core/result.h"
#include "models/jose/jwk.h"
#include "models/jose/jwks.h"

#include <QJsonObject>

namespace jose {

inline constexpr qsizetype maxTokenBytes = 256 * 1024;

/// A compact JWS (RFC 7515 section 7.1), taken apart but not trusted.
struct Jws {
    QJsonObject header;
    QByteArray payload;
    QByteArray signingInput; ///< the bytes that were signed, as they came
    QByteArray signature;

    QString algorithmText() const; ///< `alg` as it came
    QString kid() const;
};

/// Takes a compact JWS apart.
/// @return Invalid `gatehouse.token_parts` (not three parts), `gatehouse.token_too_large`, `gatehouse.base64url`, `gatehouse.json`,
///         `gatehouse.duplicate_member`, `gatehouse.alg_missing`; `where` names the part
core::Result<Jws> parseJws(const QByteArray &compact);

/// Checks the signature with one key.
/// @param allowed algorithms the caller expects; the header's `alg` must be one of them (RFC 8725 section 3.1)
/// @return Rejected `gatehouse.alg_none`, `gatehouse.alg_unknown`, `gatehouse.alg_not_allowed`, `gatehouse.key_unfit`, `gatehouse.crit`,
///         `gatehouse.signature`
core::Result<> verifyJws(const Jws &jws, const Jwk &key, const QList<Algorithm> &allowed);

/// The same with a key set: tries the candidates.
/// @return the key that fitted; Rejected `gatehouse.kid_unknown` when no key of the set has the token's `kid`
core::Result<Jwk> verifyJws(const Jws &jws, const Jwks &keys, const QList<Algorithm> &allowed);

/// Signs @p payload. `alg` (and `kid` when the key has one) are put into @p header.
core::Result<QByteArray> signJws(QJsonObject header, const QByteArray &payload, const Jwk &key, Algorithm algorithm);

} // namespace jose
