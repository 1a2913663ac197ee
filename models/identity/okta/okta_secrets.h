#pragma once

#include "models/identity/okta/okta_client.h"

#include <QDateTime>

namespace identity {

/// A client may have two secrets at once, so one is changed without anybody noticing: add the new one, give it to the client, deactivate
/// the old one, remove it.
struct OktaSecret {
    QString id;
    bool active = false;
    QDateTime created; ///< UTC
    core::Secret value; ///< Okta tells it in clear
};

/// @return Protocol `gatehouse.shape`
core::Result<OktaSecret> readOktaSecret(const QJsonObject &json);

/// Secrets of one application, newest first. Errors as OktaClient.
core::Result<QList<OktaSecret>> listOktaSecrets(const OktaClient &client, const QString &applicationId);

/// Adds one beside what is there. @param value ours, 14 to 100 printable characters; empty = Okta makes it
/// @return Rejected E0000001 when there are two already
core::Result<OktaSecret> addOktaSecret(const OktaClient &client, const QString &applicationId, const core::Secret &value);

/// Switches one off, or on again. @return Rejected when it is the last active one
core::Result<> deactivateOktaSecret(const OktaClient &client, const QString &applicationId, const QString &secretId);
core::Result<> activateOktaSecret(const OktaClient &client, const QString &applicationId, const QString &secretId);

/// Removes one that was switched off before; one that is gone is no error.
core::Result<> removeOktaSecret(const OktaClient &client, const QString &applicationId, const QString &secretId);

} // namespace identity
