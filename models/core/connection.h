#pragma once

#include "models/core/access.h"
#include "models/core/tls_settings.h"

#include <QString>
#include <QUrl>

namespace core {

/// A saved gateway. Plain data; its RBAC token stands in the keychain under `connection/<id>/admin-token`.
struct Connection {
    enum class Environment {
        None,
        Development,
        Staging,
        Production,
        Sandbox,
    };

    /// What may be done there from here.
    enum class SafeMode {
        Write,
        ReadOnly, ///< whatever writes is refused before any call
    };

    QString id; ///< UUID
    QString name;
    QUrl adminUrl; ///< base of the Admin API, without a trailing slash
    QUrl proxyUrl; ///< where its callers call; may be empty
    QString workspace; ///< empty = the default one (and the only one of the open-source edition)
    Environment environment = Environment::None;
    TlsSettings tls; ///< its clientKeyPem is filled from the keychain when the connection is opened
    Access access;
    SafeMode safeMode = SafeMode::Write;

    bool operator==(const Connection &) const = default;
};

} // namespace core
