#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/jose/algorithm.h"

#include <QJsonObject>

#include <memory>

typedef struct evp_pkey_st EVP_PKEY;

namespace jose {

/// A key in JSON form (RFC 7517), checked when read: sizes, curve, canonical numbers. A value; copies share the key.
class Jwk {
public:
    enum class Type {
        Rsa,
        Ec,
        Okp,
        Symmetric,
    };

    /// @return Invalid `gatehouse.jwk` with the member at fault in `where`; Unsupported for a `kty` or `crv` not listed in Algorithm
    static core::Result<Jwk> fromJson(const QJsonObject &json);
    /// A fresh private key for @p algorithm (RSA 2048 bits); @p kid names it.
    static core::Result<Jwk> generate(Algorithm algorithm, const QString &kid);
    static core::Result<Jwk> fromSharedSecret(const core::Secret &secret);
    /// A private or public key in PEM.
    static core::Result<Jwk> fromPem(const core::Secret &pem);

    Type type() const;
    QString kid() const;
    QString use() const; ///< "sig", "enc" or empty
    std::optional<Algorithm> algorithm() const; ///< its `alg` member
    bool isPrivate() const;
    /// Whether this key may verify @p algorithm: type, curve, `use`, `key_ops` and `alg` all fit.
    bool fits(Algorithm algorithm) const;

    /// The public half. Empty object for a symmetric key.
    QJsonObject publicJson() const;
    /// The private half too, as JSON text.
    core::Result<core::Secret> privateJson() const;
    /// SubjectPublicKeyInfo in PEM, as the gateway's `jwt` credential wants it.
    /// @return Unsupported for a symmetric key
    core::Result<QByteArray> publicPem() const;
    /// RFC 7638 SHA-256 thumbprint, base64url.
    QByteArray thumbprint() const;

    /// For jws.cpp and dpop alone.
    EVP_PKEY *pkey() const;
    core::Secret sharedSecret() const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace jose
