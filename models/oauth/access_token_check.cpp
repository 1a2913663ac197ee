#include "models/oauth/access_token_check.h"

#include "models/oauth/token_kind.h"

#include <QJsonArray>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

Result<jose::Jwt> parseAccessToken(const core::Secret &accessToken)
{
    const QByteArray text = accessToken.reveal();
    const auto place = u"access token"_s;
    if (text.count('.') == 4)
        return core::failure(Error::Kind::Unsupported, u"gatehouse.encrypted_token"_s, {}, place);
    auto token = jose::parseJwt(text);
    // Three parts that start as a JWT are one that broke; anything else never was one.
    const bool meantAsJwt = text.count('.') == 2 && text.startsWith("ey");
    if (!token && !meantAsJwt && token.error().code != u"gatehouse.token_too_large")
        return core::failure(Error::Kind::Unsupported, u"gatehouse.opaque_token"_s, {}, place);
    if (!token)
        return core::failure(token.error());
    if (tokenKind(*token) == TokenKind::Id)
        return core::failure(Error::Kind::Rejected, u"gatehouse.token_kind"_s, {}, place,
            QJsonObject { { u"expected"_s, u"access_token"_s }, { u"found"_s, u"id_token"_s } });
    return token;
}

Result<> checkClaim(const jose::Jwt &token, const AccessTokenRules &rules)
{
    if (rules.claim.isEmpty())
        return {};
    const QString where = u"claim "_s + rules.claim;
    const QString found = token.text(rules.claim);
    if (found.isEmpty())
        return core::failure(Error::Kind::Rejected, u"gatehouse.claim_missing"_s, {}, where,
            QJsonObject { { u"claim"_s, rules.claim }, { u"present"_s, QJsonArray::fromStringList(token.claims.keys()) } });
    if (!rules.claimValue.isEmpty() && found != rules.claimValue)
        return core::failure(Error::Kind::Rejected, u"gatehouse.claim_differs"_s, {}, where,
            QJsonObject { { u"claim"_s, rules.claim }, { u"expected"_s, rules.claimValue }, { u"found"_s, found } });
    return {};
}

} // namespace

Result<CheckedAccessToken> checkAccessToken(
    const net::Http &http, KeySource &keys, const core::Secret &accessToken, const AccessTokenRules &rules)
{
    const auto token = parseAccessToken(accessToken);
    if (!token)
        return core::failure(token.error());
    const auto key = keys.verify(http, token->jws, jose::asymmetricAlgorithms());
    if (!key)
        return core::failure(key.error());
    jose::ClaimRules claims;
    claims.issuer = rules.issuer;
    claims.audience = rules.audience;
    claims.now = rules.now;
    claims.leewaySeconds = rules.leewaySeconds;
    claims.requireExpiry = true;
    if (const auto registered = jose::checkClaims(*token, claims); !registered)
        return core::failure(registered.error());
    if (const auto claim = checkClaim(*token, rules); !claim)
        return core::failure(claim.error());
    return CheckedAccessToken { *token, *key, token->text(rules.claim) };
}

} // namespace oauth
