#pragma once

#include "models/core/result.h"
#include "models/core/tls_settings.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

class QNetworkReply;

namespace net {

/// The roots of the system, the extra ones, our client certificate. TLS 1.2 or newer, the peer is always verified.
/// The key may be RSA, DSA or EC.
/// @return Invalid `gatehouse.tls_settings`, fields: {part: "ca" | "client_certificate" | "client_key" | "pin"};
///         Unsupported `gatehouse.tls_unavailable` when Qt has no TLS library here
core::Result<QSslConfiguration> tlsConfiguration(const core::TlsSettings &settings);

/// What came of comparing the presented leaf with the pinned fingerprint.
enum class Pin {
    None, ///< no fingerprint is pinned
    Match,
    Mismatch,
};
Pin checkPin(const core::TlsSettings &settings, const QList<QSslCertificate> &chain);

/// Lets a handshake go on in spite of @p errors, if the leaf is the pinned one and every error is of the kind that a pin
/// answers (who signed it, for which name, until when). The only place where an error of TLS is ever passed over, and it
/// passes over exactly these.
/// @return whether it did
bool acceptPinned(QNetworkReply &reply, const core::TlsSettings &settings, const QList<QSslError> &errors);

/// The Error for a certificate that was refused. With a pin set that does not match, the code is `gatehouse.tls_pin_mismatch`;
/// else that of the gravest of @p errors: `gatehouse.tls_self_signed`, `tls_untrusted`, `tls_expired`, `tls_not_yet_valid`,
/// `tls_host_mismatch`, `tls_handshake`. Fields: {host, reasons: [codes], chain: [{subject, issuer, notAfter, sha256}]}.
core::Error certificateRefusal(
    const core::TlsSettings &settings, const QString &host, const QList<QSslCertificate> &chain, const QList<QSslError> &errors);

/// The Error for a handshake that failed without a certificate of the peer being at fault: `gatehouse.tls_client_certificate`
/// (it demands one of us), `gatehouse.tls_not_spoken` (no TLS on that port) or `gatehouse.tls_handshake`.
/// @param words what the TLS library said
core::Error handshakeFailure(const QString &host, const QList<QSslCertificate> &chain, const QString &words);

} // namespace net
