#include "models/jose/signature.h"

#include "models/jose/openssl.h"

#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <openssl/rsa.h>

namespace jose {

using namespace Qt::StringLiterals;

namespace {

const uchar *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

uchar *bytesOf(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

const EVP_MD *digestOf(Algorithm algorithm)
{
    if (algorithm == Algorithm::EdDSA)
        return nullptr;
    switch (hashBytes(algorithm)) {
    case 32:
        return EVP_sha256();
    case 48:
        return EVP_sha384();
    default:
        return EVP_sha512();
    }
}

bool isPss(Algorithm algorithm)
{
    return algorithm == Algorithm::PS256 || algorithm == Algorithm::PS384 || algorithm == Algorithm::PS512;
}

bool isEcdsa(Algorithm algorithm)
{
    return algorithm == Algorithm::ES256 || algorithm == Algorithm::ES384 || algorithm == Algorithm::ES512;
}

// RFC 7518 section 3.5: MGF1 with the same hash, salt as long as the hash.
bool setPss(EVP_PKEY_CTX *context)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) > 0;
}

int coordinateBytes(EVP_PKEY *key)
{
    return (EVP_PKEY_get_bits(key) + 7) / 8;
}

QByteArray hmac(const core::Secret &secret, Algorithm algorithm, QByteArrayView input)
{
    QByteArray mac(hashBytes(algorithm), Qt::Uninitialized);
    const QByteArray key = secret.reveal();
    unsigned int size = 0;
    if (!HMAC(digestOf(algorithm), key.constData(), int(key.size()), bytesOf(input), size_t(input.size()), bytesOf(mac), &size))
        return {};
    return mac;
}

/// R and S of fixed length to the DER that OpenSSL reads. Empty when the length is not the curve's.
QByteArray ecdsaToDer(QByteArrayView raw, int half)
{
    if (raw.size() != qsizetype(2) * half)
        return {};
    const EcdsaSignature parts(ECDSA_SIG_new());
    BigNumber r(BN_bin2bn(bytesOf(raw), half, nullptr));
    BigNumber s(BN_bin2bn(bytesOf(raw) + half, half, nullptr));
    if (!parts || !r || !s || ECDSA_SIG_set0(parts.get(), r.release(), s.release()) != 1)
        return {};
    QByteArray der(i2d_ECDSA_SIG(parts.get(), nullptr), Qt::Uninitialized);
    uchar *out = bytesOf(der);
    i2d_ECDSA_SIG(parts.get(), &out);
    return der;
}

QByteArray ecdsaFromDer(const QByteArray &der, int half)
{
    const uchar *in = bytesOf(der);
    const EcdsaSignature parts(d2i_ECDSA_SIG(nullptr, &in, long(der.size())));
    QByteArray raw(qsizetype(2) * half, Qt::Uninitialized);
    if (!parts || BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), bytesOf(raw), half) != half
        || BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), bytesOf(raw) + half, half) != half)
        return {};
    return raw;
}

QByteArray signWithKey(EVP_PKEY *key, Algorithm algorithm, QByteArrayView input)
{
    const ErrorQueueGuard guard;
    const DigestContext digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *context = nullptr; // belongs to the digest context
    if (!digest || EVP_DigestSignInit(digest.get(), &context, digestOf(algorithm), nullptr, key) != 1)
        return {};
    if (isPss(algorithm) && !setPss(context))
        return {};
    size_t size = 0;
    if (EVP_DigestSign(digest.get(), nullptr, &size, bytesOf(input), size_t(input.size())) != 1)
        return {};
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSign(digest.get(), bytesOf(signature), &size, bytesOf(input), size_t(input.size())) != 1)
        return {};
    signature.truncate(qsizetype(size));
    return isEcdsa(algorithm) ? ecdsaFromDer(signature, coordinateBytes(key)) : signature;
}

/// A copy of what the key holds ready, or a new one.
DigestContext verificationOf(const Jwk &key, Algorithm algorithm)
{
    const EVP_MD_CTX *ready = key.verification(algorithm);
    if (!ready)
        return startVerification(key.pkey(), algorithm);
    DigestContext copy(EVP_MD_CTX_new());
    if (!copy || EVP_MD_CTX_copy_ex(copy.get(), ready) != 1)
        return {};
    return copy;
}

} // namespace

int hashBytes(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::HS256:
    case Algorithm::RS256:
    case Algorithm::PS256:
    case Algorithm::ES256:
        return 32;
    case Algorithm::HS384:
    case Algorithm::RS384:
    case Algorithm::PS384:
    case Algorithm::ES384:
        return 48;
    case Algorithm::HS512:
    case Algorithm::RS512:
    case Algorithm::PS512:
    case Algorithm::ES512:
    case Algorithm::EdDSA:
        return 64;
    }
    Q_UNREACHABLE();
}

core::Result<QByteArray> makeSignature(const Jwk &key, Algorithm algorithm, QByteArrayView input)
{
    const QByteArray signature
        = isSymmetric(algorithm) ? hmac(key.sharedSecret(), algorithm, input) : signWithKey(key.pkey(), algorithm, input);
    if (signature.isEmpty())
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.signing"_s);
    return signature;
}

DigestContext startVerification(EVP_PKEY *key, Algorithm algorithm)
{
    DigestContext digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *context = nullptr; // belongs to the digest context
    if (!digest || EVP_DigestVerifyInit(digest.get(), &context, digestOf(algorithm), nullptr, key) != 1)
        return {};
    if (isPss(algorithm) && !setPss(context))
        return {};
    return digest;
}

bool checkSignature(const Jwk &key, Algorithm algorithm, QByteArrayView input, QByteArrayView signature)
{
    if (isSymmetric(algorithm)) {
        const QByteArray expected = hmac(key.sharedSecret(), algorithm, input);
        return !expected.isEmpty() && signature.size() == expected.size()
            && CRYPTO_memcmp(expected.constData(), signature.data(), size_t(expected.size())) == 0;
    }
    QByteArray der;
    if (isEcdsa(algorithm)) {
        der = ecdsaToDer(signature, coordinateBytes(key.pkey()));
        signature = der;
    }
    if (signature.isEmpty())
        return false;
    const ErrorQueueGuard guard;
    const DigestContext digest = verificationOf(key, algorithm);
    if (!digest)
        return false;
    return EVP_DigestVerify(digest.get(), bytesOf(signature), size_t(signature.size()), bytesOf(input), size_t(input.size())) == 1;
}

} // namespace jose
