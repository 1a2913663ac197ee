#include "app/sandbox/gateway/oauth2_secret.h"
#include "app/sandbox/proxy/oauth2/oauth2_reply.h"
#include "app/sandbox/proxy/openid_connect/credentials.h"
#include "models/core/random.h"
#include "models/jose/base64url.h"

#include <QCryptographicHash>

#include <shared_mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

OAuth2Error checkVerifier(const OAuth2Call &call, const OAuth2Code &code)
{
    const QString verifier = call.parameter(u"code_verifier"_s);
    if (code.challenge.isEmpty())
        return {};
    if (verifier.isEmpty())
        return { u"invalid_request"_s, u"code_verifier is required for PKCE authorization requests"_s };
    if (verifier.size() < 43 || verifier.size() > 128)
        return { u"invalid_request"_s, u"code_verifier must be between 43 and 128 characters"_s };
    const QByteArray hash = QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256);
    const bool fits = jose::toBase64Url(hash) == code.challenge.toUtf8();
    return fits ? OAuth2Error() : OAuth2Error { u"invalid_grant"_s, u"Invalid code"_s };
}

bool isKnownGrant(const OAuth2Call &call, const QString &grant)
{
    return grant == u"authorization_code"_s || grant == u"refresh_token"_s
        || (grant == u"client_credentials"_s && call.config.value(u"enable_client_credentials"_s).toBool())
        || (grant == u"password"_s && call.config.value(u"enable_password_grant"_s).toBool());
}

} // namespace

HttpReply OAuth2Plugin::issueToken(const OAuth2Call &call, const AccessContext &context)
{
    const std::optional<openid::NameAndSecret> basic = openid::parseBasic(context.request.header("Authorization"));
    const openid::NameAndSecret client
        = basic.value_or(openid::NameAndSecret { call.parameter(u"client_id"_s), call.parameter(u"client_secret"_s) });
    const std::optional<QJsonObject> credential = credentialOf(client.name, context.workspace);
    const bool isPublic = credential && credential->value(u"client_type"_s) == u"public"_s;
    if (isPublic && !client.secret.isEmpty())
        return oauth2Refusal(400, { u"invalid_request"_s, u"client_secret is disallowed for public clients"_s });
    if (!credential || (!isPublic && !hasSecret(*credential, client.secret))) {
        HttpReply reply = oauth2Refusal(basic ? 401 : 400, invalidClient);
        if (basic)
            reply.headers.append(Header("www-authenticate", "Basic realm=\"OAuth2.0\""));
        return reply;
    }
    if (!isKnownGrant(call, call.parameter(u"grant_type"_s)))
        return oauth2Refusal(400, { u"unsupported_grant_type"_s, u"Invalid grant_type"_s });
    if (!isRegistered(*credential, call.parameter(u"redirect_uri"_s)))
        return oauth2Refusal(400, invalidRedirect);
    return issueByGrant(call, context, *credential);
}

HttpReply OAuth2Plugin::issueByGrant(const OAuth2Call &call, const AccessContext &context, const QJsonObject &credential)
{
    const QString grantType = call.parameter(u"grant_type"_s);
    if (grantType == u"authorization_code"_s)
        return exchangeCode(call, context, credential);
    if (grantType == u"refresh_token"_s)
        return refresh(call, context, credential);
    const bool isPassword = grantType == u"password"_s;
    // A client may speak for a person too, if it knows the key.
    const bool namesPerson = isPassword || !call.parameter(u"provision_key"_s).isEmpty();
    OAuth2Error error = namesPerson ? checkProvision(call) : OAuth2Error();
    if (!error.isSet())
        error = checkScope(call);
    if (error.isSet())
        return oauth2Refusal(400, error);
    const OAuth2Code grant { credential.value(u"id"_s).toString().toLatin1(), call.pluginId, call.parameter(u"scope"_s),
        namesPerson ? call.parameter(u"authenticated_userid"_s) : QString(), {}, {} };
    return oauth2Reply(200, makeToken(call, context, grant, isPassword));
}

HttpReply OAuth2Plugin::exchangeCode(const OAuth2Call &call, const AccessContext &context, const QJsonObject &credential)
{
    const OAuth2Error invalidCode { u"invalid_request"_s, u"Invalid code"_s };
    const QString text = call.parameter(u"code"_s);
    OAuth2Code code;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_codes.constFind(text);
        if (found == m_codes.constEnd() || found->endsAt <= call.now || found->pluginId != call.pluginId
            || found->credentialId != credential.value(u"id"_s).toString().toLatin1())
            return oauth2Refusal(400, invalidCode);
        code = *found;
        // A failed check does not use the code up.
        if (const OAuth2Error error = checkVerifier(call, code); error.isSet())
            return oauth2Refusal(400, error);
        m_codes.erase(found);
    }
    return oauth2Reply(200, makeToken(call, context, code, true));
}

HttpReply OAuth2Plugin::refresh(const OAuth2Call &call, const AccessContext &context, const QJsonObject &credential)
{
    const EntityKind &tokens = *findKind(u"oauth2_tokens"_s);
    const QString text = call.parameter(u"refresh_token"_s);
    OAuth2Code grant { credential.value(u"id"_s).toString().toLatin1(), call.pluginId, {}, {}, {}, {} };
    {
        const std::unique_lock lock(m_store.mutex());
        const std::optional<QJsonObject> token = m_store.find(tokens, m_store.idOf(tokens, u"refresh_token"_s, text, context.workspace));
        const qint64 lifetime = call.config.value(u"refresh_token_ttl"_s).toInteger();
        const bool isOver = token && lifetime > 0 && token->value(u"created_at"_s).toInteger() + lifetime < call.now.toSecsSinceEpoch();
        const QByteArray service = token ? token->value(u"service"_s).toObject().value(u"id"_s).toString().toLatin1() : QByteArray();
        if (!token || isOver || service != call.tokenService())
            return oauth2Refusal(400, { u"invalid_request"_s, u"Invalid refresh_token"_s });
        if (token->value(u"credential"_s).toObject().value(u"id"_s) != credential.value(u"id"_s))
            return oauth2Refusal(400, invalidClient);
        grant.scope = token->value(u"scope"_s).toString();
        grant.userId = token->value(u"authenticated_userid"_s).toString();
        m_store.remove(tokens, token->value(u"id"_s).toString().toLatin1(), call.now);
    }
    const bool reuses = call.config.value(u"reuse_refresh_token"_s).toBool();
    return oauth2Reply(200, makeToken(call, context, grant, true, reuses ? text : QString()));
}

QJsonObject OAuth2Plugin::makeToken(
    const OAuth2Call &call, const AccessContext &context, const OAuth2Code &grant, bool withRefreshToken, const QString &reused)
{
    const qint64 lifetime = call.config.value(u"token_expiration"_s).toInteger();
    const QString accessToken = randomKey();
    const QString refreshToken = withRefreshToken && lifetime > 0 ? (reused.isEmpty() ? randomKey() : reused) : QString();
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const QByteArray service = call.tokenService();
    {
        const std::unique_lock lock(m_store.mutex());
        m_store.put(*findKind(u"oauth2_tokens"_s),
            { { u"id"_s, core::randomUuid() }, { u"created_at"_s, call.now.toSecsSinceEpoch() },
                { u"credential"_s, QJsonObject { { u"id"_s, QString::fromLatin1(grant.credentialId) } } },
                { u"service"_s, service.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject { { u"id"_s, QString::fromLatin1(service) } }) },
                { u"token_type"_s, u"bearer"_s }, { u"expires_in"_s, lifetime }, { u"access_token"_s, accessToken },
                { u"refresh_token"_s, orNull(refreshToken) }, { u"authenticated_userid"_s, orNull(grant.userId) },
                { u"scope"_s, orNull(grant.scope) }, { u"ttl"_s, QJsonValue::Null } },
            call.now, context.workspace);
    }
    QJsonObject answer { { u"access_token"_s, accessToken }, { u"token_type"_s, u"bearer"_s } };
    if (lifetime > 0)
        answer.insert(u"expires_in"_s, lifetime);
    if (!refreshToken.isEmpty())
        answer.insert(u"refresh_token"_s, refreshToken);
    return answer;
}

} // namespace sandbox
