#pragma once

#include "models/jose/jwk.h"

#include <QList>

namespace jose {

/// A set of keys (RFC 7517 section 5). Keys that this program cannot use are left out and counted, as the RFC asks.
struct Jwks {
    /// A key that was left out, and why.
    struct LeftOut {
        QString kid;
        core::Error error; ///< of Jwk::fromJson()
    };

    QList<Jwk> keys;
    int ignored = 0;
    QList<LeftOut> leftOut {}; ///< as many as `ignored`, when the set was parsed

    /// @return Invalid `gatehouse.json`, `gatehouse.duplicate_member`, or `gatehouse.jwks` when it is no key set at all
    static core::Result<Jwks> parse(const QByteArray &bytes);

    /// Keys that may have made a signature with this header: by `kid` when the header has one, by fit otherwise. A set that holds
    /// public keys is published, so its shared keys are no secret and never answer.
    QList<Jwk> candidates(const QString &kid, Algorithm algorithm) const;
};

} // namespace jose
