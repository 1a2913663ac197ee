#pragma once

#include "models/oauth/code_flow.h"

namespace oauth {

/// Runs an implicit login (RFC 6749 section 4.2): the tokens come in the fragment of the redirect, with no code and no token endpoint.
/// Discouraged (RFC 9700 section 2.1.2): a token that passes through an address can be read and put in by others; runCodeFlow() takes its
/// place wherever the provider lets it.
///
/// @verbatim
///   us                browser                   provider
///   |--- open URL ----->|--- authorize ----------->|
///   |                   |<-- login, consent -------|
///   |<-- GET, nothing --|   (tokens behind the #)  |
///   |--- page --------->|                          |
///   |<-- POST tokens ---|                          |
/// @endverbatim
/// With `openid` among the scopes response_type is "id_token token" and the ID token is checked whole, `at_hash` included (OpenID Connect
/// Core section 3.2.2.9); "token" otherwise.
/// @return as runCodeFlow(); Rejected `gatehouse.at_hash` also for an ID token without one; Unsupported `gatehouse.no_implicit`
///         {supported} when the provider says that it does not do this
core::Result<CodeFlowResult> runImplicitFlow(
    const net::Http &http, const CodeFlowRequest &request, const OpenBrowser &openBrowser, const core::Clock &clock);

} // namespace oauth
