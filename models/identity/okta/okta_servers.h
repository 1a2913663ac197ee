#pragma once

#include "models/identity/okta/okta_client.h"

namespace identity {

/// A custom authorization server. The org's own is none: it cannot carry custom claims and is never listed.
struct OktaServer {
    QString id; ///< "aus..."; "default" works as one too
    QString name;
    QString description;
    QString audience; ///< the only one
    QString issuer;
    bool active = false;
    bool isDefault = false; ///< cannot be deleted
};

/// What a new server needs.
struct OktaServerRequest {
    QString name;
    QString description;
    QString audience;
};

/// A key that a server signs with, did, or will.
struct OktaKey {
    QString kid;
    QString status; ///< "ACTIVE", "NEXT", "EXPIRED"
    QJsonObject jwk; ///< public
};

/// The server that an issuer stands for: the last part of ".../oauth2/{id}".
/// @return Unsupported `gatehouse.org_authorization_server` {issuer, example} for the org's own issuer; Invalid `gatehouse.okta_issuer`
///         {issuer, example} for an address that is no issuer of Okta
core::Result<QString> oktaServerOf(const QUrl &issuer);

/// @return Protocol `gatehouse.shape`
core::Result<OktaServer> readOktaServer(const QJsonObject &json);
core::Result<OktaKey> readOktaKey(const QJsonObject &json);

/// Errors as OktaClient; Denied E0000015 where the org has no API Access Management.
core::Result<QList<OktaServer>> listOktaServers(const OktaClient &client);
core::Result<OktaServer> readOktaServer(const OktaClient &client, const QString &id);
/// Makes one with keys that change by themselves. It has no access policy: without one nobody gets a token.
core::Result<OktaServer> createOktaServer(const OktaClient &client, const OktaServerRequest &request);
/// The body that createOktaServer() sends.
QJsonObject oktaServerBody(const OktaServerRequest &request);
/// Deactivates and deletes one; one that is gone is no error.
core::Result<> removeOktaServer(const OktaClient &client, const QString &id);

/// The keys that a server publishes, and the next one.
core::Result<QList<OktaKey>> listOktaKeys(const OktaClient &client, const QString &serverId);
/// Makes the next signing key the active one. @return the keys after it
core::Result<QList<OktaKey>> rotateOktaKeys(const OktaClient &client, const QString &serverId);

} // namespace identity
