#pragma once

#include "models/core/result.h"
#include "models/net/http.h"
#include "models/oauth/client.h"
#include "models/oauth/discovery.h"

namespace oauth {

/// What the provider says of a token (RFC 7662 section 2.2).
struct Introspection {
    bool active = false;
    QString clientId; ///< empty when it says nothing; so are the others
    QString subject;
    QStringList scopes;
    QDateTime expiresAt; ///< UTC
    QJsonObject members; ///< the whole answer
};

/// Asks what the provider knows of a token.
/// @param hint "access_token", "refresh_token" or empty
/// @return Protocol `gatehouse.endpoint_missing` {endpoint}, `gatehouse.shape`; what providerError(), authenticatedPost() and Http::send()
///         return
core::Result<Introspection> introspect(
    const net::Http &http, const Metadata &metadata, const Client &client, const core::Secret &token, const QString &hint = {});

} // namespace oauth
