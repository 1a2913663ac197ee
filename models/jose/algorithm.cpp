#include "models/jose/algorithm.h"

#include <array>

namespace jose {

using namespace Qt::StringLiterals;

namespace {

struct Name {
    Algorithm algorithm;
    QStringView text;
};

constexpr std::array names {
    Name { Algorithm::HS256, u"HS256" },
    Name { Algorithm::HS384, u"HS384" },
    Name { Algorithm::HS512, u"HS512" },
    Name { Algorithm::RS256, u"RS256" },
    Name { Algorithm::RS384, u"RS384" },
    Name { Algorithm::RS512, u"RS512" },
    Name { Algorithm::PS256, u"PS256" },
    Name { Algorithm::PS384, u"PS384" },
    Name { Algorithm::PS512, u"PS512" },
    Name { Algorithm::ES256, u"ES256" },
    Name { Algorithm::ES384, u"ES384" },
    Name { Algorithm::ES512, u"ES512" },
    Name { Algorithm::EdDSA, u"EdDSA" },
};

} // namespace

QString algorithmName(Algorithm algorithm)
{
    for (const Name &name : names) {
        if (name.algorithm == algorithm)
            return name.text.toString();
    }
    Q_UNREACHABLE();
}

std::optional<Algorithm> algorithmFromName(QStringView name)
{
    for (const Name &known : names) {
        if (known.text == name)
            return known.algorithm;
    }
    return std::nullopt;
}

bool isSymmetric(Algorithm algorithm)
{
    return algorithm == Algorithm::HS256 || algorithm == Algorithm::HS384 || algorithm == Algorithm::HS512;
}

QList<Algorithm> asymmetricAlgorithms()
{
    QList<Algorithm> found;
    for (const Name &name : names) {
        if (!isSymmetric(name.algorithm))
            found.append(name.algorithm);
    }
    return found;
}

} // namespace jose
