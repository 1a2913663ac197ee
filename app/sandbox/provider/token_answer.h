#pragma once

#include "app/sandbox/provider/context.h"
#include "models/core/result.h"

#include <chrono>
#include <optional>

namespace sandbox::provider {

/// What tokens are to be made of.
struct TokenOrder {
    QString clientId;
    QString user; ///< empty for client credentials
    QStringList scopes;
    QString audience;
    QDateTime loggedInAt; ///< invalid for client credentials
    QString nonce;
    QByteArray grantId; ///< empty for client credentials
    bool withRefreshToken = false; ///< a new one; the grant's old one becomes a spent one
    bool withAccessToken = true;
    bool withIdToken = true; ///< where a person takes part and `openid` is among the scopes
    std::optional<std::chrono::seconds> accessLifetime {}; ///< another than that of the options
    std::optional<std::chrono::seconds> refreshLifetime {}; ///< likewise
};

/// Remembers the grant that an order is the first of; its tokens fall together.
void startGrant(const Context &context, const TokenOrder &order);

/// Makes, signs and remembers tokens: an access token as a JWT (RFC 9068) or as random text where the options say so, an ID token when
/// `openid` is among the scopes (OpenID Connect Core section 2), a refresh token when asked.
/// @return the token endpoint's JSON (RFC 6749 section 5.1); what jose::signJwt() returns
core::Result<QJsonObject> tokenAnswer(const Context &context, const TokenOrder &order);

} // namespace sandbox::provider
