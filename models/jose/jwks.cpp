#include "models/jose/jwks.h"

#include "models/jose/strict_json.h"

#include <QJsonArray>

#include <algorithm>

namespace jose {

using namespace Qt::StringLiterals;

core::Result<Jwks> Jwks::parse(const QByteArray &bytes)
{
    const core::Result<QJsonObject> json = parseStrictObject(bytes);
    if (!json)
        return core::failure(json.error());
    const QJsonValue keys = json->value("keys"_L1);
    if (!keys.isArray())
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.jwks"_s, {}, u"keys"_s);
    Jwks set;
    const QJsonArray array = keys.toArray();
    for (const QJsonValue member : array) {
        if (!member.isObject())
            return core::failure(core::Error::Kind::Invalid, u"gatehouse.jwks"_s, {}, u"keys"_s);
        core::Result<Jwk> key = Jwk::fromJson(member.toObject());
        if (key)
            set.keys.append(std::move(*key));
        else
            set.leftOut.append({ member.toObject().value("kid"_L1).toString(), key.error() });
    }
    set.ignored = int(set.leftOut.size());
    return set;
}

QList<Jwk> Jwks::candidates(const QString &kid, Algorithm algorithm) const
{
    const bool isPublished = std::any_of(keys.begin(), keys.end(), [](const Jwk &key) { return key.type() != Jwk::Type::Symmetric; });
    QList<Jwk> found;
    if (isSymmetric(algorithm) && isPublished)
        return found;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(found),
        [&kid, algorithm](const Jwk &key) { return (kid.isEmpty() || key.kid() == kid) && key.fits(algorithm); });
    return found;
}

} // namespace jose
