#pragma once

#include "app/sandbox/provider/client_authentication.h"
#include "app/sandbox/provider/okta/access_policy.h"

namespace sandbox::provider::okta {

/// POST {issuer}/v1/token in Okta's manner: authorization_code, refresh_token, client_credentials, password; scopes of the server, access
/// policies and assignments decide.
HttpReply serveOktaToken(const Context &context, const HttpRequest &request);

/// The scopes a request gets: those it asks for, or the server's default ones. @return Rejected `invalid_scope`
core::Result<QStringList> askedScopes(const Context &context, const FormFields &form);

/// Asks the assignment (where a person takes part) and the access policies of the server.
/// @param user login; empty = nobody takes part
/// @return Rejected `access_denied`
core::Result<AccessDecision> checkAccess(
    const Context &context, const QString &clientId, const QString &grant, const QString &user, const QStringList &scopes);

/// Those of @p asked to which a person must agree.
QStringList scopesToAgree(const Context &context, const QStringList &asked);

/// The audience of the tokens of the server that is asked.
QString audienceOf(const Context &context);

} // namespace sandbox::provider::okta
