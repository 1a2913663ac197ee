#pragma once

#include "models/identity/identity_provider.h"

namespace identity {

/// Reads a client information response (RFC 7591 section 3.2.1). Secrets go into core::Secret and are left out of `metadata`.
/// @param known what is kept when the answer leaves it out: the request's own values, or the client as it was
/// @return Protocol `gatehouse.registration_answer` {member, reason: "missing" | "type" | "value"}, Unsupported `gatehouse.auth_method`
/// {found}
core::Result<RegisteredClient> readRegistrationAnswer(const QJsonObject &answer, const RegisteredClient &known);

/// Where and with what the client of an answer can be taken back, read from an answer that may be unusable otherwise.
RegisteredClient managementOf(const QJsonObject &answer);

} // namespace identity
