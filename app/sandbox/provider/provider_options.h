#pragma once

#include "models/core/secret.h"
#include "models/jose/algorithm.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace sandbox {

/// Somebody who can log in.
struct ProviderUser {
    QString login; ///< also the `sub` of tokens
    core::Secret password;
    QString name;
    QString email;
};

/// A client that is there from the start, as if an administrator had entered it by hand.
struct ProviderClientSeed {
    QString id;
    core::Secret secret; ///< empty for a public client
    QJsonObject metadata; ///< as a registration request would hold it (RFC 7591 section 2)
};

/// Whose manners the built-in provider has.
enum class Dialect {
    Generic,
    Okta, ///< org with custom authorization servers, management API under `/api/v1`, its error texts; the issuer is `/oauth2/default`
};

/// How the built-in provider behaves. The defaults are those of a strict generic provider.
struct ProviderOptions {
    QList<ProviderUser> users {};
    QList<ProviderClientSeed> clients {};

    Dialect dialect = Dialect::Generic;
    core::Secret apiToken {}; ///< SSWS token of the management API; empty = a fixed one, "sandbox-okta-token"
    int rateLimit = 0; ///< management calls a minute before 429; 0 = none
    bool apiAccessManagement = true; ///< whether custom authorization servers are licensed

    QString path {}; ///< put behind the origin to make the issuer: "/realms/one"; empty = none
    jose::Algorithm algorithm = jose::Algorithm::RS256; ///< of every token; also one that a gateway cannot verify
    QStringList scopes { QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"), QStringLiteral("offline_access"),
        QStringLiteral("api:read"), QStringLiteral("api:write") };
    QStringList defaultScopes { QStringLiteral("api:read") }; ///< when a request asks for none
    QStringList audiences { QStringLiteral("api://default") }; ///< the first unless `resource` or `audience` asks for another
    QString clientIdClaim = QStringLiteral("application_id"); ///< custom claim of access tokens that holds the client id; empty = none

    bool registration = true; ///< RFC 7591 and 7592
    core::Secret initialAccessToken {}; ///< demanded for a registration; empty = anybody may register
    bool rotateRegistrationToken = false; ///< every read and update answers a new registration token (RFC 7592 section 3)

    bool plainPkce = false; ///< `code_challenge_method=plain` is accepted
    bool pkceForAll = false; ///< confidential clients need PKCE too; public ones always do
    bool exactLoopbackPorts = false; ///< loopback redirects must match with their port, as some vendors have it
    bool opaqueAccessTokens = false; ///< access tokens are random text that only introspection explains
    QStringList opaqueAudiences {}; ///< the same for tokens of these audiences alone
    bool issuerParameter = true; ///< RFC 9207
    bool consent = true; ///< people are asked before a client gets their tokens
    bool refreshWithoutOfflineAccess = false; ///< a refresh token also when `offline_access` was not asked for

    std::chrono::seconds codeLifetime { 60 };
    std::chrono::seconds accessTokenLifetime { 3600 };
    std::chrono::seconds idTokenLifetime { 3600 };
    std::chrono::seconds refreshTokenLifetime { 86400 };
    std::chrono::seconds sessionLifetime { 28800 };

    QUrl dumpEndpoint {}; ///< announced as `sandbox_dump_endpoint`: where the sandbox's control port shows dump()
};

} // namespace sandbox
