#include "app/sandbox/provider/okta/token_endpoint.h"

#include "app/sandbox/provider/okta/apps.h"
#include "app/sandbox/provider/okta/assignments.h"
#include "app/sandbox/provider/okta/oauth_texts.h"
#include "app/sandbox/provider/okta/people.h"
#include "app/sandbox/provider/token_answer.h"
#include "app/sandbox/provider/token_endpoint.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

using Answer = core::Result<QJsonObject>;

tl::unexpected<core::Error> refusedWith(QLatin1StringView internalCode, const QString &detail = {})
{
    return core::failure(oauthText(internalCode, detail));
}

bool isOpenIdScope(const QString &scope)
{
    static const QStringList known { u"openid"_s, u"profile"_s, u"email"_s, u"address"_s, u"phone"_s, u"offline_access"_s,
        u"device_sso"_s };
    return known.contains(scope);
}

/// What an ID token or userinfo tells; asked for together with `openid` alone.
bool isPersonal(const QString &scope)
{
    return isOpenIdScope(scope) && scope != "offline_access"_L1 && scope != "device_sso"_L1;
}

TokenOrder orderOf(const ClientRecord &client, const QString &user, const QStringList &scopes, const AccessDecision &decision)
{
    TokenOrder order { client.id, user, scopes, {}, {}, {}, {}, false };
    order.accessLifetime = decision.accessToken;
    order.refreshLifetime = decision.refreshToken.count() == 0 ? decision.refreshWindow : decision.refreshToken;
    order.withRefreshToken = client.metadata.grantTypes.contains("refresh_token"_L1) && scopes.contains("offline_access"_L1);
    return order;
}

core::Result<> checkVerifier(const ClientRecord &client, const AuthorizationRequest &asked, const FormFields &form)
{
    const QString verifier = form.value(u"code_verifier"_s);
    if (verifier.isEmpty() && (!asked.codeChallenge.isEmpty() || client.metadata.needsPkce))
        return refusedWith("pkce_missing_verifier"_L1);
    if (asked.codeChallenge.isEmpty() && !verifier.isEmpty())
        return refusedWith("pkce_missing_challenge_verifier_present"_L1);
    if (!verifier.isEmpty() && codeChallengeOf(verifier, asked.codeChallengeMethod) != asked.codeChallenge)
        return refusedWith("pkce_verification_failed"_L1);
    return {};
}

Answer exchangeCode(const Context &context, const ClientRecord &client, const FormFields &form)
{
    for (const QString &parameter : { u"code"_s, u"redirect_uri"_s }) {
        if (!form.has(parameter))
            return refusedWith("missing_token_request_parameter"_L1, parameter);
    }
    const auto code = context.state.codes.find(hashOf(form.value(u"code"_s).toUtf8()));
    if (code == context.state.codes.end() || code->request.clientId != client.id || code->request.server != context.server)
        return refusedWith("invalid_authorization_code"_L1);
    if (!code->grantId.isEmpty()) {
        context.state.revokeGrant(code->grantId);
        return refusedWith("invalid_authorization_code"_L1);
    }
    if (form.value(u"redirect_uri"_s) != code->request.redirectUri)
        return refusedWith("mismatched_redirect_uri"_L1);
    if (const auto verified = checkVerifier(client, code->request, form); !verified)
        return core::failure(verified.error());
    const auto decision = checkAccess(context, client.id, u"authorization_code"_s, code->user, code->request.scopes);
    if (!decision)
        return core::failure(decision.error());
    code->grantId = randomText(16);
    TokenOrder order = orderOf(client, code->user, code->request.scopes, *decision);
    order.audience = code->request.audience;
    order.loggedInAt = code->loggedInAt;
    order.nonce = code->request.nonce;
    order.grantId = code->grantId;
    startGrant(context, order);
    return tokenAnswer(context, order);
}

Answer refresh(const Context &context, const ClientRecord &client, const FormFields &form)
{
    if (!form.has(u"refresh_token"_s))
        return refusedWith("missing_token_request_parameter"_L1, u"refresh_token"_s);
    const QByteArray hash = hashOf(form.value(u"refresh_token"_s).toUtf8());
    const auto grant = context.state.findGrant(hash);
    if (grant == context.state.grants.end() || grant->clientId != client.id || grant->server != context.server)
        return refusedWith("invalid_refresh_token"_L1);
    if (grant->refreshHash != hash) {
        context.state.revokeGrant(grant.key());
        return refusedWith("invalid_refresh_token"_L1);
    }
    QStringList scopes = form.has(u"scope"_s) ? form.words(u"scope"_s) : grant->scopes;
    QStringList denied;
    for (const QString &scope : std::as_const(scopes)) {
        if (!grant->scopes.contains(scope))
            denied << scope;
    }
    if (!denied.isEmpty())
        return refusedWith("refresh_scopes_denied"_L1, denied.join(u", "_s));
    const auto decision = checkAccess(context, client.id, u"authorization_code"_s, grant->user, scopes);
    if (!decision)
        return core::failure(decision.error());
    TokenOrder order = orderOf(client, grant->user, scopes, *decision);
    order.audience = grant->audience;
    order.loggedInAt = grant->loggedInAt;
    order.grantId = grant.key();
    order.withRefreshToken = true;
    return tokenAnswer(context, order);
}

Answer clientCredentials(const Context &context, const ClientRecord &client, const FormFields &form)
{
    if (context.server.isEmpty())
        return refusedWith("unsupported_auth_method_client_creds"_L1);
    const auto scopes = askedScopes(context, form);
    if (!scopes)
        return core::failure(scopes.error());
    if (std::any_of(scopes->cbegin(), scopes->cend(), isOpenIdScope))
        return refusedWith("openid_not_allowed_client_creds"_L1);
    const QStringList toAgree = client.metadata.isTrusted ? QStringList() : scopesToAgree(context, *scopes);
    if (!toAgree.isEmpty())
        return refusedWith("consent_required_client_credentials"_L1, toAgree.join(u", "_s));
    const auto decision = checkAccess(context, client.id, u"client_credentials"_s, {}, *scopes);
    if (!decision)
        return core::failure(decision.error());
    TokenOrder order = orderOf(client, {}, *scopes, *decision);
    order.audience = audienceOf(context);
    return tokenAnswer(context, order);
}

Answer password(const Context &context, const ClientRecord &client, const FormFields &form)
{
    for (const QString &parameter : { u"username"_s, u"password"_s }) {
        if (!form.has(parameter))
            return refusedWith("missing_token_request_parameter"_L1, parameter);
    }
    const auto scopes = askedScopes(context, form);
    if (!scopes)
        return core::failure(scopes.error());
    const QString login = form.value(u"username"_s);
    if (!isPasswordOf(context.options, login, core::Secret::fromText(form.value(u"password"_s))))
        return refusedWith("invalid_password_credentials"_L1);
    const auto decision = checkAccess(context, client.id, u"password"_s, login, *scopes);
    if (!decision)
        return core::failure(decision.error());
    TokenOrder order = orderOf(client, login, *scopes, *decision);
    order.audience = audienceOf(context);
    order.loggedInAt = context.clock.now();
    order.grantId = randomText(16);
    startGrant(context, order);
    return tokenAnswer(context, order);
}

Answer answer(const Context &context, const HttpRequest &request)
{
    const auto form = readForm(request);
    if (!form)
        return core::failure(form.error());
    // A browser page sends its origin; only PKCE lets it through.
    if (request.hasHeader("Origin") && !form->has(u"code_verifier"_s))
        return refusedWith("unsupported_auth_method_browser_request"_L1);
    const auto client = authenticateClient(context, request, *form);
    if (!client)
        return core::failure(client.error());
    static const QStringList grants { u"authorization_code"_s, u"refresh_token"_s, u"password"_s, u"client_credentials"_s };
    const QString grant = form->value(u"grant_type"_s);
    if (grant.isEmpty())
        return refusedWith("token_request_missing_grant_type"_L1, grants.join(u", "_s));
    if (!grants.contains(grant))
        return refusedWith("unsupported_grant_type"_L1, grants.join(u", "_s));
    if (!client->metadata.grantTypes.contains(grant))
        return refusedWith("unauthorized_client"_L1, client->metadata.grantTypes.join(u", "_s));
    if (grant == "authorization_code"_L1)
        return exchangeCode(context, *client, *form);
    if (grant == "refresh_token"_L1)
        return refresh(context, *client, *form);
    return grant == "password"_L1 ? password(context, *client, *form) : clientCredentials(context, *client, *form);
}

} // namespace

HttpReply serveOktaToken(const Context &context, const HttpRequest &request)
{
    const Answer result = answer(context, request);
    return result ? jsonReply(200, *result) : errorReply(result.error());
}

core::Result<QStringList> askedScopes(const Context &context, const FormFields &form)
{
    QStringList asked = form.words(u"scope"_s);
    if (context.server.isEmpty()) {
        if (!std::all_of(asked.cbegin(), asked.cend(), isOpenIdScope))
            return refusedWith("illegal_custom_scope"_L1);
        return asked.isEmpty() ? core::Result<QStringList>(refusedWith("missing_scopes"_L1)) : asked;
    }
    QStringList known;
    QStringList defaults;
    const QList<Object> scopes = context.state.okta.list(Kind::Scope, context.server);
    for (const Object &scope : scopes) {
        known << scope.json.value("name"_L1).toString();
        if (scope.json.value("default"_L1).toBool())
            defaults << known.constLast();
    }
    if (asked.isEmpty() && defaults.isEmpty())
        return refusedWith("no_default_scopes"_L1);
    if (asked.isEmpty())
        return defaults;
    if (!std::all_of(asked.cbegin(), asked.cend(), [&known](const QString &scope) { return known.contains(scope); }))
        return refusedWith("no_matching_scope"_L1);
    if (std::any_of(asked.cbegin(), asked.cend(), isPersonal) && !asked.contains("openid"_L1)
        && form.value(u"grant_type"_s) != "client_credentials"_L1)
        return refusedWith("openid_scope_required"_L1);
    return asked;
}

core::Result<AccessDecision> checkAccess(
    const Context &context, const QString &clientId, const QString &grant, const QString &user, const QStringList &scopes)
{
    const ObjectStore &store = context.state.okta;
    const QString userId = user.isEmpty() ? QString() : userIdOf(user, store);
    const auto app = findApp(store, clientId);
    if (!app)
        return refusedWith("invalid_client_id"_L1);
    if (!userId.isEmpty() && !isAssigned(store, *app, userId))
        return refusedWith("user_not_assigned"_L1);
    if (context.server.isEmpty())
        return AccessDecision {};
    const auto decision = decide(store, { context.server, clientId, grant, userId, scopes });
    if (!decision)
        return refusedWith("no_matching_policy"_L1);
    return *decision;
}

QStringList scopesToAgree(const Context &context, const QStringList &asked)
{
    QStringList names;
    const QList<Object> scopes = context.state.okta.list(Kind::Scope, context.server);
    for (const Object &scope : scopes) {
        const QString name = scope.json.value("name"_L1).toString();
        if (asked.contains(name) && scope.json.value("consent"_L1).toString() == "REQUIRED"_L1)
            names << name;
    }
    return names;
}

QString audienceOf(const Context &context)
{
    const auto server = context.state.okta.find(Kind::Server, {}, context.server);
    return server ? server->json.value("audiences"_L1).toArray().first().toString() : context.origin;
}

} // namespace sandbox::provider::okta
