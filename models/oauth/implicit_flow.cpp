#include "models/oauth/implicit_flow.h"

#include "models/oauth/authorization_url.h"
#include "models/oauth/implicit_response.h"
#include "models/oauth/login_checks.h"
#include "models/oauth/loopback_redirect.h"
#include "models/oauth/provider_error.h"
#include "models/oauth/state_nonce.h"

#include <QJsonArray>

#include <algorithm>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

/// The parts of a response type may stand in any order (OAuth 2.0 Multiple Response Types section 2).
QStringList partsOf(const QString &responseType)
{
    QStringList parts = responseType.split(u' ', Qt::SkipEmptyParts);
    parts.sort();
    return parts;
}

Result<> checkOffered(const Metadata &metadata, const QString &responseType)
{
    const QStringList &offered = metadata.responseTypes;
    const auto fits = [&responseType](const QString &type) { return partsOf(type) == partsOf(responseType); };
    if (offered.isEmpty() || std::any_of(offered.begin(), offered.end(), fits))
        return {};
    return core::failure(Error::Kind::Unsupported, u"gatehouse.no_implicit"_s, {}, u"provider metadata"_s,
        QJsonObject { { u"response_type"_s, responseType }, { u"supported"_s, QJsonArray::fromStringList(offered) } });
}

Result<> checkIdTokenBound(const TokenSet &tokens, const QJsonObject &claims)
{
    if (tokens.idToken.isEmpty() || claims.contains("at_hash"_L1))
        return {};
    return core::failure(Error::Kind::Rejected, u"gatehouse.at_hash"_s, {}, u"claim at_hash"_s);
}

} // namespace

Result<CodeFlowResult> runImplicitFlow(
    const net::Http &http, const CodeFlowRequest &request, const OpenBrowser &openBrowser, const core::Clock &clock)
{
    const bool wantsIdToken = request.scopes.contains(u"openid"_s);
    const QString responseType = wantsIdToken ? u"id_token token"_s : u"token"_s;
    const auto endpoint = knownEndpoint(request.metadata.authorizationEndpoint, u"authorization_endpoint"_s);
    if (!endpoint)
        return core::failure(endpoint.error());
    if (const auto offered = checkOffered(request.metadata, responseType); !offered)
        return core::failure(offered.error());
    const auto listener = LoopbackRedirect::listen({ request.redirectHost, request.redirectPorts, request.redirectPath, true });
    if (!listener)
        return core::failure(listener.error());

    const core::Secret state = makeState();
    const core::Secret nonce = wantsIdToken ? makeNonce() : core::Secret();
    const QUrl redirectUri = (*listener)->redirectUri();
    const auto url = authorizationUrl(
        { *endpoint, request.client.id, redirectUri, request.scopes, state, nonce, {}, request.extraParameters, responseType.toLatin1() });
    if (!url)
        return core::failure(url.error());
    if (!openBrowser(*url))
        return core::failure(Error::Kind::Unsupported, u"gatehouse.no_browser"_s, {}, u"browser"_s,
            QJsonObject { { u"url"_s, endpoint->toString(QUrl::RemoveQuery) } });
    (*listener)->setInbox(request.inbox);
    const auto fragment = (*listener)->waitForFragment(state, request.page, request.patience, http.cancelToken());
    if (request.cameBack && !(*listener)->arrivedAddress().isEmpty())
        request.cameBack((*listener)->arrivedAddress(), (*listener)->arrivedAgent());
    const auto response = fragment ? parseImplicitResponse(fragment->reveal(), state, { request.scopes, wantsIdToken, clock.now() })
                                   : Result<ImplicitResponse>(core::failure(fragment.error()));
    if (!response)
        return core::failure(loginError(response.error(), request.metadata));
    if (const auto issuer = checkIssuerParameter(request.metadata, response->issuer); !issuer)
        return core::failure(issuer.error());
    const auto claims = checkLogin(http, request, nonce, response->tokens, clock);
    if (!claims)
        return core::failure(claims.error());
    if (const auto bound = checkIdTokenBound(response->tokens, *claims); !bound)
        return core::failure(bound.error());
    return CodeFlowResult { response->tokens, redirectUri, *claims };
}

} // namespace oauth
