#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/oauth/token_set.h"

namespace oauth {

/// What an implicit login asked for, to read its answer by.
struct ImplicitQuestion {
    QStringList scopes {}; ///< granted when the answer names none
    bool wantsIdToken = false; ///< response_type "id_token token"
    QDateTime now; ///< UTC; `expires_in` counts from here
};

/// What the fragment of a redirect brought (RFC 6749 section 4.2.2, OpenID Connect Core section 3.2.2.5).
struct ImplicitResponse {
    TokenSet tokens;
    QString issuer; ///< the `iss` parameter of RFC 9207; empty when absent
};

/// Reads the fragment of a redirect: split first, percent-decoded then, no parameter twice.
/// @param fragment as it came, without "#"
/// @return Rejected `gatehouse.foreign_state` when it does not carry @p state; what errorRedirect() makes of an error; Protocol
///         `gatehouse.redirect_ambiguous` when it holds both an error and a token, `gatehouse.token_answer` {member, reason}; what
///         net::decodeForm() and readTokenMembers() return
core::Result<ImplicitResponse> parseImplicitResponse(
    const QByteArray &fragment, const core::Secret &state, const ImplicitQuestion &question);

} // namespace oauth
