#pragma once

#include "app/sandbox/provider/token_answer.h"

namespace sandbox::provider::okta {

/// The claims of an access token in Okta's shape: ver, jti "AT.…", cid, uid, scp as an array, sub, and the claims of the server.
QJsonObject accessTokenClaims(const Context &context, const TokenOrder &order, const QDateTime &now, const QDateTime &expiresAt);

/// What an ID token says beyond the claims of OpenID Connect: ver, jti, idp, amr and those of the scopes; `sub` is the person's id.
QJsonObject idTokenClaims(const Context &context, const TokenOrder &order);

/// What userinfo says about a person.
QJsonObject userinfoClaims(const Context &context, const AccessTokenRecord &token);

} // namespace sandbox::provider::okta
