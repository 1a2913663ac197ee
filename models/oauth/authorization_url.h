#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QStringList>
#include <QUrl>

#include <utility>

namespace oauth {

/// What an authorization request says (RFC 6749 sections 4.1.1 and 4.2.1, RFC 7636 section 4.3, OpenID Connect Core sections 3.1.2.1 and
/// 3.2.2.1).
struct AuthorizationRequest {
    QUrl endpoint; ///< its own query is kept
    QString clientId;
    QUrl redirectUri;
    QStringList scopes;
    core::Secret state;
    core::Secret nonce; ///< left out when empty
    QByteArray codeChallenge; ///< S256; left out when empty
    QList<std::pair<QString, QString>> extra {}; ///< audience, prompt, login_hint …
    QByteArray responseType = "code"; ///< or "token", "id_token token"
};

/// The address to open in the browser. A space is %20, which every server reads.
/// @return Invalid `gatehouse.reserved_parameter` {parameter} when the endpoint's query or `extra` sets a parameter that is set here
///         or was set before: none may come twice (RFC 6749 section 3.1)
core::Result<QUrl> authorizationUrl(const AuthorizationRequest &request);

} // namespace oauth
