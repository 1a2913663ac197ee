#pragma once

#include "models/core/clock.h"
#include "models/jose/jws.h"
#include "models/oauth/discovery.h"

#include <optional>

namespace oauth {

/// The keys of a provider as they were read at one moment.
struct ReadKeys {
    Metadata metadata;
    jose::Jwks keys;
    QDateTime readAt; ///< UTC
};

/// Asks @p issuer for its metadata and its keys. @return what discover() and fetchKeys() return
core::Result<ReadKeys> readKeys(const net::Http &http, const QUrl &issuer, const core::Clock &clock);

/// What looking at a signature came to.
struct SignatureVerdict {
    std::optional<core::Error> fault; ///< of jose::verifyJws(); none = a key of those below made it
    QString algorithm; ///< `alg` of the token
    QString keyId; ///< of the key that fitted
    QByteArray thumbprint; ///< of that key, RFC 7638; empty for a shared one
    QJsonObject key; ///< its public half
    QStringList keyIds; ///< of all keys that were tried; a key without id is ""
    bool readAgain = false; ///< the token named an unknown key, so the keys were asked for once more
    std::optional<ReadKeys> provider; ///< whose keys they are; none = they were given
};

/// Checks a signature with given keys. A key without id is tried whatever the token names: PEM has no place for one. Shared keys alone
/// verify HS*, public ones never do (RFC 8725 section 3.1).
SignatureVerdict checkSignature(const jose::Jws &jws, const jose::Jwks &keys);

/// Checks a signature with the keys of @p issuer: those that were read before, when there are some, and once more fresh ones when the token
/// names a key that is not among them.
/// @return what readKeys() returns; a signature that does not hold is no error
core::Result<SignatureVerdict> checkSignature(
    const net::Http &http, const jose::Jws &jws, const QUrl &issuer, const core::Clock &clock, const std::optional<ReadKeys> &known = {});

} // namespace oauth
