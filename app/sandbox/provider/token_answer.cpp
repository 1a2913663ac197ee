#include "app/sandbox/provider/token_answer.h"

#include "app/sandbox/provider/okta/token_claims.h"
#include "models/core/random.h"
#include "models/jose/base64url.h"
#include "models/jose/jwt.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

qint64 secondsOf(const QDateTime &time)
{
    return time.toSecsSinceEpoch();
}

/// The left half of the hash that belongs to the signature's algorithm (OpenID Connect Core section 3.1.3.6).
QString halfHash(const QByteArray &token, jose::Algorithm algorithm)
{
    const QString name = jose::algorithmName(algorithm);
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256;
    if (name.endsWith("384"_L1))
        hash = QCryptographicHash::Sha384;
    else if (name.endsWith("512"_L1) || algorithm == jose::Algorithm::EdDSA)
        hash = QCryptographicHash::Sha512;
    const QByteArray full = QCryptographicHash::hash(token, hash);
    return QString::fromLatin1(jose::toBase64Url(full.left(full.size() / 2)));
}

QJsonObject accessTokenClaims(const Context &context, const TokenOrder &order, const QDateTime &now, const QDateTime &expiresAt)
{
    const ProviderOptions &options = context.options;
    if (options.dialect == Dialect::Okta)
        return okta::accessTokenClaims(context, order, now, expiresAt);
    QJsonObject claims { { u"iss"_s, context.issuer }, { u"sub"_s, order.user.isEmpty() ? order.clientId : order.user },
        { u"aud"_s, order.audience }, { u"client_id"_s, order.clientId }, { u"azp"_s, order.clientId }, { u"jti"_s, core::randomUuid() },
        { u"iat"_s, secondsOf(now) }, { u"exp"_s, secondsOf(expiresAt) } };
    if (!order.scopes.isEmpty())
        claims.insert(u"scope"_s, order.scopes.join(u' '));
    if (order.loggedInAt.isValid())
        claims.insert(u"auth_time"_s, secondsOf(order.loggedInAt));
    if (!options.clientIdClaim.isEmpty())
        claims.insert(options.clientIdClaim, order.clientId);
    return claims;
}

std::chrono::seconds accessLifetime(const Context &context, const TokenOrder &order)
{
    return order.accessLifetime.value_or(context.options.accessTokenLifetime);
}

core::Result<QByteArray> makeAccessToken(const Context &context, const TokenOrder &order, const QDateTime &now)
{
    const ProviderOptions &options = context.options;
    const QDateTime expiresAt = now.addSecs(accessLifetime(context, order).count());
    const QJsonObject claims = accessTokenClaims(context, order, now, expiresAt);
    const bool isOpaque = options.opaqueAccessTokens || options.opaqueAudiences.contains(order.audience);
    const bool isOkta = options.dialect == Dialect::Okta;
    core::Result<QByteArray> token = randomText(32);
    if (!isOpaque) {
        const QJsonObject header = isOkta ? QJsonObject {} : QJsonObject { { u"typ"_s, u"at+jwt"_s } };
        token = jose::signJwt(claims, context.state.keys.current(), options.algorithm, header);
    }
    if (token) {
        context.state.accessTokens.insert(hashOf(*token),
            { order.clientId, order.grantId, order.user, order.scopes, order.audience, claims.value("jti"_L1).toString(), now, expiresAt,
                claims, context.server });
    }
    return token;
}

core::Result<QByteArray> makeIdToken(const Context &context, const TokenOrder &order, const QByteArray &accessToken, const QDateTime &now)
{
    const ProviderOptions &options = context.options;
    QJsonObject claims { { u"iss"_s, context.issuer }, { u"sub"_s, order.user }, { u"aud"_s, order.clientId }, { u"azp"_s, order.clientId },
        { u"iat"_s, secondsOf(now) }, { u"exp"_s, secondsOf(now.addSecs(options.idTokenLifetime.count())) },
        { u"auth_time"_s, secondsOf(order.loggedInAt) }, { u"at_hash"_s, halfHash(accessToken, options.algorithm) } };
    if (accessToken.isEmpty())
        claims.remove(u"at_hash"_s);
    if (!order.nonce.isEmpty())
        claims.insert(u"nonce"_s, order.nonce);
    if (options.dialect == Dialect::Okta) {
        claims.remove(u"azp"_s);
        const QJsonObject more = okta::idTokenClaims(context, order);
        for (auto claim = more.begin(); claim != more.end(); ++claim)
            claims.insert(claim.key(), *claim);
    }
    return jose::signJwt(claims, context.state.keys.current(), options.algorithm);
}

QByteArray makeRefreshToken(const Context &context, const TokenOrder &order, const QDateTime &now)
{
    const QByteArray token = randomText(32);
    GrantRecord &grant = context.state.grants[order.grantId];
    if (!grant.refreshHash.isEmpty())
        grant.usedRefreshHashes << grant.refreshHash;
    grant.refreshHash = hashOf(token);
    grant.expiresAt = std::max(grant.expiresAt, now.addSecs(order.refreshLifetime.value_or(context.options.refreshTokenLifetime).count()));
    return token;
}

} // namespace

void startGrant(const Context &context, const TokenOrder &order)
{
    const QDateTime tokensExpire = context.clock.now().addSecs(accessLifetime(context, order).count());
    context.state.grants.insert(order.grantId,
        { order.clientId, order.user, order.scopes, order.audience, order.loggedInAt, {}, {}, tokensExpire, context.server });
}

core::Result<QJsonObject> tokenAnswer(const Context &context, const TokenOrder &order)
{
    const QDateTime now = context.clock.now();
    const auto accessToken = order.withAccessToken ? makeAccessToken(context, order, now) : core::Result<QByteArray>(QByteArray());
    if (!accessToken)
        return core::failure(accessToken.error());
    QJsonObject answer;
    if (order.withAccessToken) {
        answer = { { u"access_token"_s, QString::fromLatin1(*accessToken) }, { u"token_type"_s, u"Bearer"_s },
            { u"expires_in"_s, static_cast<qint64>(accessLifetime(context, order).count()) } };
        if (!order.scopes.isEmpty())
            answer.insert(u"scope"_s, order.scopes.join(u' '));
    }
    if (order.withIdToken && !order.user.isEmpty() && order.scopes.contains("openid"_L1)) {
        const auto idToken = makeIdToken(context, order, *accessToken, now);
        if (!idToken)
            return core::failure(idToken.error());
        answer.insert(u"id_token"_s, QString::fromLatin1(*idToken));
    }
    if (order.withRefreshToken)
        answer.insert(u"refresh_token"_s, QString::fromLatin1(makeRefreshToken(context, order, now)));
    return answer;
}

} // namespace sandbox::provider
