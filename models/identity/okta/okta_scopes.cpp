#include "models/identity/okta/okta_scopes.h"

namespace identity {

using namespace Qt::StringLiterals;

bool isOktaSystemScope(const QString &scope)
{
    static const QStringList system { u"openid"_s, u"profile"_s, u"email"_s, u"address"_s, u"phone"_s, u"offline_access"_s,
        u"device_sso"_s };
    return system.contains(scope) || scope.startsWith(u"okta."_s);
}

ProviderObject oktaScope(const QString &scope)
{
    const QJsonObject desired {
        { u"name"_s, scope },
        { u"displayName"_s, scope },
        { u"description"_s, u"Calls through the gateway."_s },
        { u"consent"_s, u"IMPLICIT"_s },
        { u"default"_s, false },
        { u"optional"_s, false },
        { u"metadataPublish"_s, u"ALL_CLIENTS"_s },
    };
    return { u"scope"_s, scope, {}, desired };
}

} // namespace identity
