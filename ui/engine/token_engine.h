#pragma once

#include "models/core/provider.h"
#include "models/gateway/node_info.h"
#include "models/gateway/route_call.h"
#include "models/oauth/code_flow.h"
#include "models/oauth/id_token_verdicts.h"
#include "ui/engine/target.h"

#include <vector>

namespace ui {

/// The ways to a token that the token lab knows.
enum class TokenFlow {
    Code, ///< authorization code with PKCE
    ClientCredentials,
    Refresh,
    Implicit, ///< discouraged
    Password, ///< discouraged
};

/// Who talks in a flow.
enum class FlowParty {
    Console,
    Browser,
    Provider,
    Gateway,
};

/// What an exchange of a flow is for.
enum class FlowStep {
    Discovery,
    AuthorizationRequest,
    Login, ///< a person's time
    Redirect,
    TokenRequest,
    Keys,
    Userinfo,
    Introspection,
    Revocation,
    RouteCall,
    Other,
};

/// One arrow of the sequence. What the browser does is not seen from here: of it the address alone is known.
struct FlowExchange {
    FlowStep step = FlowStep::Other;
    FlowParty from = FlowParty::Console;
    FlowParty to = FlowParty::Provider;
    net::Exchange http; ///< redacted
};

/// A client that a plan of this computer registered. Its secret, if any, stands in the keychain item of that plan.
struct RegisteredApplication {
    QString name;
    QString clientId;
    QString issuer;
    QString planId; ///< that registered it
    QString secretsPlan; ///< empty = nothing is kept of it
    int secretsStep = 0;
    oauth::ClientAuth auth = oauth::ClientAuth::None;
    QStringList grantTypes;
    QStringList scopes;
};

/// Everything that a run needs.
struct FlowSetup {
    core::Provider provider; ///< a known one, or without id for an issuer that was typed
    oauth::Client client; ///< its secret is empty when it stands in the keychain
    bool choosesAuth = true; ///< Client::auth is chosen from what the provider offers
    std::optional<RegisteredApplication> registered {}; ///< whose secret is taken from the keychain
    TokenFlow flow = TokenFlow::Code;
    QStringList scopes {};
    QList<quint16> ports {}; ///< of the redirect; empty = as the provider needs them
    QList<std::pair<QString, QString>> parameters {}; ///< audience, prompt, login_hint …
    QString user {};
    core::Secret password {};
    core::Secret refreshToken {};
    std::chrono::milliseconds patience { 300'000 };
    oauth::RedirectPage page {};
};

/// A login that waits for the browser.
struct LoginWait {
    QUrl url; ///< to be opened
    QDateTime until; ///< UTC
    QString redirectUri;
};

/// What a run tells meanwhile, on its own thread, and what it is told.
struct FlowWatch {
    std::function<void(FlowExchange)> exchange {};
    std::function<void(LoginWait)> waiting {};
    oauth::RedirectInbox inbox {};
};

/// What can be read off a token, not verified.
struct TokenFacts {
    bool isJwt = false;
    QJsonObject header {};
    QJsonObject claims {};
    QDateTime issuedAt {}; ///< UTC; invalid when it does not say
    QDateTime expiresAt {};
};

/// What a run came to.
struct FlowTokens {
    oauth::TokenSet set;
    TokenFacts access;
    TokenFacts id;
    bool accessVerified = false; ///< the access token is a JWT that one of the provider's keys signed
    std::optional<core::Error> accessFault {}; ///< why not
    QList<oauth::TokenVerdict> idChecks {};
    std::optional<core::Error> idFault {};
    oauth::Metadata metadata {};
    oauth::Client client {};
    core::TlsSettings tls {}; ///< of the provider
    QDateTime receivedAt {};
};

/// What the provider can be asked about a token.
enum class TokenQuery {
    Userinfo,
    Introspection,
    Revocation,
};

/// A route that can be called.
struct RouteChoice {
    QString name;
    QUrl url;
    QStringList methods; ///< empty = any
    QString serviceId {}; ///< empty = it leads to none
    QString id {}; ///< of the route
};

/// A call to a protected route.
struct RouteCallSetup {
    QUrl url;
    QByteArray method = "GET";
    gateway::Credential as = gateway::Credential::Bearer;
    core::Secret token {}; ///< for Bearer
    oauth::Client client {}; ///< for ClientBasic
    std::optional<RegisteredApplication> registered {}; ///< likewise, when the secret stands in the keychain
    std::optional<gateway::SetCookie> cookie {}; ///< for Cookie
    QList<core::Secret> hidden {}; ///< what the answer may quote
    core::TlsSettings tls {};
    double lagSeconds = 0; ///< how long the proxy may be behind
    std::function<void(std::chrono::milliseconds)> waiting {}; ///< told, on the thread of the call, that the proxy is waited for
};

/// What a call came to, ready to be shown.
struct RouteOutcome {
    int status = 0;
    QList<std::pair<QString, QString>> headers; ///< without tokens
    QString body; ///< without tokens; JSON is indented
    QList<std::pair<QString, QString>> upstream; ///< headers that the service saw, where it tells
    QStringList meanings; ///< of a refusal
    std::optional<core::Error> refusal {};
    bool unknownRoute = false; ///< the gateway itself knows no such route
    QList<gateway::SetCookie> cookies {};
    qint64 elapsedMs = 0; ///< of the last call
};

/// The part of the engine that gets tokens and calls routes with them. Its functions block and are called through Operations only; copies
/// are cheap.
struct TokenEngine {
    /// The clients that plans of this computer registered and that were not taken back.
    std::function<core::Result<std::vector<RegisteredApplication>>()> registered;
    std::function<core::Result<FlowTokens>(const FlowSetup &, const FlowWatch &, const core::CancelToken &)> run;
    /// What the provider says; empty for a revocation.
    std::function<core::Result<QJsonObject>(TokenQuery, const FlowTokens &, const FlowWatch &, const core::CancelToken &)> ask;
    /// Some routes of a gateway with the addresses that callers use.
    std::function<core::Result<std::vector<RouteChoice>>(const Target &, const gateway::NodeInfo &, const core::CancelToken &)> routes;
    std::function<core::Result<RouteOutcome>(const RouteCallSetup &, const FlowWatch &, const core::CancelToken &)> call;
    /// Opens the system browser; false when there is none. The one function that does not block: UI thread.
    std::function<bool(const QUrl &)> openBrowser;
};

} // namespace ui
