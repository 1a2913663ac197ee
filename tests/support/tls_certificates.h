#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>

#include <memory>

namespace support {

/// A certificate with its key, both made a moment ago.
struct Identity {
    QByteArray certificatePem; ///< without the authority's
    QByteArray keyPem;
    QByteArray sha256; ///< of the DER form
};

/// What a certificate shall say.
struct CertificateWish {
    QByteArray commonName = "gateway.test";
    QByteArray alternativeNames = "IP:127.0.0.1,DNS:localhost"; ///< in OpenSSL's notation
    int notBeforeDays = -1; ///< from today
    int notAfterDays = 30;
};

/// A certificate authority of one test, with P-256 keys.
class CertificateAuthority {
public:
    explicit CertificateAuthority(const QByteArray &name = "Test Root");
    ~CertificateAuthority();
    Q_DISABLE_COPY_MOVE(CertificateAuthority)

    QByteArray pem() const;
    Identity issue(const CertificateWish &wish = {}) const;
    static Identity selfSigned(const CertificateWish &wish = {});

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// How a TLS server shows @p identity.
/// @param chainPem certificates sent after the leaf
/// @param clientCaPem when not empty, a client certificate of this authority is demanded
QSslConfiguration serverTls(const Identity &identity, const QByteArray &chainPem = {}, const QByteArray &clientCaPem = {},
    QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater);

} // namespace support
