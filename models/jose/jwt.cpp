#include "models/jose/jwt.h"

#include "models/jose/strict_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jose {

using namespace Qt::StringLiterals;

namespace {

using Kind = core::Error::Kind;

constexpr double latestSeconds = 253402300799; // 9999-12-31T23:59:59Z

tl::unexpected<core::Error> refused(const QString &code, const QString &claim, const QJsonValue &expected, const QJsonValue &found)
{
    return core::failure(
        Kind::Rejected, code, {}, QString(u"claim "_s + claim), QJsonObject { { u"expected"_s, expected }, { u"found"_s, found } });
}

tl::unexpected<core::Error> wrongType(const QString &claim, const QJsonValue &found)
{
    return refused(u"gatehouse.claim_type"_s, claim, claim == "aud"_L1 || claim == "iss"_L1 ? u"text"_s : u"seconds"_s, found);
}

QString iso(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

bool isTextOrTexts(const QJsonValue &value)
{
    if (value.isString())
        return true;
    if (!value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &one) { return one.isString(); });
}

core::Result<> checkIssuer(const Jwt &token, const QString &expected)
{
    const QJsonValue found = token.claims.value("iss"_L1);
    if (!found.isUndefined() && !found.isString())
        return wrongType(u"iss"_s, found);
    if (found.toString() != expected)
        return refused(u"gatehouse.iss"_s, u"iss"_s, expected, found);
    return {};
}

core::Result<> checkAudience(const Jwt &token, const QString &expected)
{
    const QJsonValue found = token.claims.value("aud"_L1);
    if (!found.isUndefined() && !isTextOrTexts(found))
        return wrongType(u"aud"_s, found);
    if (!token.audience().contains(expected))
        return refused(u"gatehouse.aud"_s, u"aud"_s, expected, found);
    return {};
}

core::Result<> checkTimes(const Jwt &token, const ClaimRules &rules)
{
    for (const QString &claim : { u"exp"_s, u"nbf"_s }) {
        if (token.claims.contains(claim) && !token.time(claim))
            return wrongType(claim, token.claims.value(claim));
    }
    const std::optional<QDateTime> expiry = token.time(u"exp"_s);
    if (rules.requireExpiry && !expiry)
        return refused(u"gatehouse.exp_missing"_s, u"exp"_s, {}, {});
    if (!rules.now.isValid())
        return {};
    if (expiry && rules.now >= expiry->addSecs(rules.leewaySeconds))
        return refused(u"gatehouse.expired"_s, u"exp"_s, iso(rules.now), iso(*expiry));
    const std::optional<QDateTime> start = token.time(u"nbf"_s);
    if (start && rules.now < start->addSecs(-rules.leewaySeconds))
        return refused(u"gatehouse.not_yet_valid"_s, u"nbf"_s, iso(rules.now), iso(*start));
    return {};
}

} // namespace

QString Jwt::text(const QString &claim) const
{
    return claims.value(claim).toString();
}

QStringList Jwt::audience() const
{
    const QJsonValue value = claims.value("aud"_L1);
    if (value.isString())
        return { value.toString() };
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue one : array) {
        if (one.isString())
            texts.append(one.toString());
    }
    return texts;
}

std::optional<QDateTime> Jwt::time(const QString &claim) const
{
    const QJsonValue value = claims.value(claim);
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > latestSeconds)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(qint64(value.toDouble() * 1000), Qt::UTC);
}

core::Result<Jwt> parseJwt(const QByteArray &compact)
{
    core::Result<Jws> jws = parseJws(compact);
    if (!jws)
        return core::failure(jws.error());
    core::Result<QJsonObject> claims = parseStrictObject(jws->payload);
    if (!claims) {
        core::Error error = claims.error();
        if (error.code == "gatehouse.json"_L1)
            error.code = u"gatehouse.claims"_s;
        error.where = u"payload"_s;
        return core::failure(error);
    }
    return Jwt { std::move(*jws), std::move(*claims) };
}

core::Result<> checkClaims(const Jwt &token, const ClaimRules &rules)
{
    if (!rules.issuer.isEmpty()) {
        if (const core::Result<> checked = checkIssuer(token, rules.issuer); !checked)
            return checked;
    }
    if (!rules.audience.isEmpty()) {
        if (const core::Result<> checked = checkAudience(token, rules.audience); !checked)
            return checked;
    }
    return checkTimes(token, rules);
}

core::Result<QByteArray> signJwt(const QJsonObject &claims, const Jwk &key, Algorithm algorithm, const QJsonObject &header)
{
    QJsonObject full = header;
    if (!full.contains("typ"_L1))
        full.insert("typ"_L1, u"JWT"_s);
    return signJws(full, QJsonDocument(claims).toJson(QJsonDocument::Compact), key, algorithm);
}

} // namespace jose
