#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/jose/algorithm.h"

#include <QJsonObject>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;
using EVP_MD_CTX = struct evp_md_ctx_st;

namespace jose {

/// A key in JSON form (RFC 7517), checked when read: sizes, curve, canonical numbers. A value; copies share the key and may be
/// used on several threads at once.
class Jwk {
public:
    enum class Type {
        Rsa,
        Ec,
        Okp,
        Symmetric,
    };

    /// A key that fits no algorithm; something to assign to.
    Jwk();

    /// @return Invalid `gatehouse.jwk` with the member at fault in `where` and `fields` {member, reason}; Unsupported
    ///         `gatehouse.jwk_unsupported` {member, value} for a `kty` or `crv` not listed in Algorithm
    static core::Result<Jwk> fromJson(const QJsonObject &json);
    /// A fresh private key for @p algorithm (RSA 2048 bits); @p kid names it.
    static core::Result<Jwk> generate(Algorithm algorithm, const QString &kid);
    /// A key for HS*, of the bytes of @p secret. @return Invalid `gatehouse.jwk` when it is empty
    static core::Result<Jwk> fromSharedSecret(const core::Secret &secret);
    /// A private (PKCS #8, PKCS #1, SEC 1) or public (SubjectPublicKeyInfo) key in PEM, without a pass phrase; @p kid names it.
    /// @return Invalid `gatehouse.pem`, and what fromJson() returns
    static core::Result<Jwk> fromPem(const core::Secret &pem, const QString &kid = {});

    Type type() const;
    QString kid() const;
    QString use() const; ///< "sig", "enc" or empty
    std::optional<Algorithm> algorithm() const; ///< its `alg` member
    bool isPrivate() const;
    /// Whether this key may verify @p algorithm: type, curve, `use`, `key_ops` and `alg` all fit.
    bool fits(Algorithm algorithm) const;
    /// Why not: the member that does not fit ("kty", "crv", "use", "key_ops", "alg", or "k" for a shared key shorter than the hash,
    /// RFC 7518 section 3.2). Empty when it fits.
    QString unfitMember(Algorithm algorithm) const;
    /// The same for signing: also "d" when only the public half is here.
    QString unfitMemberToSign(Algorithm algorithm) const;

    /// The public half with kid, use, alg and key_ops. Empty object for a symmetric key.
    QJsonObject publicJson() const;
    /// The private half too, as JSON text. @return Unsupported `gatehouse.key_not_private` when there is none
    core::Result<core::Secret> privateJson() const;
    /// SubjectPublicKeyInfo in PEM, as the gateway's `jwt` credential wants it.
    /// @return Unsupported `gatehouse.key_symmetric` for a symmetric key
    core::Result<QByteArray> publicPem() const;
    /// RFC 7638 SHA-256 thumbprint, base64url. That of a symmetric key tells about its secret: do not publish it.
    QByteArray thumbprint() const;

    /// For jws.cpp and dpop alone.
    EVP_PKEY *pkey() const;
    /// A prepared verification to copy, for RSA keys and algorithms that fit; null otherwise.
    const EVP_MD_CTX *verification(Algorithm algorithm) const;
    core::Secret sharedSecret() const;

private:
    struct Data;
    explicit Jwk(std::shared_ptr<const Data> data);
    static core::Result<Jwk> fromKey(const std::shared_ptr<Data> &data);
    std::shared_ptr<const Data> m_data;
};

} // namespace jose
