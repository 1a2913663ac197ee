#pragma once

#include "models/core/result.h"
#include "models/net/request.h"
#include "models/oauth/token_set.h"

#include <QJsonObject>

namespace oauth {

/// What is needed to read the answer of a token endpoint.
struct TokenQuestion {
    QStringList scopes {}; ///< asked for; granted when the answer names none (RFC 6749 section 5.1)
    QDateTime now; ///< UTC; `expires_in` counts from here
    QString where {}; ///< for Error::where
    QList<core::Secret> secrets {}; ///< what was sent and must not come back in an error
};

/// Reads the members of a token answer, wherever they came from: the body of a token endpoint, the fragment of a redirect.
/// @param expected members that must be there: "access_token", "id_token"
/// @return Protocol `gatehouse.token_answer` {member, reason: "missing" | "type" | "value"}; Unsupported `gatehouse.token_type` {found} for
///         anything but Bearer
core::Result<TokenSet> readTokenMembers(const QJsonObject &members, const QStringList &expected, const TokenQuestion &question);

/// Reads the answer of a token endpoint (RFC 6749 sections 5.1 and 5.2).
/// @return what providerError() makes of a refusal, also of one that comes as 200; what readTokenMembers() returns; Protocol
///         `gatehouse.html_answer`, `gatehouse.not_json`
core::Result<TokenSet> readTokenAnswer(const net::Response &response, const TokenQuestion &question);

} // namespace oauth
