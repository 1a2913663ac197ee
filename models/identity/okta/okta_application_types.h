#pragma once

#include "models/identity/identity_provider.h"

namespace identity {

/// The application_type that a request comes to: the one it names, else what its grants allow: "service" for client_credentials alone
/// without redirects, "web" where client_credentials stands among others, "native" for password, else as ClientRequest::native says.
QString oktaApplicationType(const ClientRequest &request);

/// Looks at a request before anything is sent (identity-provider contract 2b, "Applications").
/// @return Invalid `gatehouse.okta_application_type` {found, supported}; `gatehouse.okta_grants` {application_type, grants, allowed};
///         `gatehouse.okta_grant_missing` {application_type,
///         grant}; `gatehouse.okta_redirect_missing` {application_type}; `gatehouse.okta_public_client` {application_type, grants};
///         `gatehouse.okta_client_id` {client_id}; `gatehouse.okta_client_secret` {least, most}
core::Result<> checkOktaApplication(const ClientRequest &request);

/// The body of POST /api/v1/apps. Holds the client secret where the request chooses one.
QJsonObject oktaApplicationBody(const ClientRequest &request);

} // namespace identity
