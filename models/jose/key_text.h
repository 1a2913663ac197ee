#pragma once

#include "models/core/secret.h"
#include "models/jose/jwks.h"

namespace jose {

/// Reads keys in any form that somebody copies: a key set (RFC 7517 section 5), one key in JSON, keys or certificates in PEM, several of
/// them one below the other. A certificate gives its key and is not checked otherwise.
/// @return what Jwks::parse(), Jwk::fromJson() and Jwk::fromPem() return; Invalid `gatehouse.no_key_text` when it is none of these
core::Result<Jwks> keysFromText(const core::Secret &text);

} // namespace jose
