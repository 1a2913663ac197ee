#pragma once

#include "app/sandbox/provider/authorization_request.h"

namespace sandbox::provider::okta {

/// readAuthorizationRequest() in Okta's manner: `state` is needed, `nonce` where tokens come back at once, PKCE where the application says
/// so, scopes of the server.
core::Result<AuthorizationRequest> readOktaRequest(const Context &context, const FormFields &fields, const AnswerAddress &address);

/// Whether a person may have what was asked for: assignment, then access policies. @return Rejected `access_denied`
core::Result<> checkPerson(const Context &context, const AuthorizationRequest &request, const QString &user);

} // namespace sandbox::provider::okta
