#pragma once

#include <QJsonObject>

namespace sandbox {

/// What is wrong with a text that shall be one certificate in PEM; empty when nothing is.
QString checkCertificate(const QString &pem);
/// What is wrong with a text that shall be a private key in PEM; empty when nothing is.
QString checkPrivateKey(const QString &pem);

/// Whether key and certificate of each pair belong together.
void checkCertificatePair(const QJsonObject &entity, QJsonObject &errors);
/// Whether the certificate may sign others, is in force and alone.
void checkAuthority(const QJsonObject &entity, QJsonObject &errors);

/// SHA-256 over the certificate, in hexadecimal digits; null when the text is none.
QJsonValue certificateDigest(const QString &pem);

} // namespace sandbox
