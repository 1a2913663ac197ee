#pragma once

#include "models/core/result.h"
#include "models/jose/jwk.h"
#include "models/jose/openssl.h"

#include <QByteArray>

namespace jose {

/// Bytes of the hash that @p algorithm uses (RFC 7518 section 3.1); for EdDSA the 64 of its inner SHA-512.
int hashBytes(Algorithm algorithm);

/// Signs @p input. The key must fit; @return the signature as RFC 7518 section 3 writes it (ECDSA as R and S of equal length).
core::Result<QByteArray> makeSignature(const Jwk &key, Algorithm algorithm, QByteArrayView input);

/// A context that is ready to verify one signature by @p key, null when OpenSSL refuses. Making it takes a sixth of a whole RSA
/// verification, copying it next to nothing; a copy serves one signature, and many threads may copy at once.
DigestContext startVerification(EVP_PKEY *key, Algorithm algorithm);

/// Whether @p signature is one of @p input by @p key. The key must fit. HMACs are compared in constant time.
bool checkSignature(const Jwk &key, Algorithm algorithm, QByteArrayView input, QByteArrayView signature);

} // namespace jose
