#include "app/sandbox/provider/okta/authorization_request.h"

#include "app/sandbox/provider/okta/oauth_texts.h"
#include "app/sandbox/provider/okta/token_endpoint.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

tl::unexpected<core::Error> refusedWith(QLatin1StringView internalCode, const QString &detail = {})
{
    return core::failure(oauthText(internalCode, detail));
}

core::Result<> checkResponse(const AuthorizationRequest &request, const ClientRecord &client, const FormFields &fields)
{
    const bool isCode = request.responseTypes == QStringList { u"code"_s };
    static const QStringList known { u"code"_s, u"token"_s, u"id_token"_s };
    const bool isKnown = std::all_of(
        request.responseTypes.cbegin(), request.responseTypes.cend(), [](const QString &type) { return known.contains(type); });
    const bool isHybrid = !isCode && request.responseTypes.contains("code"_L1);
    if (request.responseTypes.isEmpty() || !isKnown || isHybrid)
        return refusedWith("unsupported_response_type"_L1, u"code, token, id_token, id_token token"_s);
    const QString grant = isCode ? u"authorization_code"_s : u"implicit"_s;
    const QStringList allowed = client.metadata.responseTypes;
    const bool mayHave = std::all_of(
        request.responseTypes.cbegin(), request.responseTypes.cend(), [&allowed](const QString &type) { return allowed.contains(type); });
    if (!client.metadata.grantTypes.contains(grant) || !mayHave)
        return refusedWith("unauthorized_client"_L1, client.metadata.grantTypes.join(u", "_s));
    const QString mode = fields.value(u"response_mode"_s);
    static const QStringList modes { QString(), u"query"_s, u"fragment"_s, u"form_post"_s };
    if (!modes.contains(mode))
        return refusedWith("unsupported_response_mode"_L1);
    if (mode == "query"_L1 && !isCode)
        return refusedWith("unsupported_response_mode_query_with_tokens"_L1);
    if (request.nonce.isEmpty() && !isCode)
        return refusedWith("invalid_nonce"_L1);
    return {};
}

core::Result<> readPkce(AuthorizationRequest &request, const ClientRecord &client, const FormFields &fields)
{
    if (request.responseTypes != QStringList { u"code"_s })
        return {};
    request.codeChallenge = fields.value(u"code_challenge"_s);
    request.codeChallengeMethod = u"S256"_s;
    if (request.codeChallenge.isEmpty())
        return client.metadata.needsPkce ? core::Result<>(refusedWith("pkce_missing_challenge"_L1)) : core::Result<>();
    static const QRegularExpression challenge(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s);
    if (!challenge.match(request.codeChallenge).hasMatch())
        return refusedWith("pkce_invalid_challenge"_L1);
    if (fields.value(u"code_challenge_method"_s) != "S256"_L1)
        return refusedWith("pkce_unsupported_code_challenge_method"_L1);
    return {};
}

} // namespace

core::Result<AuthorizationRequest> readOktaRequest(const Context &context, const FormFields &fields, const AnswerAddress &address)
{
    const ClientRecord client = context.state.clients.value(fields.value(u"client_id"_s));
    AuthorizationRequest request;
    request.clientId = client.id;
    request.redirectUri = address.redirectUri;
    request.state = address.state;
    request.mode = address.mode;
    request.nonce = fields.value(u"nonce"_s);
    request.loginHint = fields.value(u"login_hint"_s);
    request.responseTypes = fields.words(u"response_type"_s);
    request.server = context.server;
    request.audience = audienceOf(context);
    if (request.state.isEmpty())
        return refusedWith("invalid_state"_L1);
    core::Result<> read = checkResponse(request, client, fields);
    if (read)
        read = readPkce(request, client, fields);
    if (read)
        read = readPrompt(request, fields);
    if (!read)
        return core::failure(read.error());
    const auto scopes = askedScopes(context, fields);
    if (!scopes)
        return core::failure(scopes.error());
    if (request.responseTypes.contains("id_token"_L1) && !scopes->contains("openid"_L1))
        return refusedWith("openid_scope_required"_L1);
    request.scopes = *scopes;
    return request;
}

core::Result<> checkPerson(const Context &context, const AuthorizationRequest &request, const QString &user)
{
    const bool isCode = request.responseTypes == QStringList { u"code"_s };
    const auto decision = checkAccess(context, request.clientId, isCode ? u"authorization_code"_s : u"implicit"_s, user, request.scopes);
    if (!decision)
        return core::failure(decision.error());
    return {};
}

} // namespace sandbox::provider::okta
