#pragma once

#include "app/sandbox/provider/context.h"
#include "app/sandbox/provider/form_fields.h"

namespace sandbox::provider {

/// Where the answer to an authorization request goes, as far as it can be trusted.
struct AnswerAddress {
    QString redirectUri;
    QString state;
    ResponseMode mode = ResponseMode::Query; ///< tokens never go into a query (OAuth 2.0 Multiple Response Types section 5)
};

/// Finds the client and checks the redirect URI. Nothing may be sent to the URI before this went well (RFC 6749 section 4.1.2.1).
/// @return Rejected `invalid_request`, to be shown to the person
core::Result<AnswerAddress> readAnswerAddress(const Context &context, const FormFields &fields);

/// Checks the rest of the request.
/// @return Rejected with a code of RFC 6749 section 4.1.2.1, OpenID Connect Core section 3.1.2.6 or RFC 8707 section 2, to be sent to the
///         redirect URI
core::Result<AuthorizationRequest> readAuthorizationRequest(const Context &context, const FormFields &fields, const AnswerAddress &address);

/// Reads `prompt` and `max_age` (OpenID Connect Core section 3.1.2.1). @return Rejected `invalid_request`
core::Result<> readPrompt(AuthorizationRequest &request, const FormFields &fields);

} // namespace sandbox::provider
