#pragma once

#include "models/gateway/admin_client.h"

namespace provisioning {

/// How a service was meant to be protected, as far as the plugins on it tell: whoever completes it goes on from there. What is empty they
/// do not tell.
struct PresentProtection {
    QString strategy {}; ///< "portal", "consumer", "open-source"
    QUrl issuer {}; ///< of the provider whose tokens are taken
    QString claim {}; ///< that carries the client id
    QStringList authMethods {}; ///< of openid-connect; empty where nobody has chosen among them
    QStringList scopes {};
    QString group {}; ///< the one group that is let in
};

/// Reads it off plugins on one service, switched on or not. Old and new names of their members are known.
/// @param plugins without their secrets, as gateway::Entity::json
PresentProtection presentProtection(const QList<QJsonObject> &plugins);

/// Asks the gateway for the plugins on the service of that name; one that is not there has none.
core::Result<PresentProtection> readPresentProtection(const gateway::AdminClient &client, const QString &service);

} // namespace provisioning
