#pragma once

#include "models/core/result.h"
#include "models/net/http.h"
#include "models/oauth/discovery.h"

namespace oauth {

/// What the provider tells about the person behind an access token (OpenID Connect Core section 5.3).
/// @param subject `sub` of the ID token; the answer's must be the same (section 5.3.2). Empty = not compared
/// @return Rejected `gatehouse.userinfo_sub` {expected, found}; Unsupported `gatehouse.userinfo_signed` for an answer that is a JWT;
/// Protocol
///         `gatehouse.endpoint_missing` {endpoint}, `gatehouse.shape`; what providerError() (`invalid_token`, `insufficient_scope`) and
///         Http::send() return
core::Result<QJsonObject> fetchUserinfo(
    const net::Http &http, const Metadata &metadata, const core::Secret &accessToken, const QString &subject = {});

} // namespace oauth
