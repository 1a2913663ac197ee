#include "models/net/tls.h"

#include "models/net/certificate_info.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QNetworkReply>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <memory>

#include <openssl/pem.h>
#include <openssl/x509.h>

namespace net {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

tl::unexpected<Error> badSettings(const QString &part, const QString &text)
{
    return core::failure(Error::Kind::Invalid, u"gatehouse.tls_settings"_s, text, {}, QJsonObject { { u"part"_s, part } });
}

QSslKey readKey(const QByteArray &pem)
{
    for (const auto algorithm : { QSsl::Rsa, QSsl::Ec, QSsl::Dsa }) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

struct Free {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
};

/// Whether the key is the certificate's: Qt would go on without a client certificate if it is not.
bool belongTogether(const QSslCertificate &certificate, const QByteArray &keyPem)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(keyPem.constData(), int(keyPem.size())));
    // Without this callback OpenSSL asks for a passphrase on the terminal.
    const auto noPassphrase = [](char *, int, int, void *) { return -1; };
    const std::unique_ptr<EVP_PKEY, Free> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    const QByteArray der = certificate.toDer();
    auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, Free> own(d2i_X509(nullptr, &bytes, long(der.size())));
    return key && own && X509_check_private_key(own.get(), key.get()) == 1;
}

/// Errors that say nothing more than "this chain does not lead to a trusted root for this name and day".
bool isAnsweredByPin(QSslError::SslError error)
{
    static constexpr QSslError::SslError answered[] = {
        QSslError::SelfSignedCertificate,
        QSslError::SelfSignedCertificateInChain,
        QSslError::UnableToGetIssuerCertificate,
        QSslError::UnableToGetLocalIssuerCertificate,
        QSslError::UnableToVerifyFirstCertificate,
        QSslError::CertificateUntrusted,
        QSslError::InvalidCaCertificate,
        QSslError::HostNameMismatch,
        QSslError::CertificateExpired,
        QSslError::CertificateNotYetValid,
    };
    return std::find(std::begin(answered), std::end(answered), error) != std::end(answered);
}

/// Codes with the errors they stand for, the gravest first.
QString codeOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return u"gatehouse.tls_self_signed"_s;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return u"gatehouse.tls_untrusted"_s;
    case QSslError::CertificateExpired:
        return u"gatehouse.tls_expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"gatehouse.tls_not_yet_valid"_s;
    case QSslError::HostNameMismatch:
        return u"gatehouse.tls_host_mismatch"_s;
    default: // the many that mean a broken certificate; none of them is ever accepted
        return u"gatehouse.tls_handshake"_s;
    }
}

QStringList reasonsOf(const QList<QSslError> &errors)
{
    const QStringList gravity { u"gatehouse.tls_handshake"_s, u"gatehouse.tls_self_signed"_s, u"gatehouse.tls_untrusted"_s,
        u"gatehouse.tls_expired"_s, u"gatehouse.tls_not_yet_valid"_s, u"gatehouse.tls_host_mismatch"_s };
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons.append(codeOf(error.error()));
    reasons.removeDuplicates();
    std::sort(reasons.begin(), reasons.end(),
        [&](const QString &left, const QString &right) { return gravity.indexOf(left) < gravity.indexOf(right); });
    return reasons;
}

Error refusal(
    const QString &code, const QString &text, const QString &host, const QStringList &reasons, const QList<QSslCertificate> &chain)
{
    Error error;
    error.kind = Error::Kind::Tls;
    error.code = code;
    error.text = text;
    error.fields = QJsonObject {
        { u"host"_s, host },
        { u"reasons"_s, QJsonArray::fromStringList(reasons) },
        { u"chain"_s, chainToJson(chain) },
    };
    return error;
}

core::Result<> addClientCertificate(const core::TlsSettings &settings, QSslConfiguration &configuration)
{
    if (settings.clientCertificatePem.isEmpty() != settings.clientKeyPem.isEmpty())
        return badSettings(settings.clientKeyPem.isEmpty() ? u"client_key"_s : u"client_certificate"_s, u"the other half is missing"_s);
    if (settings.clientCertificatePem.isEmpty())
        return {};
    const auto own = QSslCertificate::fromData(settings.clientCertificatePem, QSsl::Pem);
    if (own.isEmpty())
        return badSettings(u"client_certificate"_s, u"no PEM certificate in it"_s);
    const QSslKey key = readKey(settings.clientKeyPem.reveal());
    if (key.isNull())
        return badSettings(u"client_key"_s, u"no unencrypted RSA, EC or DSA key in PEM form"_s);
    if (!belongTogether(own.first(), settings.clientKeyPem.reveal()))
        return badSettings(u"client_key"_s, u"not the key of this certificate"_s);
    configuration.setLocalCertificateChain(own);
    configuration.setPrivateKey(key);
    return {};
}

} // namespace

core::Result<QSslConfiguration> tlsConfiguration(const core::TlsSettings &settings)
{
    if (settings == core::TlsSettings())
        return QSslConfiguration::defaultConfiguration();
    if (!QSslSocket::supportsSsl())
        return core::failure(Error::Kind::Unsupported, u"gatehouse.tls_unavailable"_s, u"no TLS library"_s);
    if (!settings.pinnedSha256.isEmpty() && settings.pinnedSha256.size() != QCryptographicHash::hashLength(QCryptographicHash::Sha256))
        return badSettings(u"pin"_s, u"a SHA-256 fingerprint has 32 bytes"_s);

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.extraCaPem.isEmpty()) {
        const auto extra = QSslCertificate::fromData(settings.extraCaPem, QSsl::Pem);
        if (extra.isEmpty())
            return badSettings(u"ca"_s, u"no PEM certificate in it"_s);
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    }
    if (!settings.pinnedSha256.isEmpty()) {
        // A resumed session is not verified again.
        configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
        configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    }
    if (const auto fault = addClientCertificate(settings, configuration); !fault)
        return tl::unexpected(fault.error());
    return configuration;
}

Pin checkPin(const core::TlsSettings &settings, const QList<QSslCertificate> &chain)
{
    if (settings.pinnedSha256.isEmpty())
        return Pin::None;
    const bool same = !chain.isEmpty() && chain.first().digest(QCryptographicHash::Sha256) == settings.pinnedSha256;
    return same ? Pin::Match : Pin::Mismatch;
}

bool acceptPinned(QNetworkReply &reply, const core::TlsSettings &settings, const QList<QSslError> &errors)
{
    const bool answered = std::all_of(errors.begin(), errors.end(), [](const QSslError &error) { return isAnsweredByPin(error.error()); });
    if (!answered || checkPin(settings, reply.sslConfiguration().peerCertificateChain()) != Pin::Match)
        return false;
    reply.ignoreSslErrors(errors);
    return true;
}

Error certificateRefusal(
    const core::TlsSettings &settings, const QString &host, const QList<QSslCertificate> &chain, const QList<QSslError> &errors)
{
    const QStringList reasons = reasonsOf(errors);
    if (checkPin(settings, chain) == Pin::Mismatch)
        return refusal(u"gatehouse.tls_pin_mismatch"_s, u"not the pinned certificate"_s, host, reasons, chain);
    const QString code = reasons.isEmpty() ? u"gatehouse.tls_handshake"_s : reasons.first();
    QStringList words;
    for (const QSslError &error : errors)
        words.append(error.errorString());
    words.removeDuplicates();
    return refusal(code, words.join("; "_L1), host, reasons, chain);
}

Error handshakeFailure(const QString &host, const QList<QSslCertificate> &chain, const QString &words)
{
    // The alert certificate_required is TLS 1.3's (RFC 8446 section 6.2); before it the peer says handshake_failure or bad_certificate.
    const QString said = words.toLower();
    QString code = u"gatehouse.tls_handshake"_s;
    if (said.contains("certificate required"_L1))
        code = u"gatehouse.tls_client_certificate"_s;
    else if (said.contains("wrong version number"_L1) || said.contains("packet length too long"_L1) || said.contains("http request"_L1))
        code = u"gatehouse.tls_not_spoken"_s;
    return refusal(code, words, host, { code }, chain);
}

} // namespace net
