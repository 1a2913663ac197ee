#pragma once

#include "models/core/result.h"
#include "models/net/http.h"
#include "models/oauth/client.h"
#include "models/oauth/discovery.h"

namespace oauth {

/// Takes a token back (RFC 7009). One that the provider does not know is no error (section 2.2).
/// @param hint "access_token", "refresh_token" or empty
/// @return Protocol `gatehouse.endpoint_missing` {endpoint}; Rejected `unsupported_token_type` and others by providerError(); what
///         authenticatedPost() and Http::send() return
core::Result<> revoke(
    const net::Http &http, const Metadata &metadata, const Client &client, const core::Secret &token, const QString &hint = {});

} // namespace oauth
