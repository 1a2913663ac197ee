#pragma once

#include "models/oauth/code_flow.h"

namespace oauth {

/// RFC 9207 section 2.4: the `iss` parameter is mandatory where announced, and compared wherever it comes.
/// @return Rejected `gatehouse.iss_parameter` {expected, found}
core::Result<> checkIssuerParameter(const Metadata &metadata, const QString &issuer);

/// Why a login did not come back, for the person: names the address that was opened, and does not believe an error redirect that names
/// somebody else as its sender.
core::Error loginError(core::Error error, const Metadata &metadata);

/// Checks the ID token of a login. @param nonce empty = none was sent, and then no ID token is needed
/// @return its claims, none without an ID token; Protocol `gatehouse.id_token_missing`; what checkIdToken() returns
core::Result<QJsonObject> checkLogin(
    const net::Http &http, const CodeFlowRequest &request, const core::Secret &nonce, const TokenSet &tokens, const core::Clock &clock);

} // namespace oauth
