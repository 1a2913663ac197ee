#pragma once

#include "models/core/result.h"
#include "models/net/form_body.h"
#include "models/net/request.h"
#include "models/oauth/client.h"

namespace oauth {

/// A POST of @p form in which @p client proves itself, in one way only (RFC 6749 section 2.3): Basic puts the form-encoded id and secret
/// into the Authorization header and no client_id into the body, Post puts both into the body, None the id alone.
/// @return Invalid `gatehouse.client_secret_missing` {client_id}, `gatehouse.client_id_missing`
core::Result<net::Request> authenticatedPost(const QUrl &url, net::FormFields form, const Client &client);

} // namespace oauth
