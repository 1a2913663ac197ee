#pragma once

#include "models/core/secret.h"
#include "models/jose/jwt.h"
#include "models/oauth/key_source.h"

namespace oauth {

/// What an ID token must agree with (OpenID Connect Core section 3.1.3.7).
struct IdTokenRules {
    QString issuer; ///< byte for byte
    QString clientId; ///< must be in `aud`, and must be `azp` where that is there or `aud` has several
    core::Secret nonce {}; ///< empty = none was sent, so none is looked at
    core::Secret accessToken {}; ///< compared with `at_hash` where that is there
    QDateTime now; ///< UTC
    int leewaySeconds = 60; ///< by which clocks may differ
    QList<jose::Algorithm> algorithms {}; ///< that this client expects (RFC 8725 section 3.1)
};

/// The algorithms to expect from a provider: those it publishes as far as they sign with a private key; RS256, the default of OpenID
/// Connect, when it publishes none. HS* never: this program would have to hold the secret as a key.
QList<jose::Algorithm> idTokenAlgorithms(const Metadata &metadata);

/// Checks everything but the signature.
/// @return Rejected with {expected, found} in `fields`: `gatehouse.token_kind` (an access token), `gatehouse.azp`, `gatehouse.nonce` (no
///         values), `gatehouse.sub_missing`, `gatehouse.iat_missing`, `gatehouse.iat_future`, `gatehouse.at_hash` (no values); what
///         jose::checkClaims() returns for iss, aud, exp, nbf
core::Result<> checkIdTokenClaims(const jose::Jwt &token, const IdTokenRules &rules);

/// Checks an ID token whole; the signature first.
/// @return its claims; what jose::parseJwt(), KeySource::verify() and checkIdTokenClaims() return
core::Result<QJsonObject> checkIdToken(const net::Http &http, KeySource &keys, const core::Secret &idToken, const IdTokenRules &rules);

} // namespace oauth
