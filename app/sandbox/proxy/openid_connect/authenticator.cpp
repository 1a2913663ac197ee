#include "app/sandbox/proxy/openid_connect/authenticator.h"

using namespace Qt::StringLiterals;

namespace sandbox::openid {

Authenticator::Authenticator(const PluginConfig &config, const Parts &parts, IssuerRow row, const QDateTime &now, Failure::Kind whenDown)
    : m_config(config)
    , m_parts(parts)
    , m_row(std::move(row))
    , m_now(now)
    , m_whenDown(whenDown)
    , m_methods(config.texts(u"auth_methods"_s))
{
}

QString Authenticator::scopes() const
{
    return m_config.texts(u"scopes"_s).join(u' ');
}

std::optional<Outcome<Grant>> Authenticator::byCredentials(const FoundCredentials &found)
{
    if (!found.token.isEmpty()) {
        if (std::optional<Outcome<Grant>> grant = byToken(found.token))
            return grant;
    }
    if (has(u"refresh_token"_s) && !found.refreshToken.isEmpty())
        return byRefreshToken(QString::fromUtf8(found.refreshToken));
    std::optional<Outcome<Grant>> grant;
    if (has(u"password"_s) && found.person)
        grant = byPassword(*found.person);
    // The same Basic header may be a client's.
    if (has(u"client_credentials"_s) && found.client && !(grant && grant->has_value()))
        grant = byClient(*found.client);
    return grant;
}

std::optional<Outcome<Grant>> Authenticator::byToken(const QByteArray &token)
{
    const bool isSigned = isSignedToken(token);
    const bool introspectsSigned = has(u"introspection"_s) && (m_config.flag(u"introspect_jwt_tokens"_s) || !has(u"bearer"_s));
    if (isSigned && has(u"bearer"_s) && !introspectsSigned)
        return byBearer(token);
    if (has(u"introspection"_s) && (!isSigned || introspectsSigned))
        return byIntrospection(token);
    if (has(u"userinfo"_s))
        return byUserInfo(token);
    if (has(u"bearer"_s))
        return unauthorized(u"unable to verify bearer token (malformed access token)"_s, u"invalid_token"_s);
    return std::nullopt;
}

TokenCheck Authenticator::check(const QByteArray &token, const QString &name, bool withSignature)
{
    TokenCheck result = checkToken(token, name, m_config, m_row, m_now, withSignature);
    if (!result.isKeyUnknown)
        return result;
    if (std::optional<IssuerRow> row = m_parts.issuers.refresh(m_config))
        m_row = *std::move(row);
    return checkToken(token, name, m_config, m_row, m_now, withSignature);
}

Outcome<Grant> Authenticator::byBearer(const QByteArray &token)
{
    const TokenCheck checked = check(token, u"access"_s);
    if (!checked.fault.isEmpty())
        return unauthorized(u"unable to verify bearer token (%1)"_s.arg(checked.fault), u"invalid_token"_s);
    Grant grant { u"bearer"_s, QString::fromUtf8(token) };
    grant.accessClaims = checked.claims;
    if (checked.claims.value(u"exp"_s).isDouble())
        grant.expiresAt = QDateTime::fromSecsSinceEpoch(checked.claims.value(u"exp"_s).toInteger());
    return grant;
}

Outcome<Grant> Authenticator::byIntrospection(const QByteArray &token)
{
    const Outcome<QJsonObject> answer = m_parts.endpoints.introspect(context(), token);
    if (!answer)
        return tl::unexpected(answer.error());
    Grant grant { u"introspection"_s, QString::fromUtf8(token) };
    grant.introspection = *answer;
    if (answer->value(u"exp"_s).isDouble())
        grant.expiresAt = QDateTime::fromSecsSinceEpoch(answer->value(u"exp"_s).toInteger());
    return grant;
}

Outcome<Grant> Authenticator::byUserInfo(const QByteArray &token)
{
    const Outcome<QJsonObject> answer = m_parts.endpoints.userInfo(context(), token);
    if (!answer)
        return tl::unexpected(answer.error());
    Grant grant { u"userinfo"_s, QString::fromUtf8(token) };
    grant.userInfo = *answer;
    return grant;
}

Outcome<Grant> Authenticator::byRefreshToken(const QString &refreshToken)
{
    const Endpoints::Fields fields { { u"grant_type"_s, u"refresh_token"_s }, { u"refresh_token"_s, refreshToken } };
    const Outcome<QJsonObject> tokens = m_parts.endpoints.requestTokens(context(), fields, std::nullopt);
    Outcome<Grant> grant = tokens ? grantOf(u"refresh_token"_s, *tokens) : tl::unexpected(tokens.error());
    if (grant && grant->refreshToken.isEmpty())
        grant->refreshToken = refreshToken;
    return grant;
}

Outcome<Grant> Authenticator::byPassword(const NameAndSecret &person)
{
    const Endpoints::Fields fields { { u"grant_type"_s, u"password"_s }, { u"username"_s, person.name }, { u"password"_s, person.secret },
        { u"scope"_s, scopes() } };
    const Outcome<QJsonObject> tokens = m_parts.endpoints.cachedTokens(context(), fields, std::nullopt);
    return tokens ? grantOf(u"password"_s, *tokens) : tl::unexpected(tokens.error());
}

Outcome<Grant> Authenticator::byClient(const NameAndSecret &client)
{
    const Endpoints::Fields fields { { u"grant_type"_s, u"client_credentials"_s }, { u"scope"_s, scopes() } };
    const Outcome<QJsonObject> tokens = m_parts.endpoints.cachedTokens(context(), fields, client);
    return tokens ? grantOf(u"client_credentials"_s, *tokens) : tl::unexpected(tokens.error());
}

Outcome<Grant> Authenticator::byCode(const QString &code, const QString &redirectUri, const QString &nonce)
{
    const Endpoints::Fields fields { { u"grant_type"_s, u"authorization_code"_s }, { u"code"_s, code },
        { u"redirect_uri"_s, redirectUri } };
    const Outcome<QJsonObject> tokens = m_parts.endpoints.requestTokens(context(), fields, std::nullopt);
    Outcome<Grant> grant = tokens ? grantOf(u"authorization_code"_s, *tokens) : tl::unexpected(tokens.error());
    if (grant && m_config.flag(u"verify_nonce"_s) && !grant->idClaims.isEmpty() && grant->idClaims.value(u"nonce"_s) != nonce)
        return unauthorized(u"invalid nonce was specified for id token"_s);
    return grant;
}

Outcome<Grant> Authenticator::grantOf(const QString &method, const QJsonObject &tokens)
{
    const bool withSignature = !m_config.texts(u"ignore_signature"_s).contains(method);
    Grant grant { method, tokens.value(u"access_token"_s).toString(), tokens.value(u"id_token"_s).toString(),
        tokens.value(u"refresh_token"_s).toString() };
    if (const QJsonValue lifetime = tokens.value(u"expires_in"_s); lifetime.isDouble())
        grant.expiresAt = m_now.addSecs(lifetime.toInteger());
    if (!grant.idToken.isEmpty()) {
        const TokenCheck checked = check(grant.idToken.toUtf8(), u"id"_s, withSignature);
        if (!checked.fault.isEmpty())
            return unauthorized(u"unable to verify id token (%1)"_s.arg(checked.fault));
        grant.idClaims = checked.claims;
    }
    const QByteArray token = grant.accessToken.toUtf8();
    if (isSignedToken(token)) {
        const TokenCheck checked = check(token, u"access"_s, withSignature);
        if (!checked.fault.isEmpty())
            return unauthorized(u"unable to verify access token (%1)"_s.arg(checked.fault));
        grant.accessClaims = checked.claims;
    } else if (has(u"introspection"_s) && !m_config.texts(u"client_id"_s).isEmpty()) {
        const Outcome<QJsonObject> answer = m_parts.endpoints.introspect(context(), token);
        if (!answer)
            return tl::unexpected(answer.error());
        grant.introspection = *answer;
    }
    return grant;
}

void Authenticator::addUserInfo(Grant &grant)
{
    if (!m_config.flag(u"search_user_info"_s) || !grant.userInfo.isEmpty() || grant.accessToken.isEmpty())
        return;
    if (const Outcome<QJsonObject> answer = m_parts.endpoints.userInfo(context(), grant.accessToken.toUtf8()))
        grant.userInfo = *answer;
    else
        m_parts.log.add(u"openid-connect"_s, answer.error().reason);
}

} // namespace sandbox::openid
