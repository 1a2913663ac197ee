#pragma once

#include "models/core/result.h"
#include "models/jose/jwks.h"

namespace provisioning {

/// A provider's key in the form that the gateway's `jwt` credential takes.
struct ChosenKey {
    jose::Jwk key;
    jose::Algorithm algorithm;
    QByteArray pem;
};

/// Chooses the key that the gateway shall trust: signing keys of an algorithm that its `jwt` plugin knows (RS256-512, ES256, ES384;
/// gateway schema jwt_secrets.algorithm).
/// @param kid take this one; empty = the first that fits
/// @return Unsupported `gatehouse.unverifiable_algorithm` {found, supported}, NotFound `gatehouse.kid_unknown` {kid, present}
core::Result<ChosenKey> chooseKey(const jose::Jwks &keys, const QString &kid);

} // namespace provisioning
