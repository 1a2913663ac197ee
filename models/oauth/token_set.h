#pragma once

#include "models/core/secret.h"

#include <QDateTime>
#include <QStringList>

namespace oauth {

/// What a token endpoint answered (RFC 6749 section 5.1). The tokens are secrets.
struct TokenSet {
    core::Secret accessToken;
    QString tokenType; ///< "Bearer"
    QDateTime expiresAt; ///< UTC; invalid when the provider said nothing
    core::Secret refreshToken;
    core::Secret idToken;
    QStringList scopes; ///< granted; those asked for when the answer leaves them out (section 5.1)
};

} // namespace oauth
