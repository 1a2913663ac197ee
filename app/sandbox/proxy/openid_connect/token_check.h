#pragma once

#include "app/sandbox/proxy/openid_connect/issuers.h"
#include "app/sandbox/proxy/openid_connect/outcome.h"
#include "app/sandbox/proxy/openid_connect/plugin_config.h"

namespace sandbox::openid {

/// What one check of a token found.
struct TokenCheck {
    QJsonObject claims;
    QString fault; ///< empty = it is good
    bool isKeyUnknown = false; ///< no key of the issuer has its `kid`: asking the issuer again may help
};

/// Whether it has the form of a signed token.
bool isSignedToken(const QByteArray &token);

/// Checks signature and standard claims of a token as the plugin's configuration says.
/// @param name "access" or "id", for the words of a fault
/// @param withSignature false where `ignore_signature` names the method
TokenCheck checkToken(const QByteArray &token, const QString &name, const PluginConfig &config, const IssuerRow &row, const QDateTime &now,
    bool withSignature = true);

} // namespace sandbox::openid
