#include "models/oauth/code_flow.h"

#include "models/oauth/authorization_url.h"
#include "models/oauth/login_checks.h"
#include "models/oauth/loopback_redirect.h"
#include "models/oauth/pkce.h"
#include "models/oauth/provider_error.h"
#include "models/oauth/state_nonce.h"
#include "models/oauth/token_endpoint.h"

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

/// What is made for one login and must come back.
struct Login {
    Pkce pkce = makePkce();
    core::Secret state = makeState();
    core::Secret nonce {};
    QUrl redirectUri {};
    QUrl url {};
};

Result<Login> prepare(const CodeFlowRequest &request, const QUrl &endpoint, const QUrl &redirectUri)
{
    Login login;
    // Without openid there is no ID token that could carry the nonce back.
    if (request.scopes.contains(u"openid"_s))
        login.nonce = makeNonce();
    login.redirectUri = redirectUri;
    const auto url = authorizationUrl({ endpoint, request.client.id, redirectUri, request.scopes, login.state, login.nonce,
        login.pkce.challenge, request.extraParameters });
    if (!url)
        return core::failure(url.error());
    login.url = *url;
    return login;
}

Result<AuthorizationResponse> askPerson(
    const net::Http &http, const CodeFlowRequest &request, LoopbackRedirect &listener, const Login &login, const OpenBrowser &openBrowser)
{
    const QUrl endpoint = request.metadata.authorizationEndpoint;
    if (!openBrowser(login.url))
        return core::failure(Error::Kind::Unsupported, u"gatehouse.no_browser"_s, {}, u"browser"_s,
            QJsonObject { { u"url"_s, endpoint.toString(QUrl::RemoveQuery) } });
    listener.setInbox(request.inbox);
    auto response = listener.wait(login.state, request.page, request.patience, http.cancelToken());
    if (request.cameBack && !listener.arrivedAddress().isEmpty())
        request.cameBack(listener.arrivedAddress(), listener.arrivedAgent());
    if (!response)
        return core::failure(loginError(response.error(), request.metadata));
    if (const auto issuer = checkIssuerParameter(request.metadata, response->issuer); !issuer)
        return core::failure(issuer.error());
    return response;
}

} // namespace

Result<CodeFlowResult> runCodeFlow(
    const net::Http &http, const CodeFlowRequest &request, const OpenBrowser &openBrowser, const core::Clock &clock)
{
    const auto endpoint = knownEndpoint(request.metadata.authorizationEndpoint, u"authorization_endpoint"_s);
    if (!endpoint)
        return core::failure(endpoint.error());
    const auto listener = LoopbackRedirect::listen({ request.redirectHost, request.redirectPorts, request.redirectPath });
    if (!listener)
        return core::failure(listener.error());
    const auto login = prepare(request, *endpoint, (*listener)->redirectUri());
    if (!login)
        return core::failure(login.error());
    const auto response = askPerson(http, request, **listener, *login, openBrowser);
    if (!response)
        return core::failure(response.error());
    const TokenEndpoint tokenEndpoint(http, request.metadata, request.client, clock);
    const auto tokens = tokenEndpoint.exchangeCode(response->code, login->redirectUri, login->pkce.verifier, request.scopes);
    if (!tokens)
        return core::failure(tokens.error());
    const auto claims = checkLogin(http, request, login->nonce, *tokens, clock);
    if (!claims)
        return core::failure(claims.error());
    return CodeFlowResult { *tokens, login->redirectUri, *claims };
}

} // namespace oauth
