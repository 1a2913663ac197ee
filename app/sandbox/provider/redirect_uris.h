#pragma once

#include "models/core/result.h"

#include <QStringList>

namespace sandbox::provider {

/// Whether a client may have @p uri: absolute, no fragment, no user, https; http on loopback only; a scheme of its own for a native
/// application when it holds a dot (RFC 6749 section 3.1.2, RFC 8252 sections 7.1 to 7.3).
/// @return Rejected `invalid_redirect_uri`
core::Result<> checkRedirectUri(const QString &uri, bool isNative);

/// Whether @p asked is one of @p registered, character by character (RFC 6749 section 3.1.2.3).
/// @param anyLoopbackPort http URIs of loopback hosts may differ in their port (RFC 8252 section 7.3)
bool isRegisteredRedirect(const QString &asked, const QStringList &registered, bool anyLoopbackPort);

/// @p uri with the parameters added to its query.
QByteArray withParameters(const QString &uri, const QList<std::pair<QString, QString>> &parameters);

/// @p uri with the parameters as its fragment, form-encoded (RFC 6749 section 4.2.2).
QByteArray withFragment(const QString &uri, const QList<std::pair<QString, QString>> &parameters);

} // namespace sandbox::provider
