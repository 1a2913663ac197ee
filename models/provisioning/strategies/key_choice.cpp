#include "models/provisioning/strategies/key_choice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using jose::Algorithm;

namespace {

const QList<Algorithm> &verifiable()
{
    static const QList<Algorithm> list { Algorithm::RS256, Algorithm::RS384, Algorithm::RS512, Algorithm::ES256, Algorithm::ES384 };
    return list;
}

std::optional<Algorithm> usableAs(const jose::Jwk &key)
{
    if (key.algorithm() && !verifiable().contains(*key.algorithm()))
        return std::nullopt;
    for (const Algorithm algorithm : verifiable()) {
        if (key.fits(algorithm))
            return algorithm;
    }
    return std::nullopt;
}

QJsonArray describeKeys(const jose::Jwks &keys)
{
    QJsonArray list;
    for (const jose::Jwk &key : keys.keys)
        list << QString((key.algorithm() ? jose::algorithmName(*key.algorithm()) : u"?"_s) + u' ' + key.kid());
    return list;
}

} // namespace

Result<ChosenKey> chooseKey(const jose::Jwks &keys, const QString &kid)
{
    bool kidSeen = kid.isEmpty();
    for (const jose::Jwk &key : keys.keys) {
        if (!kid.isEmpty() && key.kid() != kid)
            continue;
        kidSeen = true;
        const auto algorithm = usableAs(key);
        if (!algorithm)
            continue;
        const auto pem = key.publicPem();
        if (!pem)
            return core::failure(pem.error());
        return ChosenKey { key, *algorithm, *pem };
    }
    if (!kidSeen)
        return core::failure(Error::Kind::NotFound, u"gatehouse.kid_unknown"_s, {}, u"signing_key"_s,
            QJsonObject { { u"kid"_s, kid }, { u"present"_s, describeKeys(keys) } });
    QJsonArray supported;
    for (const Algorithm algorithm : verifiable())
        supported << jose::algorithmName(algorithm);
    return core::failure(Error::Kind::Unsupported, u"gatehouse.unverifiable_algorithm"_s, {}, u"jwks_uri"_s,
        QJsonObject { { u"found"_s, describeKeys(keys) }, { u"supported"_s, supported } });
}

} // namespace provisioning
