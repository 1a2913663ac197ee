#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QSslCertificate>

namespace net {

/// One certificate that a TLS peer presented, as a person compares it.
struct CertificateInfo {
    QString subject; ///< "CN=gateway.example, O=Example"
    QString issuer;
    QDateTime notAfter; ///< UTC
    QByteArray sha256; ///< SHA-256 of the DER form, 32 bytes: what TlsSettings::pinnedSha256 takes

    bool operator==(const CertificateInfo &) const = default;
};

/// The chain that the peer presented, leaf first, out of an Error of kind Tls; empty when it presented none.
QList<CertificateInfo> presentedChain(const core::Error &error);

/// The same of a chain that was accepted.
QList<CertificateInfo> certificateInfos(const QList<QSslCertificate> &chain);

/// The same chain for Error::fields: a list of {subject, issuer, notAfter (ISO 8601), sha256 (lower-case hex)}.
QJsonArray chainToJson(const QList<QSslCertificate> &chain);

} // namespace net
