#include "app/sandbox/proxy/openid_connect/token_check.h"

#include "models/jose/jwt.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox::openid {
namespace {

bool isAudience(const QJsonValue &audience)
{
    if (audience.isUndefined() || audience.isString())
        return true;
    const QJsonArray list = audience.toArray();
    return audience.isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue &entry) { return entry.isString(); });
}

core::Result<> verifySignature(const jose::Jws &jws, const PluginConfig &config, const IssuerRow &row)
{
    const std::optional<jose::Algorithm> algorithm = jose::algorithmFromName(jws.algorithmText());
    if (algorithm && jose::isSymmetric(*algorithm) && config.flag(u"enable_hs_signatures"_s)) {
        const QString secret = config.texts(u"client_secret"_s).value(0);
        const core::Result<jose::Jwk> key = jose::Jwk::fromSharedSecret(core::Secret::fromText(secret));
        return key ? jose::verifyJws(jws, *key, { *algorithm }) : core::Result<>(core::failure(key.error()));
    }
    const core::Result<jose::Jwks> keys = jose::Jwks::parse(QJsonDocument(QJsonObject { { u"keys"_s, row.keys } }).toJson());
    if (!keys)
        return core::failure(keys.error());
    const core::Result<jose::Jwk> used = jose::verifyJws(jws, *keys, jose::asymmetricAlgorithms());
    return used ? core::Result<>() : core::Result<>(core::failure(used.error()));
}

QString invalidTime(const QString &claim, const QJsonValue &value, const QString &name)
{
    return u"invalid %1 claim (%2) was specified for %3 token"_s.arg(claim, value.toVariant().toString(), name);
}

QString checkIssuer(const QJsonObject &claims, const QString &name, const PluginConfig &config, const IssuerRow &row)
{
    const QString own = row.configuration.value(u"issuer"_s).toString(row.issuer);
    const QString found = claims.value(u"iss"_s).toString();
    if (found == own || config.texts(u"issuers_allowed"_s).contains(found))
        return {};
    return u"invalid issuer (%1) was specified for %2 token, %3 was expected"_s.arg(found, name, own);
}

QString checkStandardClaims(
    const QJsonObject &claims, const QString &name, const PluginConfig &config, const IssuerRow &row, const QDateTime &now)
{
    if (const QString fault = checkIssuer(claims, name, config, row); !fault.isEmpty())
        return fault;
    const double seconds = static_cast<double>(now.toSecsSinceEpoch());
    const double leeway = config.number(u"leeway"_s);
    const QJsonValue expiry = claims.value(u"exp"_s);
    if (!expiry.isUndefined() && (!expiry.isDouble() || expiry.toDouble() + leeway <= seconds))
        return invalidTime(u"exp"_s, expiry, name);
    for (const QString &claim : { u"nbf"_s, u"iat"_s }) {
        const QJsonValue start = claims.value(claim);
        if (!start.isUndefined() && (!start.isDouble() || start.toDouble() - leeway > seconds))
            return invalidTime(claim, start, name);
    }
    return isAudience(claims.value(u"aud"_s)) ? QString() : u"invalid aud claim was specified for %1 token"_s.arg(name);
}

} // namespace

bool isSignedToken(const QByteArray &token)
{
    return jose::parseJwt(token).has_value();
}

TokenCheck checkToken(const QByteArray &token, const QString &name, const PluginConfig &config, const IssuerRow &row, const QDateTime &now,
    bool withSignature)
{
    TokenCheck check;
    const core::Result<jose::Jwt> parsed = jose::parseJwt(token);
    if (!parsed) {
        check.fault = u"malformed %1 token"_s.arg(name);
        return check;
    }
    check.claims = parsed->claims;
    if (withSignature && config.flag(u"verify_signature"_s)) {
        if (const core::Result<> verified = verifySignature(parsed->jws, config, row); !verified) {
            check.isKeyUnknown = verified.error().code == u"gatehouse.kid_unknown"_s;
            const QString algorithm = parsed->jws.algorithmText();
            check.fault = check.isKeyUnknown ? u"suitable jwk was not found (%1/%2)"_s.arg(algorithm, parsed->jws.kid())
                                             : u"unable to verify the signature (%1)"_s.arg(algorithm);
            return check;
        }
    }
    if (config.flag(u"verify_claims"_s))
        check.fault = checkStandardClaims(check.claims, name, config, row, now);
    return check;
}

} // namespace sandbox::openid
