#pragma once

#include "models/jose/jwk.h"

#include <QList>

namespace jose {

/// A set of keys (RFC 7517 section 5). Keys that this program cannot use are left out and counted, as the RFC asks.
struct Jwks {
    QList<Jwk> keys;
    int ignored = 0;

    /// @return Invalid `gatehouse.json`, `gatehouse.duplicate_member`, or `gatehouse.jwks` when it is no key set at all
    static core::Result<Jwks> parse(const QByteArray &bytes);

    /// Keys that may have made a signature with this header: by `kid` when the header has one, by fit otherwise. A set that holds
    /// public keys is published, so its shared keys are no secret and never answer.
    QList<Jwk> candidates(const QString &kid, Algorithm algorithm) const;
};

} // namespace jose
