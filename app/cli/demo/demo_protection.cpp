#include "app/cli/demo/demo_protection.h"

#include <algorithm>

namespace cli::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView gatewayScope = "api.access"_L1;

/// What the gateway asks for with a client's own credentials: a scope of an API, since those of OpenID Connect are for people.
QStringList gatewayScopes(const Target &target, const oauth::Metadata &metadata)
{
    if (target.vendor == u"okta")
        return { gatewayScope };
    const auto isOfApi = [](const QString &scope) { return scope.contains(u':'); };
    const auto found = std::find_if(metadata.scopes.begin(), metadata.scopes.end(), isOfApi);
    return found == metadata.scopes.end() ? QStringList() : QStringList { *found };
}

} // namespace

provisioning::Protection demoProtection(const Target &target, const identity::IdentityProvider &provider, const oauth::Metadata &metadata)
{
    provisioning::Protection protection;
    protection.name = u"gatehouse-demo"_s;
    protection.strategy = target.strategy;
    protection.vendor = target.vendor;
    protection.issuer = target.issuer;
    protection.claim = target.claim;
    if (protection.claim.isEmpty())
        protection.claim
            = target.vendor == u"okta" ? u"application_id"_s : provider.capabilities(metadata).clientIdClaims.value(0, u"client_id"_s);
    protection.service.name = u"gatehouse-demo-orders"_s;
    protection.service.url = target.upstream;
    protection.service.routes = { { u"gatehouse-demo-orders"_s, { u"/gatehouse-demo/orders"_s } } };
    protection.displayName = u"Gatehouse demo orders"_s;
    if (target.strategy != u"open-source") {
        protection.authMethods = QStringList { u"client_credentials"_s, u"bearer"_s, u"session"_s };
        protection.scopes = gatewayScopes(target, metadata);
    }
    return protection;
}

provisioning::ProtectedApplication demoApplication(const Target &target, const identity::Capabilities &provider)
{
    provisioning::ProtectedApplication application;
    application.name = u"Gatehouse demo"_s;
    application.grants = QStringList { u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s };
    application.scopes = QStringList { u"openid"_s };
    application.approved = false;
    const QList<quint16> ports = demoRedirectPorts(provider);
    for (const quint16 port : ports)
        application.redirectUris << u"http://127.0.0.1:%1/callback"_s.arg(port);
    if (ports.isEmpty())
        application.redirectUris << u"http://127.0.0.1/callback"_s;
    if (target.vendor == u"okta") {
        application.type = u"web"_s;
        application.scopes << gatewayScope;
    }
    if (target.strategy == u"portal")
        application.developer = { u"demo.developer@example.com"_s, u"Demo Developer"_s };
    return application;
}

QList<quint16> demoRedirectPorts(const identity::Capabilities &provider)
{
    if (provider.ephemeralLoopbackPort)
        return {};
    return { 8765, 8766, 8767 };
}

QList<int> refusalStatuses(const QString &strategy)
{
    if (strategy == u"portal")
        return { 403, 401 };
    return { 403 };
}

} // namespace cli::demo
