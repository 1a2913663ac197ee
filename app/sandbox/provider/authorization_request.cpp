#include "app/sandbox/provider/authorization_request.h"

#include "app/sandbox/provider/okta/authorization_request.h"
#include "app/sandbox/provider/okta/oauth_texts.h"
#include "app/sandbox/provider/redirect_uris.h"
#include "app/sandbox/provider/replies.h"
#include "app/sandbox/provider/token_endpoint.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

tl::unexpected<core::Error> refused(const QString &code, const QString &text)
{
    return core::failure(oauthError(code, text));
}

/// Okta's words where that is the dialect.
tl::unexpected<core::Error> refusedAddress(const Context &context, QLatin1StringView oktaCode, const QString &text)
{
    return core::failure(context.options.dialect == Dialect::Okta ? okta::oauthText(oktaCode) : oauthError(u"invalid_request"_s, text));
}

/// The grant that a response type belongs to (RFC 7591 section 2.1).
bool isOfImplicit(const QString &type)
{
    return type == "token"_L1 || type == "id_token"_L1 || type == "id_token token"_L1;
}

core::Result<> checkResponse(AuthorizationRequest &request, const ClientRecord &client, const FormFields &fields)
{
    static constexpr std::array unsupported { std::pair("request"_L1, "request_not_supported"_L1),
        std::pair("request_uri"_L1, "request_uri_not_supported"_L1), std::pair("registration"_L1, "registration_not_supported"_L1) };
    for (const auto &[parameter, code] : unsupported) {
        if (fields.has(parameter))
            return refused(code, u"this server does not have the parameter %1"_s.arg(parameter));
    }
    request.responseTypes = fields.words(u"response_type"_s);
    request.responseTypes.sort();
    const QString type = request.responseTypes.join(u' ');
    if (type.isEmpty())
        return refused(u"invalid_request"_s, u"response_type is missing"_s);
    if (type != "code"_L1 && !isOfImplicit(type))
        return refused(u"unsupported_response_type"_s, u"this server has the response types code, token, id_token and id_token token"_s);
    if (!client.metadata.responseTypes.contains(type))
        return refused(u"unauthorized_client"_s, u"the client is not registered for that response type"_s);
    const QString mode = fields.value(u"response_mode"_s);
    static const QStringList modes { QString(), u"query"_s, u"fragment"_s, u"form_post"_s };
    if (!modes.contains(mode))
        return refused(u"invalid_request"_s, u"this server has the response modes query, fragment and form_post"_s);
    if (mode == "query"_L1 && isOfImplicit(type))
        return refused(u"invalid_request"_s, u"tokens do not go into a query"_s);
    if (request.responseTypes.contains("id_token"_L1) && request.nonce.isEmpty())
        return refused(u"invalid_request"_s, u"nonce is needed with an ID token"_s);
    return {};
}

/// RFC 7636 sections 4.2 to 4.4.
core::Result<> readPkce(AuthorizationRequest &request, const ProviderOptions &options, const ClientRecord &client, const FormFields &fields)
{
    if (!request.responseTypes.contains("code"_L1))
        return {};
    request.codeChallenge = fields.value(u"code_challenge"_s);
    if (request.codeChallenge.isEmpty()) {
        if (fields.has(u"code_challenge_method"_s))
            return refused(u"invalid_request"_s, u"code_challenge_method without code_challenge"_s);
        if (client.metadata.isPublic() || options.pkceForAll)
            return refused(u"invalid_request"_s, u"code_challenge is needed"_s);
        return {};
    }
    static const QRegularExpression challenge(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s);
    if (!challenge.match(request.codeChallenge).hasMatch())
        return refused(u"invalid_request"_s, u"code_challenge must be 43 to 128 unreserved characters"_s);
    const QString method = fields.value(u"code_challenge_method"_s);
    request.codeChallengeMethod = method.isEmpty() ? u"plain"_s : method;
    if (request.codeChallengeMethod != "S256"_L1 && !(request.codeChallengeMethod == "plain"_L1 && options.plainPkce))
        return refused(u"invalid_request"_s, u"transform algorithm not supported"_s);
    return {};
}

} // namespace

core::Result<> readPrompt(AuthorizationRequest &request, const FormFields &fields)
{
    static const QStringList known { u"none"_s, u"login"_s, u"consent"_s, u"select_account"_s };
    request.prompt = fields.words(u"prompt"_s);
    for (const QString &prompt : std::as_const(request.prompt)) {
        if (!known.contains(prompt))
            return refused(u"invalid_request"_s, u"prompt holds an unknown word"_s);
    }
    if (request.prompt.contains("none"_L1) && request.prompt.size() > 1)
        return refused(u"invalid_request"_s, u"prompt=none stands alone"_s);
    if (fields.has(u"max_age"_s)) {
        bool isNumber = false;
        const qint64 seconds = fields.value(u"max_age"_s).toLongLong(&isNumber);
        if (!isNumber || seconds < 0)
            return refused(u"invalid_request"_s, u"max_age is no number of seconds"_s);
        request.maxAge = seconds;
    }
    return {};
}

core::Result<AnswerAddress> readAnswerAddress(const Context &context, const FormFields &fields)
{
    const QString clientId = fields.value(u"client_id"_s);
    if (clientId.isEmpty())
        return refused(u"invalid_request"_s, u"The request names no client (client_id)."_s);
    const auto client = context.state.clients.constFind(clientId);
    if (client == context.state.clients.constEnd())
        return refusedAddress(context, "invalid_client_id"_L1, u"No client has the id that the request names (client_id)."_s);
    const QString uri = fields.value(u"redirect_uri"_s);
    if (uri.isEmpty())
        return refused(u"invalid_request"_s, u"The request does not say where to go back to (redirect_uri)."_s);
    const bool anyPort = client->metadata.isNative && !context.options.exactLoopbackPorts;
    if (!isRegisteredRedirect(uri, client->metadata.redirectUris, anyPort))
        return refusedAddress(
            context, "illegal_redirect_uri"_L1, u"The address to go back to (redirect_uri) is not registered for this client."_s);
    const QString mode = fields.value(u"response_mode"_s);
    const QStringList types = fields.words(u"response_type"_s);
    const bool givesTokens = types.contains("token"_L1) || types.contains("id_token"_L1);
    AnswerAddress address { uri, fields.value(u"state"_s), ResponseMode::Query };
    if (mode == "form_post"_L1)
        address.mode = ResponseMode::FormPost;
    else if (mode == "fragment"_L1 || givesTokens)
        address.mode = ResponseMode::Fragment;
    return address;
}

core::Result<AuthorizationRequest> readAuthorizationRequest(const Context &context, const FormFields &fields, const AnswerAddress &address)
{
    if (context.options.dialect == Dialect::Okta)
        return okta::readOktaRequest(context, fields, address);
    const ClientRecord client = context.state.clients.value(fields.value(u"client_id"_s));
    AuthorizationRequest request;
    request.mode = address.mode;
    request.clientId = client.id;
    request.redirectUri = address.redirectUri;
    request.state = address.state;
    request.nonce = fields.value(u"nonce"_s);
    request.loginHint = fields.value(u"login_hint"_s);
    core::Result<> read = checkResponse(request, client, fields);
    if (read)
        read = readPkce(request, context.options, client, fields);
    if (read)
        read = readPrompt(request, fields);
    if (!read)
        return core::failure(read.error());
    const auto scopes = grantedScopes(context, client, fields);
    const auto audience = grantedAudience(context, fields);
    if (!scopes || !audience)
        return core::failure(!scopes ? scopes.error() : audience.error());
    if (request.responseTypes.contains("id_token"_L1) && !scopes->contains("openid"_L1))
        return refused(u"invalid_scope"_s, u"an ID token needs the scope openid"_s);
    request.scopes = *scopes;
    request.audience = *audience;
    return request;
}

} // namespace sandbox::provider
