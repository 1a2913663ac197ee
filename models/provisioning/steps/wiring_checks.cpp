#include "models/provisioning/steps/wiring_checks.h"

#include "models/gateway/member_names.h"
#include "models/gateway/plugin_bodies.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::Entity;

namespace {

Result<> refuseWish(const QString &code, const QString &where, const QJsonObject &fields)
{
    return core::failure(Error::Kind::Invalid, code, {}, where, fields);
}

Result<> checkApplication(const ProtectedApplication &application, bool autoApprove)
{
    const QJsonObject fields { { u"application"_s, application.name } };
    if (application.developer.email.isEmpty())
        return refuseWish(u"gatehouse.developer_missing"_s, u"applications.developer"_s, fields);
    if (autoApprove && !application.approved)
        return refuseWish(u"gatehouse.approved_automatically"_s, u"applications.approved"_s, fields);
    return {};
}

bool isOn(const Entity &plugin)
{
    return plugin.json.value("enabled"_L1).toBool(true);
}

Result<> refusePlugin(const QString &code, const Protection &protection, const QString &plugin, const QString &route)
{
    QJsonObject fields { { u"plugin"_s, plugin }, { u"service"_s, protection.service.name } };
    if (!route.isEmpty())
        fields.insert(u"route"_s, route);
    return core::failure(Error::Kind::Conflict, code, {}, u"plugins/"_s + plugin, fields);
}

/// Another plugin that asks every caller for a proof of its own: nobody has both. One with an anonymous consumer lets the others decide.
bool isOtherAuthentication(const Protection &protection, const Entity &plugin)
{
    static const QStringList authentications { u"basic-auth"_s, u"hmac-auth"_s, u"jwt"_s, u"key-auth"_s, u"ldap-auth"_s, u"mtls-auth"_s,
        u"oauth2"_s, u"oauth2-introspection"_s, u"openid-connect"_s };
    const QString own = protection.strategy == u"open-source" ? u"jwt"_s : u"openid-connect"_s;
    const QString name = plugin.text("name"_L1);
    return name != own && authentications.contains(name) && !plugin.json["config"_L1]["anonymous"_L1].isString();
}

/// `acl` beside application-registration: whichever came second blocks the callers of the other (contract notes, section 4.3).
Result<> checkPlugin(const Protection &protection, const Entity &plugin, const QString &route)
{
    const QString name = plugin.text("name"_L1);
    const bool portal = protection.strategy == u"portal";
    if (!isOn(plugin))
        return {};
    if (name == (portal ? u"acl"_s : u"application-registration"_s))
        return refusePlugin(u"gatehouse.acl_beside_registration"_s, protection, name, route);
    if (isOtherAuthentication(protection, plugin))
        return refusePlugin(u"gatehouse.other_authentication"_s, protection, name, route);
    static const QStringList ours { u"openid-connect"_s, u"application-registration"_s, u"acl"_s };
    if (!route.isEmpty() && ours.contains(name))
        return refusePlugin(u"gatehouse.plugin_on_route"_s, protection, name, route);
    return {};
}

Result<> checkPlugins(
    const gateway::AdminClient &gateway, const Protection &protection, const gateway::ListQuery &query, const QString &route)
{
    const auto plugins = gateway.list(gateway::kinds::plugins(), query);
    if (!plugins)
        return core::failure(plugins.error());
    for (const Entity &plugin : *plugins) {
        // The list of a service holds those of its routes and consumers with that service too.
        if (route.isEmpty() && plugin.json.value("route"_L1).isObject())
            continue;
        if (const auto good = checkPlugin(protection, plugin, route); !good)
            return good;
    }
    return {};
}

/// A plugin on nothing in particular guards every service, also one that is yet to come.
Result<> checkGlobalPlugins(const gateway::AdminClient &gateway, const Protection &protection)
{
    const auto plugins = gateway.list(gateway::kinds::plugins());
    if (!plugins)
        return core::failure(plugins.error());
    for (const Entity &plugin : *plugins) {
        const auto narrowedTo = [&plugin](QLatin1StringView member) { return plugin.json.value(member).isObject(); };
        if (narrowedTo("service"_L1) || narrowedTo("route"_L1) || narrowedTo("consumer"_L1) || narrowedTo("consumer_group"_L1))
            continue;
        if (const auto good = checkPlugin(protection, plugin, {}); !good)
            return good;
    }
    return {};
}

} // namespace

Result<> checkWishes(const Protection &protection)
{
    if (protection.authMethods.contains(u"client_credentials"_s)) {
        // `openid` asks for a person, so a provider refuses it for a client on its own.
        if (protection.scopes.contains(u"openid"_s))
            return refuseWish(u"gatehouse.openid_scope"_s, u"scopes"_s, { { u"scopes"_s, QJsonArray::fromStringList(protection.scopes) } });
        if (protection.scopes.isEmpty() && protection.vendor == u"okta")
            return refuseWish(u"gatehouse.scope_missing"_s, u"scopes"_s, { { u"vendor"_s, protection.vendor } });
    }
    for (const ProtectedApplication &application : protection.applications) {
        if (const auto good = protection.strategy == u"portal" ? checkApplication(application, protection.autoApprove) : Result<>(); !good)
            return good;
    }
    return {};
}

Result<> checkServicePlugins(const gateway::AdminClient &gateway, const Protection &protection)
{
    if (const auto good = checkGlobalPlugins(gateway, protection); !good)
        return good;
    const auto service = gateway.find(gateway::kinds::services(), protection.service.name);
    if (!service)
        return core::failure(service.error());
    if (!service->has_value())
        return {};
    gateway::ListQuery ofService;
    ofService.parentId = (*service)->id();
    if (const auto good = checkPlugins(gateway, protection, ofService, {}); !good)
        return good;
    const auto routes = gateway.list(gateway::kinds::routes(), ofService);
    if (!routes)
        return core::failure(routes.error());
    for (const Entity &route : *routes) {
        gateway::ListQuery ofRoute;
        ofRoute.parentId = route.id();
        ofRoute.parentKind = gateway::kinds::routes().name;
        const QString name = route.text("name"_L1).isEmpty() ? route.id() : route.text("name"_L1);
        if (const auto good = checkPlugins(gateway, protection, ofRoute, name); !good)
            return good;
    }
    return {};
}

QStringList waysAround(const Entity &plugin)
{
    const QString name = plugin.text("name"_L1);
    const QJsonObject config = plugin.json.value("config"_L1).toObject();
    const bool byOpenId = name == u"openid-connect";
    QStringList paths;
    if ((byOpenId || name == u"jwt") && !config.value("anonymous"_L1).toString().isEmpty())
        paths << u"config.anonymous"_s;
    if (byOpenId && config.value("consumer_optional"_L1).toBool())
        paths << u"config.consumer_optional"_s;
    return paths;
}

Result<QJsonObject> openIdConnectFor(const PlanContext &context, const Protection &protection)
{
    gateway::OpenIdConnectSettings settings;
    settings.issuer = context.metadata.issuer;
    settings.claimPath = QStringList { protection.claim };
    settings.authMethods = protection.authMethods;
    settings.scopes = protection.scopes;
    const QJsonObject body = gateway::openIdConnectBody(settings);
    const auto schema = context.gateway.pluginSchema(u"openid-connect"_s);
    if (!schema && schema.error().kind == Error::Kind::NotFound)
        return body;
    if (!schema)
        return core::failure(schema.error());
    return gateway::forNode(body, *schema);
}

} // namespace provisioning
