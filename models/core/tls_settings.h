#pragma once

#include "models/core/secret.h"

#include <QByteArray>

namespace core {

/// How a TLS peer is trusted, beyond the roots of the system. There is no way to switch verification off.
struct TlsSettings {
    QByteArray extraCaPem; ///< more roots, PEM, any number
    QByteArray clientCertificatePem; ///< our certificate and its chain, PEM
    Secret clientKeyPem; ///< its private key, PEM
    QByteArray pinnedSha256; ///< SHA-256 of the one leaf certificate (DER) to accept whoever signed it, 32 bytes; empty = no pin

    bool operator==(const TlsSettings &) const = default;
};

} // namespace core
