#pragma once

#include "models/identity/identity_provider.h"
#include "models/identity/okta/okta_client.h"

namespace identity {

/// Reads an application with its OAuth client. `objectId` is the application's id; `metadata` is what RFC 7591 calls it (client_id,
/// client_name, application_type, grant_types, redirect_uris, token_endpoint_auth_method, ...) with Okta's `status` and `pkce_required`.
/// @param known what is kept when the answer leaves it out: only answers to a creation or an update tell the secret
/// @return Protocol `gatehouse.shape`; `gatehouse.okta_client_differs` {expected, found} for another client id than the known one;
///         Unsupported `gatehouse.auth_method` {found} for a client that this program could not be
core::Result<RegisteredClient> readOktaApplication(const QJsonObject &json, const RegisteredClient &known);

/// The application with that client id, or the only one with that label where @p clientId is empty; deactivated ones too.
/// @param name narrows the search for a client id; may be empty
/// @return nothing when there is none; Conflict `gatehouse.name_ambiguous` {name, count}
core::Result<std::optional<RegisteredClient>> findOktaApplication(const OktaClient &client, const QString &name, const QString &clientId);

/// Registers an application with its client id and secret chosen by the request, or by Okta. Refused as checkOktaApplication().
core::Result<RegisteredClient> createOktaApplication(const OktaClient &client, const ClientRequest &request);

/// Reads it again by its id, or by its client id where the id is not known. @return NotFound `gatehouse.okta_client_missing` {client_id}
core::Result<RegisteredClient> readOktaApplicationAgain(const OktaClient &client, const RegisteredClient &known);

/// Deactivates and deletes it; one that is gone is no error.
core::Result<> removeOktaApplication(const OktaClient &client, const RegisteredClient &known);

} // namespace identity
