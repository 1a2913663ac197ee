#pragma once

#include "models/gateway/admin_client.h"

#include <QJsonArray>

namespace gateway {

/// What the plugin openid-connect keeps of one provider: its discovery document and keys. It has no time limit in 3.4; an unknown `kid`
/// makes the gateway look again (kong-enterprise contract, 3.9).
struct CachedIssuer {
    QString id;
    QString issuer; ///< as the plugin's `issuer` is written
    qint64 createdAt = 0; ///< seconds since 1970; 0 = not told
    QJsonObject configuration; ///< the discovery document, whether it came as an object or as JSON in a text
    QJsonArray keys; ///< JWKs, public members only
};

/// The issuers in the gateway's cache; nothing when the plugin is not loaded there. Blocking, on a worker thread.
/// @return as AdminClient::list()
core::Result<std::optional<QList<CachedIssuer>>> cachedIssuers(const AdminClient &client);

/// Makes the gateway ask a provider again. The same row holds the session secret that the gateway made for itself, so everybody who is
/// logged in by a cookie has to log in again: say so before. One that is not there is no error.
/// @param issuerOrId as in CachedIssuer
core::Result<> forgetIssuer(const AdminClient &client, const QString &issuerOrId);

/// The same for all of them.
core::Result<> forgetAllIssuers(const AdminClient &client);

} // namespace gateway
