#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/net/http.h"
#include "models/oauth/client.h"
#include "models/oauth/discovery.h"
#include "models/oauth/token_set.h"

#include <QUrlQuery>

namespace oauth {

/// Calls to the token endpoint (RFC 6749). OAuth errors come as Rejected (Denied for invalid_client) with the server's code untouched;
/// besides what readTokenAnswer(), authenticatedPost() and Http::send() return. An answer that is lost is not asked for again.
/// Blocking; the clock must outlive it.
class TokenEndpoint {
public:
    TokenEndpoint(net::Http http, Metadata metadata, Client client, const core::Clock &clock);

    /// Section 4.4. @p audience and @p resource are sent when not empty.
    core::Result<TokenSet> clientCredentials(const QStringList &scopes, const QString &audience = {}, const QString &resource = {}) const;
    /// Section 4.1.3 with the PKCE verifier of RFC 7636. @p askedScopes are those of the authorization request.
    core::Result<TokenSet> exchangeCode(
        const core::Secret &code, const QUrl &redirectUri, const core::Secret &verifier, const QStringList &askedScopes = {}) const;
    /// Section 4.3. Discouraged: the person's password passes through this program (RFC 9700 section 2.4).
    core::Result<TokenSet> password(const QString &user, const core::Secret &password, const QStringList &scopes) const;
    /// Section 6. The old refresh token is kept when the answer holds none.
    core::Result<TokenSet> refresh(const core::Secret &refreshToken, const QStringList &scopes = {}) const;

private:
    core::Result<TokenSet> call(
        const QList<std::pair<QByteArray, QByteArray>> &form, const QStringList &askedScopes, const QList<core::Secret> &sent) const;

    net::Http m_http;
    Metadata m_metadata;
    Client m_client;
    const core::Clock *m_clock;
};

} // namespace oauth
