#include "app/sandbox/provider/token_endpoint.h"

#include "app/sandbox/provider/client_authentication.h"
#include "app/sandbox/provider/token_answer.h"
#include "models/jose/base64url.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

using Answer = core::Result<QJsonObject>;

tl::unexpected<core::Error> refused(const QString &code, const QString &text)
{
    return core::failure(oauthError(code, text));
}

/// RFC 7636 section 4.6. A verifier where none was announced is refused too: otherwise PKCE could be stripped from a request unseen.
core::Result<> checkVerifier(const AuthorizationRequest &request, const FormFields &form)
{
    const QString verifier = form.value(u"code_verifier"_s);
    if (request.codeChallenge.isEmpty() && verifier.isEmpty())
        return {};
    if (request.codeChallenge.isEmpty() || verifier.isEmpty())
        return refused(u"invalid_grant"_s, u"code_verifier and code_challenge belong together"_s);
    if (codeChallengeOf(verifier, request.codeChallengeMethod) != request.codeChallenge)
        return refused(u"invalid_grant"_s, u"code_verifier does not fit the code_challenge"_s);
    return {};
}

bool givesRefreshToken(const Context &context, const ClientRecord &client, const QStringList &scopes)
{
    return client.metadata.grantTypes.contains("refresh_token"_L1)
        && (context.options.refreshWithoutOfflineAccess || scopes.contains("offline_access"_L1));
}

Answer exchangeCode(const Context &context, const ClientRecord &client, const FormFields &form)
{
    const auto code = context.state.codes.find(hashOf(form.value(u"code"_s).toUtf8()));
    if (!form.has(u"code"_s))
        return refused(u"invalid_request"_s, u"code is missing"_s);
    if (code == context.state.codes.end() || code->request.clientId != client.id)
        return refused(u"invalid_grant"_s, u"the code is unknown, expired or not of this client"_s);
    if (!code->grantId.isEmpty()) {
        context.state.revokeGrant(code->grantId);
        return refused(u"invalid_grant"_s, u"the code was used before; what it gave is revoked"_s);
    }
    if (form.value(u"redirect_uri"_s) != code->request.redirectUri)
        return refused(u"invalid_grant"_s, u"redirect_uri is another than that of the authorization request"_s);
    if (const auto verified = checkVerifier(code->request, form); !verified)
        return core::failure(verified.error());
    if ((form.has(u"resource"_s) || form.has(u"audience"_s)) && grantedAudience(context, form) != code->request.audience)
        return refused(u"invalid_target"_s, u"another resource than that of the authorization request"_s);

    code->grantId = randomText(16);
    const TokenOrder order { client.id, code->user, code->request.scopes, code->request.audience, code->loggedInAt, code->request.nonce,
        code->grantId, givesRefreshToken(context, client, code->request.scopes) };
    startGrant(context, order);
    return tokenAnswer(context, order);
}

Answer refresh(const Context &context, const ClientRecord &client, const FormFields &form)
{
    if (!form.has(u"refresh_token"_s))
        return refused(u"invalid_request"_s, u"refresh_token is missing"_s);
    const QByteArray hash = hashOf(form.value(u"refresh_token"_s).toUtf8());
    const auto grant = context.state.findGrant(hash);
    if (grant == context.state.grants.end() || grant->clientId != client.id)
        return refused(u"invalid_grant"_s, u"the refresh token is unknown, expired, revoked or not of this client"_s);
    if (grant->refreshHash != hash) {
        context.state.revokeGrant(grant.key());
        return refused(u"invalid_grant"_s, u"the refresh token was used before; its whole family is revoked"_s);
    }
    QStringList scopes = grant->scopes;
    if (form.has(u"scope"_s)) {
        scopes = form.words(u"scope"_s);
        if (!std::all_of(scopes.cbegin(), scopes.cend(), [&grant](const QString &scope) { return grant->scopes.contains(scope); }))
            return refused(u"invalid_scope"_s, u"more than was granted"_s);
    }
    return tokenAnswer(context, { client.id, grant->user, scopes, grant->audience, grant->loggedInAt, {}, grant.key(), true });
}

Answer clientCredentials(const Context &context, const ClientRecord &client, const FormFields &form)
{
    if (client.metadata.isPublic())
        return refused(u"unauthorized_client"_s, u"client_credentials needs a client that can keep a secret"_s);
    const auto scopes = grantedScopes(context, client, form);
    if (!scopes)
        return core::failure(scopes.error());
    static const QStringList ofPeople { u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s };
    for (const QString &scope : *scopes) {
        if (ofPeople.contains(scope))
            return refused(u"invalid_scope"_s, u"a scope was asked for that needs a person"_s);
    }
    const auto audience = grantedAudience(context, form);
    if (!audience)
        return core::failure(audience.error());
    return tokenAnswer(context, { client.id, {}, *scopes, *audience, {}, {}, {}, false });
}

/// RFC 6749 section 4.3.
Answer password(const Context &context, const ClientRecord &client, const FormFields &form)
{
    if (!form.has(u"username"_s) || !form.has(u"password"_s))
        return refused(u"invalid_request"_s, u"username or password is missing"_s);
    const QString login = form.value(u"username"_s);
    if (!isPasswordOf(context.options, login, core::Secret::fromText(form.value(u"password"_s))))
        return refused(u"invalid_grant"_s, u"nobody has that name and password"_s);
    const auto scopes = grantedScopes(context, client, form);
    const auto audience = grantedAudience(context, form);
    if (!scopes || !audience)
        return core::failure(!scopes ? scopes.error() : audience.error());
    const TokenOrder order { client.id, login, *scopes, *audience, context.clock.now(), {}, randomText(16),
        givesRefreshToken(context, client, *scopes) };
    startGrant(context, order);
    return tokenAnswer(context, order);
}

Answer answer(const Context &context, const HttpRequest &request)
{
    const auto form = readForm(request);
    if (!form)
        return core::failure(form.error());
    const auto client = authenticateClient(context, request, *form);
    if (!client)
        return core::failure(client.error());
    const QString grant = form->value(u"grant_type"_s);
    if (grant.isEmpty())
        return refused(u"invalid_request"_s, u"grant_type is missing"_s);
    static const QStringList known { u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s, u"password"_s };
    if (!known.contains(grant))
        return refused(u"unsupported_grant_type"_s, u"this server does not have that grant"_s);
    if (!client->metadata.grantTypes.contains(grant))
        return refused(u"unauthorized_client"_s, u"the client is not registered for that grant"_s);
    if (grant == "authorization_code"_L1)
        return exchangeCode(context, *client, *form);
    if (grant == "password"_L1)
        return password(context, *client, *form);
    return grant == "refresh_token"_L1 ? refresh(context, *client, *form) : clientCredentials(context, *client, *form);
}

} // namespace

HttpReply serveToken(const Context &context, const HttpRequest &request)
{
    const Answer result = answer(context, request);
    return result ? jsonReply(200, *result) : errorReply(result.error());
}

core::Result<QStringList> grantedScopes(const Context &context, const ClientRecord &client, const FormFields &form)
{
    if (!form.has(u"scope"_s)) {
        QStringList scopes;
        for (const QString &scope : context.options.defaultScopes) {
            if (client.metadata.allowsScope(scope))
                scopes << scope;
        }
        return scopes;
    }
    const QStringList scopes = form.words(u"scope"_s);
    for (const QString &scope : scopes) {
        if (!context.options.scopes.contains(scope) || !client.metadata.allowsScope(scope))
            return refused(u"invalid_scope"_s, u"a scope was asked for that this server or this client does not have"_s);
    }
    return scopes;
}

core::Result<QString> grantedAudience(const Context &context, const FormFields &form)
{
    const QString asked = form.has(u"resource"_s) ? form.value(u"resource"_s) : form.value(u"audience"_s);
    if (asked.isEmpty())
        return context.options.audiences.value(0);
    if (!context.options.audiences.contains(asked))
        return refused(u"invalid_target"_s, u"this server gives no tokens for that resource"_s);
    return asked;
}

QString codeChallengeOf(const QString &verifier, const QString &method)
{
    return method == "S256"_L1 ? QString::fromLatin1(jose::toBase64Url(hashOf(verifier.toUtf8()))) : verifier;
}

} // namespace sandbox::provider
