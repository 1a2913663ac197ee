#pragma once

#include "models/identity/identity_provider.h"

namespace identity {

/// The client metadata to send (RFC 7591 section 2).
QJsonObject registrationBody(const ClientRequest &request);

/// Whether @p scope is one of OpenID Connect's own (OpenID Connect Core section 5.4, 11), which need no registration.
bool isScopeOfEveryClient(const QString &scope);

/// Registers a client (RFC 7591 section 3). A client that this program could not use is taken back at once where that is possible.
/// @param initialAccessToken may be empty
/// @return Unsupported `gatehouse.no_registration` {issuer, application}; Rejected `invalid_redirect_uri`, `invalid_client_metadata`;
/// Denied for 401;
///         Protocol `gatehouse.registration_answer` {member, reason: "missing" | "type" | "value"} and Unsupported `gatehouse.auth_method`
///         {found}, with sent: Yes when the client stays behind; Network with sent: Unknown when the answer was lost
core::Result<RegisteredClient> registerClient(
    const net::Http &http, const oauth::Metadata &metadata, const ClientRequest &request, const core::Secret &initialAccessToken);

/// Reads a registration (RFC 7592 section 2.1). What the answer leaves out is kept from @p client; a new token replaces the old one.
/// @return NotFound when it is gone (404, and 401 by section 2.1); Unsupported `gatehouse.no_management_token` {client_id}
core::Result<RegisteredClient> readRegistration(const net::Http &http, const RegisteredClient &client);

/// Deletes a registration (RFC 7592 section 2.3); 204, and 404 and 401 of one that is gone, are success.
/// @return Unsupported `gatehouse.no_management_token` {client_id}; what oauth::providerError() and Http::send() return
core::Result<> removeRegistration(const net::Http &http, const RegisteredClient &client);

} // namespace identity
