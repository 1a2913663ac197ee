#pragma once

#include "app/sandbox/provider/context.h"
#include "app/sandbox/provider/form_fields.h"
#include "app/sandbox/provider/replies.h"

namespace sandbox::provider {

/// POST /token: authorization_code, client_credentials, password, refresh_token (RFC 6749 sections 4.1.3, 4.3.2, 4.4.2, 6; RFC 7636
/// section 4.6).
HttpReply serveToken(const Context &context, const HttpRequest &request);

/// The scopes a request gets: those it asks for, or the default ones that the client may have.
/// @return Rejected `invalid_scope`
core::Result<QStringList> grantedScopes(const Context &context, const ClientRecord &client, const FormFields &form);

/// The audience that `resource` (RFC 8707) or `audience` asks for, or the default one. @return Rejected `invalid_target`
core::Result<QString> grantedAudience(const Context &context, const FormFields &form);

/// The code challenge that belongs to a verifier (RFC 7636 section 4.2).
QString codeChallengeOf(const QString &verifier, const QString &method);

} // namespace sandbox::provider
