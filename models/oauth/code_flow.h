#pragma once

#include "models/core/clock.h"
#include "models/oauth/client.h"
#include "models/oauth/discovery.h"
#include "models/oauth/loopback_page.h"
#include "models/oauth/redirect_inbox.h"
#include "models/oauth/token_set.h"

#include <chrono>
#include <functional>

namespace oauth {

/// What an authorization-code login needs (RFC 6749 section 4.1, RFC 7636, RFC 8252, RFC 9207).
struct CodeFlowRequest {
    Metadata metadata;
    Client client;
    QStringList scopes;
    QList<quint16> redirectPorts; ///< the listener takes the first free one; empty = an ephemeral port
    QString redirectHost = QStringLiteral("127.0.0.1"); ///< or "[::1]", "localhost"
    QString redirectPath = QStringLiteral("/callback");
    QList<std::pair<QString, QString>> extraParameters; ///< audience, prompt, login_hint …
    std::chrono::milliseconds patience { 300'000 }; ///< how long to wait for the browser
    RedirectPage page {}; ///< what the browser shows in the end, in the person's language
    RedirectInbox inbox {}; ///< where the address of the last page may come in by hand
    /// Told the address that an answer came to, redacted, and the User-Agent that brought it, before it is believed.
    std::function<void(const QString &address, const QByteArray &agent)> cameBack {};
};

/// What a login came to.
struct CodeFlowResult {
    TokenSet tokens;
    QUrl redirectUri;
    QJsonObject idTokenClaims; ///< checked; empty when no ID token came
};

/// Opens a URL in the person's browser. Returns false when none could be started. Called on the worker thread.
using OpenBrowser = std::function<bool(const QUrl &)>;

/// Runs the whole login: listener, authorization request, the browser's way back, code exchange, ID-token checks.
///
/// @verbatim
///   us              browser             provider
///   |--- open URL --->|--- authorize ------>|
///   |                 |<-- login, consent --|
///   |<-- redirect ----|   (code, state, iss)|
///   |---- code + verifier ----------------->|
///   |<--- tokens ---------------------------|
/// @endverbatim
/// @return Timeout `gatehouse.browser_never_came_back` {url, redirect_uri, ignored}, Rejected with the provider's error of an error
/// redirect,
///         Rejected `gatehouse.iss_parameter` {expected, found}, Network `gatehouse.port_taken` {ports}, Unsupported `gatehouse.no_browser`
///         {url}, Protocol `gatehouse.id_token_missing`, Cancelled; what LoopbackRedirect, authorizationUrl(), TokenEndpoint and
///         checkIdToken() return
core::Result<CodeFlowResult> runCodeFlow(
    const net::Http &http, const CodeFlowRequest &request, const OpenBrowser &openBrowser, const core::Clock &clock);

} // namespace oauth
