#include "models/oauth/id_token_check.h"

#include "models/jose/base64url.h"
#include "models/oauth/token_kind.h"

#include <QCryptographicHash>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

tl::unexpected<Error> refused(const QString &code, const QString &claim, const QJsonObject &fields = {})
{
    return core::failure(Error::Kind::Rejected, code, {}, u"claim "_s + claim, fields);
}

/// The hash of the token's own signature algorithm (OpenID Connect Core section 3.1.3.6).
QCryptographicHash::Algorithm hashOf(jose::Algorithm algorithm)
{
    using jose::Algorithm;
    switch (algorithm) {
    case Algorithm::HS256:
    case Algorithm::RS256:
    case Algorithm::PS256:
    case Algorithm::ES256:
        return QCryptographicHash::Sha256;
    case Algorithm::HS384:
    case Algorithm::RS384:
    case Algorithm::PS384:
    case Algorithm::ES384:
        return QCryptographicHash::Sha384;
    case Algorithm::HS512:
    case Algorithm::RS512:
    case Algorithm::PS512:
    case Algorithm::ES512:
    case Algorithm::EdDSA: // of Ed25519
        break;
    }
    return QCryptographicHash::Sha512;
}

Result<> checkAuthorizedParty(const jose::Jwt &token, const QString &clientId)
{
    const bool present = token.claims.contains("azp"_L1);
    if (!present && token.audience().size() < 2)
        return {};
    if (token.text(u"azp"_s) != clientId)
        return refused(u"gatehouse.azp"_s, u"azp"_s, { { u"expected"_s, clientId }, { u"found"_s, token.claims.value("azp"_L1) } });
    return {};
}

Result<> checkIssueTime(const jose::Jwt &token, const IdTokenRules &rules)
{
    const auto issued = token.time(u"iat"_s);
    if (!issued)
        return refused(u"gatehouse.iat_missing"_s, u"iat"_s);
    if (rules.now.secsTo(*issued) > rules.leewaySeconds)
        return refused(u"gatehouse.iat_future"_s, u"iat"_s,
            { { u"expected"_s, rules.now.toString(Qt::ISODate) }, { u"found"_s, issued->toString(Qt::ISODate) } });
    return {};
}

Result<> checkAccessTokenHash(const jose::Jwt &token, const core::Secret &accessToken)
{
    const QJsonValue found = token.claims.value("at_hash"_L1);
    if (found.isUndefined() || accessToken.isEmpty())
        return {};
    const auto algorithm = jose::algorithmFromName(token.jws.algorithmText());
    if (!algorithm)
        return refused(u"gatehouse.at_hash"_s, u"at_hash"_s);
    const QByteArray hash = QCryptographicHash::hash(accessToken.reveal(), hashOf(*algorithm));
    if (found.toString().toUtf8() != jose::toBase64Url(hash.left(hash.size() / 2)))
        return refused(u"gatehouse.at_hash"_s, u"at_hash"_s);
    return {};
}

} // namespace

QList<jose::Algorithm> idTokenAlgorithms(const Metadata &metadata)
{
    if (metadata.idTokenAlgorithms.isEmpty())
        return { jose::Algorithm::RS256 };
    QList<jose::Algorithm> expected;
    for (const QString &name : metadata.idTokenAlgorithms) {
        const auto algorithm = jose::algorithmFromName(name);
        if (algorithm && !jose::isSymmetric(*algorithm))
            expected.append(*algorithm);
    }
    return expected;
}

Result<> checkIdTokenClaims(const jose::Jwt &token, const IdTokenRules &rules)
{
    if (tokenKind(token) == TokenKind::Access)
        return core::failure(Error::Kind::Rejected, u"gatehouse.token_kind"_s, {}, u"ID token"_s,
            QJsonObject { { u"expected"_s, u"id_token"_s }, { u"found"_s, u"access_token"_s } });
    jose::ClaimRules claims;
    claims.issuer = rules.issuer;
    claims.audience = rules.clientId;
    claims.now = rules.now;
    claims.leewaySeconds = rules.leewaySeconds;
    claims.requireExpiry = true;
    if (const auto registered = jose::checkClaims(token, claims); !registered)
        return registered;
    if (const auto party = checkAuthorizedParty(token, rules.clientId); !party)
        return party;
    if (token.text(u"sub"_s).isEmpty())
        return refused(u"gatehouse.sub_missing"_s, u"sub"_s);
    if (const auto issued = checkIssueTime(token, rules); !issued)
        return issued;
    if (!rules.nonce.isEmpty() && !(core::Secret::fromText(token.text(u"nonce"_s)) == rules.nonce))
        return refused(u"gatehouse.nonce"_s, u"nonce"_s);
    return checkAccessTokenHash(token, rules.accessToken);
}

Result<QJsonObject> checkIdToken(const net::Http &http, KeySource &keys, const core::Secret &idToken, const IdTokenRules &rules)
{
    const auto token = jose::parseJwt(idToken.reveal());
    if (!token)
        return core::failure(token.error());
    if (const auto key = keys.verify(http, token->jws, rules.algorithms); !key)
        return core::failure(key.error());
    if (const auto claims = checkIdTokenClaims(*token, rules); !claims)
        return core::failure(claims.error());
    return token->claims;
}

} // namespace oauth
