#pragma once

#include "app/sandbox/provider/context.h"
#include "app/sandbox/provider/form_fields.h"
#include "app/sandbox/provider/replies.h"

namespace sandbox::provider {

/// Reads a form body. @return Rejected `invalid_request` (413 when it is too large)
core::Result<FormFields> readForm(const HttpRequest &request);

/// Finds out which client calls: none, client_secret_basic or client_secret_post as it was registered, one at a time (RFC 6749
/// section 2.3).
/// @return Rejected `invalid_request` 400, `invalid_client` 401
core::Result<ClientRecord> authenticateClient(const Context &context, const HttpRequest &request, const FormFields &form);

/// The token of an `Authorization: Bearer` header (RFC 6750 section 2.1). @return Rejected `invalid_token` 401
core::Result<QByteArray> bearerToken(const HttpRequest &request);

} // namespace sandbox::provider
