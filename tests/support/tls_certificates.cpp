#include "tests/support/tls_certificates.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace support {

namespace {

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
template <typename T> using Owned = std::unique_ptr<T, Free>;

Owned<EVP_PKEY> makeKey()
{
    return Owned<EVP_PKEY>(EVP_EC_gen("P-256"));
}

QByteArray bytesOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

QByteArray pemOf(X509 *certificate)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return bytesOf(bio.get());
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return bytesOf(bio.get());
}

void extend(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension.get(), -1);
}

void setSerial(X509 *certificate)
{
    quint32 number = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&number), sizeof number);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), long(number >> 1) + 1);
}

void setSubject(X509 *certificate, const QByteArray &commonName)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto add = [&](const char *field, const QByteArray &value) {
        X509_NAME_add_entry_by_txt(
            name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value.constData()), int(value.size()), -1, 0);
    };
    add("O", "Gatehouse Tests");
    add("CN", commonName);
}

/// @param issuer null for a self-signed one
Owned<X509> makeCertificate(const CertificateWish &wish, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey, bool authority)
{
    Owned<X509> certificate(X509_new());
    X509 *made = certificate.get();
    X509_set_version(made, X509_VERSION_3);
    setSerial(made);
    X509_gmtime_adj(X509_getm_notBefore(made), wish.notBeforeDays * 86'400L);
    X509_gmtime_adj(X509_getm_notAfter(made), wish.notAfterDays * 86'400L);
    setSubject(made, wish.commonName);
    X509_set_issuer_name(made, issuer ? X509_get_subject_name(issuer) : X509_get_subject_name(made));
    X509_set_pubkey(made, key);
    X509 *signer = issuer ? issuer : made;
    extend(made, signer, NID_basic_constraints, authority ? "critical,CA:TRUE" : "CA:FALSE");
    extend(made, signer, NID_subject_key_identifier, "hash");
    if (authority)
        extend(made, signer, NID_key_usage, "critical,keyCertSign,cRLSign");
    else
        extend(made, signer, NID_subject_alt_name, wish.alternativeNames);
    X509_sign(made, issuerKey, EVP_sha256());
    return certificate;
}

Identity identity(X509 *certificate, EVP_PKEY *key)
{
    Identity out { pemOf(certificate), pemOf(key), {} };
    out.sha256 = QSslCertificate(out.certificatePem).digest(QCryptographicHash::Sha256);
    return out;
}

} // namespace

struct CertificateAuthority::Private {
    Owned<EVP_PKEY> key;
    Owned<X509> certificate;
};

CertificateAuthority::CertificateAuthority(const QByteArray &name)
    : m_private(std::make_unique<Private>())
{
    m_private->key = makeKey();
    CertificateWish wish;
    wish.commonName = name;
    m_private->certificate = makeCertificate(wish, m_private->key.get(), nullptr, m_private->key.get(), true);
}

CertificateAuthority::~CertificateAuthority() = default;

QByteArray CertificateAuthority::pem() const
{
    return pemOf(m_private->certificate.get());
}

Identity CertificateAuthority::issue(const CertificateWish &wish) const
{
    const auto key = makeKey();
    const auto made = makeCertificate(wish, key.get(), m_private->certificate.get(), m_private->key.get(), false);
    return identity(made.get(), key.get());
}

Identity CertificateAuthority::selfSigned(const CertificateWish &wish)
{
    const auto key = makeKey();
    const auto made = makeCertificate(wish, key.get(), nullptr, key.get(), false);
    return identity(made.get(), key.get());
}

QSslConfiguration serverTls(const Identity &identity, const QByteArray &chainPem, const QByteArray &clientCaPem, QSsl::SslProtocol protocol)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(identity.certificatePem + chainPem));
    configuration.setPrivateKey(QSslKey(identity.keyPem, QSsl::Ec));
    configuration.setProtocol(protocol);
    configuration.setPeerVerifyMode(clientCaPem.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    if (!clientCaPem.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromData(clientCaPem));
    return configuration;
}

} // namespace support
