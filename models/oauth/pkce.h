#pragma once

#include "models/core/secret.h"

#include <QByteArray>

namespace oauth {

/// A proof key for code exchange, method S256 (RFC 7636 section 4). For one login.
struct Pkce {
    core::Secret verifier; ///< 43 characters made of 32 random bytes; sent with the code
    QByteArray challenge; ///< sent with the authorization request
};

/// A fresh pair. Any thread.
Pkce makePkce();

/// BASE64URL(SHA256(verifier)) (RFC 7636 section 4.2). Any thread.
QByteArray codeChallenge(const core::Secret &verifier);

} // namespace oauth
