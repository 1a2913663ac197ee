#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/net/form_body.h"

#include <QUrl>

#include <optional>

namespace oauth {

inline constexpr qsizetype maxRedirectBytes = 16 * 1024; ///< of a redirect's address, and of the whole request that brings it

/// What the browser brought back (RFC 6749 section 4.1.2).
struct AuthorizationResponse {
    core::Secret code;
    QString issuer; ///< the `iss` parameter of RFC 9207; empty when absent
};

/// Whose a query is, found out before anything in it is believed.
enum class RedirectOrigin {
    Ours, ///< carries our state
    Foreign, ///< carries none, another one, or cannot be read
};

/// Looks for our state, also in a query that breaks the rules otherwise. Constant time for the state itself.
RedirectOrigin redirectOrigin(const QByteArray &query, const core::Secret &state);

/// Reads the query of a redirect: split first, percent-decoded then, no parameter twice.
/// @param query as it came, without "?"
/// @return Rejected `gatehouse.foreign_state` when it does not carry @p state; Rejected with the provider's own code and description for
///         an error redirect (RFC 6749 section 4.1.2.1), `fields` {iss} when it names its sender; Protocol `gatehouse.redirect_incomplete`
///         when it holds neither code nor error, `gatehouse.redirect_ambiguous` when it holds both; what net::decodeForm() returns
core::Result<AuthorizationResponse> parseAuthorizationResponse(const QByteArray &query, const core::Secret &state);

/// The same for an address that a person pasted, because the browser could not reach the listener.
/// @param pasted whole address as the browser shows it; white space around it is ignored
/// @return also Invalid `gatehouse.redirect_not_a_url` {reason}, and `gatehouse.redirect_other_place` {expected, found} (without the
///         query) when it is not an address of @p redirectUri
core::Result<AuthorizationResponse> parseRedirectUrl(const QString &pasted, const QUrl &redirectUri, const core::Secret &state);

/// The parameters in an address that a person pasted, not looked at: the query, or the fragment where @p fragment is wanted and there is
/// one.
/// @return the errors of parseRedirectUrl() that concern the address
core::Result<core::Secret> pastedParameters(const QString &pasted, const QUrl &redirectUri, bool fragment = false);

/// What an error redirect says (RFC 6749 sections 4.1.2.1 and 4.2.2.1): Rejected with the provider's own code and description, `fields`
/// {iss} when it names its sender. Nothing when @p parameters hold no `error`.
std::optional<core::Error> errorRedirect(const net::FormFields &parameters);

} // namespace oauth
