#pragma once

#include "models/core/tls_settings.h"

#include <QString>
#include <QUrl>

namespace core {

/// A saved identity provider. Plain data; its credential stands in the keychain under `provider/<id>/initial-access-token`.
struct Provider {
    QString id; ///< UUID
    QString name;
    QString kind; ///< "okta", or "generic" for any OpenID provider
    QUrl issuer; ///< exactly as the provider writes it, trailing slash included
    TlsSettings tls;

    bool operator==(const Provider &) const = default;
};

} // namespace core
