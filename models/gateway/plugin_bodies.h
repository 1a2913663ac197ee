#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace gateway {

/// What the plugin `openid-connect` is told, under the oldest names (what third-party application registration needs).
struct OpenIdConnectSettings {
    QString issuer;
    QStringList claimPath; ///< of the claim that carries the client id; more than one = claims inside claims
    QStringList authMethods { QStringLiteral("client_credentials"), QStringLiteral("bearer") };
    QStringList scopes; ///< asked for with the caller's own credentials; empty = the member is left out
};

/// `{"name", "config"}` of an openid-connect plugin: issuer, consumer_claim, consumer_by `custom_id`, verify_parameters off, auth_methods,
/// scopes. Send it through forNode() where a schema is at hand.
QJsonObject openIdConnectBody(const OpenIdConnectSettings &settings);

/// What the plugin `application-registration` is told.
struct RegistrationSettings {
    QString displayName;
    bool autoApprove = false;
    bool showIssuer = true;
};

/// `{"name", "config"}` of an application-registration plugin.
QJsonObject applicationRegistrationBody(const RegistrationSettings &settings);

} // namespace gateway
