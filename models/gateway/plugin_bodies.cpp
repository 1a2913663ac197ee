#include "models/gateway/plugin_bodies.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

QJsonObject openIdConnectBody(const OpenIdConnectSettings &settings)
{
    QJsonObject config {
        { u"issuer"_s, settings.issuer },
        { u"consumer_claim"_s, QJsonArray::fromStringList(settings.claimPath) },
        // The default also tries the username, which a client id may match by accident.
        { u"consumer_by"_s, QJsonArray { u"custom_id"_s } },
        { u"verify_parameters"_s, false },
        { u"auth_methods"_s, QJsonArray::fromStringList(settings.authMethods) },
    };
    if (!settings.scopes.isEmpty())
        config.insert(u"scopes"_s, QJsonArray::fromStringList(settings.scopes));
    return { { u"name"_s, u"openid-connect"_s }, { u"config"_s, config } };
}

QJsonObject applicationRegistrationBody(const RegistrationSettings &settings)
{
    return {
        { u"name"_s, u"application-registration"_s },
        { u"config"_s,
            QJsonObject {
                { u"display_name"_s, settings.displayName },
                { u"auto_approve"_s, settings.autoApprove },
                { u"show_issuer"_s, settings.showIssuer },
            } },
    };
}

} // namespace gateway
