#pragma once

#include "models/core/result.h"
#include "models/jose/jwk.h"
#include "models/jose/jwks.h"

#include <QJsonObject>

namespace jose {

inline constexpr qsizetype maxTokenBytes = 256 * qsizetype(1024);

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
/// @return Invalid `gatehouse.token_parts` {parts} (not three), `gatehouse.token_too_large` {bytes, limit}, `gatehouse.base64url`
///         {offset}, `gatehouse.json` {offset}, `gatehouse.duplicate_member` {member}, `gatehouse.alg_missing`,
///         `gatehouse.header_member` {member} (a `kid`, `typ` or `cty` that is no text); `where` names the part
core::Result<Jws> parseJws(const QByteArray &compact);

/// Checks the signature with one key.
/// @param allowed algorithms the caller expects; the header's `alg` must be one of them (RFC 8725 section 3.1)
/// @return Rejected `gatehouse.alg_none` {alg}, `gatehouse.alg_unknown` {alg}, `gatehouse.alg_not_allowed` {alg, allowed},
///         `gatehouse.crit` {crit}, `gatehouse.key_unfit` {alg, kid, member} (Jwk::unfitMember()), `gatehouse.signature` {alg, kid}
core::Result<> verifyJws(const Jws &jws, const Jwk &key, const QList<Algorithm> &allowed);

/// The same with a key set: tries the candidates. A token that names a key which Jwks::parse() had to leave out is refused with
/// that key's own code (`gatehouse.jwk`, `gatehouse.jwk_unsupported`).
/// @return the key that fitted; Rejected `gatehouse.kid_unknown` {kid, known} when no key of the set has the token's `kid`,
///         `gatehouse.kid_ambiguous` {kid} when different keys have it
core::Result<Jwk> verifyJws(const Jws &jws, const Jwks &keys, const QList<Algorithm> &allowed);

/// Signs @p payload. `alg` (and `kid` when the key has one) are put into @p header.
/// @return Invalid `gatehouse.key_unfit` {alg, kid, member}, `gatehouse.crit` (extensions are not written either),
///         `gatehouse.token_too_large` {bytes, limit}, `gatehouse.signing` when OpenSSL refuses
core::Result<QByteArray> signJws(QJsonObject header, const QByteArray &payload, const Jwk &key, Algorithm algorithm);

} // namespace jose
