#pragma once

#include <QByteArrayView>

using BIGNUM = struct bignum_st;

namespace jose {

inline constexpr int minRsaBits = 2048; ///< RFC 7518 section 3.3
inline constexpr int maxRsaBits = 16384; ///< what OpenSSL itself still computes with
inline constexpr int maxRsaExponentBits = 64; ///< larger ones only serve to make a verification slow

/// Whether an RSA modulus bears the mark of the primes that Infineon's RSALib made (CVE-2017-15361, "ROCA"): such a private key
/// can be computed from the public one.
bool isRocaModulus(const BIGNUM *modulus);

/// The numbers of an RSA private key with its factors.
struct RsaNumbers {
    const BIGNUM *n;
    const BIGNUM *e;
    const BIGNUM *d;
    const BIGNUM *p;
    const BIGNUM *q;
    const BIGNUM *dp;
    const BIGNUM *dq;
    const BIGNUM *qi;
};

/// Whether the numbers belong together (RFC 8017 section 3.2). OpenSSL computes with the factors and never looks at `d` then.
bool areConsistent(const RsaNumbers &numbers);

/// Whether @p encoded (32 bytes, RFC 8032 section 5.1.2) is a point of the Ed25519 curve whose order is not small. OpenSSL does
/// not look before it verifies, and a point of small order "signs" any message.
bool isSoundEd25519Point(QByteArrayView encoded);

} // namespace jose
