#pragma once

#include "models/jose/jwt.h"

namespace oauth {

/// What kind of token a JWT says or shows it is.
enum class TokenKind {
    Unknown,
    Access, ///< `typ` at+jwt (RFC 9068 section 2.1)
    Id, ///< carries what only ID tokens do: `nonce`, `at_hash`, `c_hash`
};

/// Looks at `typ` first, at the claims else. Nothing is verified.
TokenKind tokenKind(const jose::Jwt &token);

} // namespace oauth
