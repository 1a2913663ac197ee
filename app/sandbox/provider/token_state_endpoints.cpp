#include "app/sandbox/provider/token_state_endpoints.h"

#include "app/sandbox/provider/client_authentication.h"
#include "app/sandbox/provider/okta/token_claims.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

/// The body of introspection and revocation: a token, and who asks.
struct Asked {
    ClientRecord client;
    QByteArray hash;
};

core::Result<Asked> readAsked(const Context &context, const HttpRequest &request)
{
    const auto form = readForm(request);
    if (!form)
        return core::failure(form.error());
    const auto client = authenticateClient(context, request, *form);
    if (!client)
        return core::failure(client.error());
    if (!form->has(u"token"_s))
        return core::failure(oauthError(u"invalid_request"_s, u"token is missing"_s));
    return Asked { *client, hashOf(form->value(u"token"_s).toUtf8()) };
}

/// In Okta's shape: the claims of the token, with the members of RFC 7662 beside them.
QJsonObject describeOktaToken(const AccessTokenRecord &token)
{
    QJsonObject json = token.claims;
    json.remove(u"scp"_s);
    json.remove(u"cid"_s);
    json.remove(u"ver"_s);
    json.insert(u"active"_s, true);
    json.insert(u"token_type"_s, u"Bearer"_s);
    json.insert(u"client_id"_s, token.clientId);
    json.insert(u"scope"_s, token.scopes.join(u' '));
    if (!token.user.isEmpty())
        json.insert(u"username"_s, token.user);
    return json;
}

QJsonObject describeAccessToken(const Context &context, const AccessTokenRecord &token)
{
    if (context.options.dialect == Dialect::Okta)
        return describeOktaToken(token);
    QJsonObject json { { u"active"_s, true }, { u"token_type"_s, u"Bearer"_s }, { u"client_id"_s, token.clientId },
        { u"sub"_s, token.user.isEmpty() ? token.clientId : token.user }, { u"aud"_s, token.audience }, { u"iss"_s, context.issuer },
        { u"jti"_s, token.tokenId }, { u"iat"_s, token.issuedAt.toSecsSinceEpoch() }, { u"exp"_s, token.expiresAt.toSecsSinceEpoch() } };
    if (!token.scopes.isEmpty())
        json.insert(u"scope"_s, token.scopes.join(u' '));
    if (!token.user.isEmpty())
        json.insert(u"username"_s, token.user);
    if (!context.options.clientIdClaim.isEmpty())
        json.insert(context.options.clientIdClaim, token.clientId);
    return json;
}

QJsonObject describeRefreshToken(const Context &context, const GrantRecord &grant)
{
    return { { u"active"_s, true }, { u"client_id"_s, grant.clientId }, { u"sub"_s, grant.user }, { u"username"_s, grant.user },
        { u"iss"_s, context.issuer }, { u"scope"_s, grant.scopes.join(u' ') }, { u"exp"_s, grant.expiresAt.toSecsSinceEpoch() } };
}

} // namespace

HttpReply serveIntrospection(const Context &context, const HttpRequest &request)
{
    const auto asked = readAsked(context, request);
    if (!asked)
        return errorReply(asked.error());
    if (asked->client.metadata.isPublic() && context.options.dialect == Dialect::Generic)
        return errorReply(oauthError(u"invalid_client"_s, u"introspection needs a client that can keep a secret"_s, 401));
    const auto token = context.state.accessTokens.constFind(asked->hash);
    if (token != context.state.accessTokens.constEnd() && token->server == context.server)
        return jsonReply(200, describeAccessToken(context, *token));
    const auto grant = context.state.findGrant(asked->hash);
    if (grant != context.state.grants.end() && grant->refreshHash == asked->hash && grant->server == context.server)
        return jsonReply(200, describeRefreshToken(context, *grant));
    return jsonReply(200, { { u"active"_s, false } });
}

HttpReply serveRevocation(const Context &context, const HttpRequest &request)
{
    const auto asked = readAsked(context, request);
    if (!asked)
        return errorReply(asked.error());
    const auto token = context.state.accessTokens.constFind(asked->hash);
    const auto grant = context.state.findGrant(asked->hash);
    const bool isAccessToken = token != context.state.accessTokens.constEnd() && token->server == context.server;
    const bool isRefreshToken = grant != context.state.grants.end() && grant->server == context.server;
    if ((isAccessToken && token->clientId != asked->client.id) || (isRefreshToken && grant->clientId != asked->client.id))
        return errorReply(oauthError(u"invalid_request"_s, u"the token was given to another client"_s));
    if (isAccessToken)
        context.state.accessTokens.erase(token);
    if (isRefreshToken)
        context.state.revokeGrant(grant.key());
    return { 200, { { "Cache-Control", "no-store" } }, {} };
}

HttpReply serveUserinfo(const Context &context, const HttpRequest &request)
{
    const auto bearer = bearerToken(request);
    if (!bearer)
        return errorReply(bearer.error(), Challenge::Bearer);
    const auto token = context.state.accessTokens.constFind(hashOf(*bearer));
    if (token == context.state.accessTokens.constEnd() || token->user.isEmpty() || token->server != context.server)
        return errorReply(
            oauthError(u"invalid_token"_s, u"the access token is unknown, expired or revoked, or no person's"_s, 401), Challenge::Bearer);
    if (!token->scopes.contains("openid"_L1))
        return errorReply(oauthError(u"insufficient_scope"_s, u"userinfo needs the scope openid"_s, 403), Challenge::Bearer);
    if (context.options.dialect == Dialect::Okta)
        return jsonReply(200, okta::userinfoClaims(context, *token));
    QJsonObject claims { { u"sub"_s, token->user } };
    for (const ProviderUser &user : context.options.users) {
        if (user.login != token->user)
            continue;
        if (token->scopes.contains("profile"_L1)) {
            claims.insert(u"name"_s, user.name);
            claims.insert(u"preferred_username"_s, user.login);
        }
        if (token->scopes.contains("email"_L1)) {
            claims.insert(u"email"_s, user.email);
            claims.insert(u"email_verified"_s, true);
        }
    }
    return jsonReply(200, claims);
}

} // namespace sandbox::provider
