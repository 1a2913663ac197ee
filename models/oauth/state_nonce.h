#pragma once

#include "models/core/secret.h"

namespace oauth {

/// A fresh `state`: 43 characters of base64url made of 32 random bytes. It ties the browser's way back to this login (RFC 6749
/// section 10.12). Any thread.
core::Secret makeState();

/// A fresh `nonce` of the same form. It ties the ID token to this login (OpenID Connect Core section 15.5.2). Any thread.
core::Secret makeNonce();

} // namespace oauth
