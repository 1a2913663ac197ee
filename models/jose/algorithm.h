#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace jose {

/// Signature algorithms of RFC 7518 section 3.1 and RFC 8037. There is no `none`.
enum class Algorithm {
    HS256,
    HS384,
    HS512,
    RS256,
    RS384,
    RS512,
    PS256,
    PS384,
    PS512,
    ES256,
    ES384,
    ES512,
    EdDSA,
};

/// The name in the `alg` header ("RS256").
QString algorithmName(Algorithm algorithm);
std::optional<Algorithm> algorithmFromName(QStringView name);
/// True for HS*: the key is shared, so a public key must never be used with it.
bool isSymmetric(Algorithm algorithm);
/// Every algorithm that signs with a private key.
QList<Algorithm> asymmetricAlgorithms();

} // namespace jose
