#pragma once

#include "models/core/error.h"
#include "models/core/secret.h"

#include <QList>

#include <optional>

namespace oauth {

/// What one check of an ID token came to.
struct TokenVerdict {
    enum class State {
        Passed,
        Failed,
        NotReached, ///< an earlier one failed
        NotThere, ///< nothing to check: the token, or the request, does not have it
    };

    QString check; ///< "signature", or the claim: "iss", "aud", "exp", "azp", "sub", "iat", "nonce", "at_hash"
    State state = State::NotReached;
    QString value {}; ///< what was looked at: algorithm of the signature, value of the claim; empty for nonce and at_hash
};

/// What checkIdToken() looked at, in its order, out of how it ended.
/// @param idToken may be empty when it is not known
/// @param failure none when every check passed
/// @param nonceSent whether a nonce was compared
QList<TokenVerdict> idTokenVerdicts(const core::Secret &idToken, const std::optional<core::Error> &failure, bool nonceSent);

/// Whether @p error is one of an ID token that was checked, and not of the way to it.
bool isIdTokenFailure(const core::Error &error);

} // namespace oauth
