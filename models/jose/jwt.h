#pragma once

#include "models/jose/jws.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace jose {

/// A JWT (RFC 7519) taken apart but not trusted.
struct Jwt {
    Jws jws;
    QJsonObject claims;

    QString text(const QString &claim) const; ///< a string claim, or empty
    QStringList audience() const; ///< `aud` as a list, whether it came as one or as a string
    std::optional<QDateTime> time(const QString &claim) const; ///< a NumericDate claim up to the year 9999, UTC
};

/// @return what parseJws() returns, and Invalid `gatehouse.claims` when the payload is no JSON object
core::Result<Jwt> parseJwt(const QByteArray &compact);

/// What a claim check demands; what is left empty is not checked.
struct ClaimRules {
    QString issuer; ///< byte for byte
    QString audience; ///< one of `aud`
    QDateTime now; ///< UTC; exp and nbf are checked when set
    int leewaySeconds = 0;
    bool requireExpiry = false;
};

/// Checks the registered claims (RFC 7519 section 4.1).
/// @return Rejected `gatehouse.iss`, `gatehouse.aud`, `gatehouse.expired`, `gatehouse.not_yet_valid`, `gatehouse.exp_missing`, with
///         `expected` and `found` in `fields`; `gatehouse.claim_type` for a claim of another type than RFC 7519 gives it;
///         `where` names the claim
core::Result<> checkClaims(const Jwt &token, const ClaimRules &rules);

/// Signs a claim set as a JWT. Header members beyond alg, kid and typ come from @p header.
core::Result<QByteArray> signJwt(const QJsonObject &claims, const Jwk &key, Algorithm algorithm, const QJsonObject &header = {});

} // namespace jose
