#pragma once

#include "models/core/secret.h"
#include "models/jose/jwt.h"
#include "models/oauth/key_source.h"

namespace oauth {

/// What an access token must agree with; what is left empty is not checked.
struct AccessTokenRules {
    QString issuer; ///< byte for byte
    QString audience {}; ///< one of `aud`
    QString claim {}; ///< must be there, as text
    QString claimValue {}; ///< of that claim
    QDateTime now; ///< UTC
    int leewaySeconds = 0;
};

/// An access token that holds.
struct CheckedAccessToken {
    jose::Jwt token;
    jose::Jwk key; ///< that signed it
    QString claimValue; ///< of AccessTokenRules::claim
};

/// Checks a JWT access token as a resource server does (RFC 9068 section 4): signature by the provider's keys, then the claims.
/// @return Unsupported `gatehouse.opaque_token` when it is no JWT (introspect it instead), `gatehouse.encrypted_token` for a JWE;
///         Rejected `gatehouse.token_kind` {expected, found} for an ID token, `gatehouse.claim_missing` {claim, present},
///         `gatehouse.claim_differs` {claim, expected, found}; what jose::parseJwt(), KeySource::verify(), jose::checkClaims() return
core::Result<CheckedAccessToken> checkAccessToken(
    const net::Http &http, KeySource &keys, const core::Secret &accessToken, const AccessTokenRules &rules);

} // namespace oauth
