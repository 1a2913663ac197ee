#include "models/tables/service_protection.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProtectionWords)
};

/// The plugins that find out who is calling, and refuse those that do not say it.
bool asksWho(const QString &plugin)
{
    static const QSet<QString> plugins { u"openid-connect"_s, u"jwt"_s, u"key-auth"_s, u"key-auth-enc"_s, u"basic-auth"_s, u"oauth2"_s,
        u"oauth2-introspection"_s, u"hmac-auth"_s, u"ldap-auth"_s, u"ldap-auth-advanced"_s, u"mtls-auth"_s, u"jwt-signer"_s, u"saml"_s };
    return plugins.contains(plugin);
}

/// Plugins that ask who is calling, each of which takes somebody who proves nothing for its anonymous consumer: then no call is refused.
bool letsEverybodyIn(const QList<const PluginRow *> &plugins)
{
    bool asks = false;
    for (const PluginRow *plugin : plugins) {
        if (asksWho(plugin->name) && !plugin->letsAnonymousIn)
            return false;
        asks = asks || asksWho(plugin->name);
    }
    return asks;
}

struct Vendor {
    QLatin1String part; ///< of the issuer's host, or of the whole issuer when it begins with a slash
    QLatin1String name;
};

constexpr std::array vendors {
    Vendor { "okta.com"_L1, "Okta"_L1 },
    Vendor { "oktapreview.com"_L1, "Okta"_L1 },
    Vendor { "microsoftonline.com"_L1, "Entra ID"_L1 },
    Vendor { "sts.windows.net"_L1, "Entra ID"_L1 },
    Vendor { "pingone."_L1, "PingOne"_L1 },
    Vendor { "auth0.com"_L1, "Auth0"_L1 },
    Vendor { "accounts.google.com"_L1, "Google"_L1 },
    Vendor { "/realms/"_L1, "Keycloak"_L1 },
};

bool holds(const Marks &marks, MarkKind kind)
{
    return std::any_of(marks.cbegin(), marks.cend(), [kind](const Mark &mark) { return mark.kind == kind; });
}

QString withoutEnd(QString issuer)
{
    issuer.remove("/.well-known/openid-configuration"_L1);
    while (issuer.endsWith(u'/'))
        issuer.chop(1);
    return issuer;
}

} // namespace

QString issuerName(const QString &issuer, const QHash<QString, QString> &known)
{
    const QString plain = withoutEnd(issuer);
    for (auto provider = known.begin(); provider != known.end(); ++provider) {
        if (withoutEnd(provider.key()) == plain)
            return *provider;
    }
    const QUrl url(plain);
    const auto vendor = std::find_if(vendors.begin(), vendors.end(),
        [&](const Vendor &one) { return one.part.startsWith(u'/') ? plain.contains(one.part) : url.host().contains(one.part); });
    if (vendor != vendors.end())
        return vendor->name;
    return url.host().isEmpty() ? plain : url.host();
}

ServiceProtection::ServiceProtection(
    const std::vector<PluginRow> &plugins, const std::vector<RouteRow> *routes, QHash<QString, QString> providers)
    : m_knowsRoutes(routes != nullptr)
    , m_providers(std::move(providers))
{
    QSet<QString> guarded;
    for (const PluginRow &plugin : plugins) {
        // One that is limited to a consumer guards nothing: it is in effect once somebody is known.
        if (!plugin.enabled || !plugin.consumerId.isEmpty() || !plugin.groupId.isEmpty())
            continue;
        if (!plugin.routeId.isEmpty()) {
            if (asksWho(plugin.name) && !plugin.letsAnonymousIn)
                guarded.insert(plugin.routeId);
        } else if (!plugin.serviceId.isEmpty()) {
            m_byService[plugin.serviceId] << &plugin;
        } else {
            m_global << &plugin;
        }
    }
    for (const RouteRow &route : routes ? *routes : std::vector<RouteRow>()) {
        ++m_routes[route.serviceId];
        if (guarded.contains(route.id))
            ++m_guardedRoutes[route.serviceId];
    }
}

ServiceProtection::Plugins ServiceProtection::inEffect(const QString &serviceId) const
{
    Plugins plugins = m_byService.value(serviceId);
    for (const PluginRow *global : m_global) {
        const bool replaced
            = std::any_of(plugins.cbegin(), plugins.cend(), [global](const PluginRow *own) { return own->name == global->name; });
        if (!replaced)
            plugins << global;
    }
    return plugins;
}

/// @param complete whether the callers that get in are those that are meant to
Marks ServiceProtection::marksOf(const Plugins &plugins, bool &complete) const
{
    const auto has = [&](QLatin1String name) {
        return std::any_of(plugins.cbegin(), plugins.cend(), [name](const PluginRow *one) { return one->name == name; });
    };
    const bool portal = has("application-registration"_L1);
    const bool acl = has("acl"_L1);
    const bool everybody = !acl && !portal && letsEverybodyIn(plugins);
    Marks marks;
    if (everybody)
        marks << Mark { Words::tr("Anonymous too"), MarkKind::Open };
    for (const PluginRow *plugin : plugins) {
        if (plugin->name == "openid-connect"_L1) {
            const QString provider = issuerName(plugin->issuer, m_providers);
            complete = portal || acl || plugin->picksCallers;
            if (!complete && !everybody)
                marks << Mark { Words::tr("Incomplete"), MarkKind::Incomplete };
            marks << Mark { portal ? Words::tr("Portal · %1", "how, and by which provider").arg(provider)
                    : acl          ? Words::tr("Consumer · %1", "how, and by which provider").arg(provider)
                                   : provider,
                complete && !everybody ? MarkKind::Protected : MarkKind::Plain };
        } else if (asksWho(plugin->name)) {
            const QString name = plugin->name == "key-auth"_L1 ? Words::tr("API key") : plugin->name;
            const MarkKind kind = everybody              ? MarkKind::Plain
                : plugin->name.startsWith("key-auth"_L1) ? MarkKind::Key
                                                         : MarkKind::Protected;
            marks << Mark { acl && !has("openid-connect"_L1) ? QString(name + u" + acl") : name, kind };
        }
    }
    complete = complete && !everybody;
    if (marks.isEmpty() && portal)
        marks << Mark { Words::tr("Portal"), MarkKind::Protected };
    if (marks.isEmpty() && acl) {
        complete = false; // nobody is known, so nobody is in a group
        marks << Mark { Words::tr("Incomplete"), MarkKind::Incomplete } << Mark { u"acl"_s };
    }
    return marks;
}

void ServiceProtection::tell(ServiceRow &service) const
{
    bool complete = true;
    service.protection = marksOf(inEffect(service.id), complete);
    service.guard = complete ? Guard::Protected : holds(service.protection, MarkKind::Incomplete) ? Guard::Incomplete : Guard::Open;
    if (!service.protection.isEmpty())
        return;
    if (!m_knowsRoutes) {
        service.guard = Guard::Unknown;
        return;
    }
    const int routes = m_routes.value(service.id);
    const int guarded = m_guardedRoutes.value(service.id);
    const bool all = routes > 0 && guarded == routes;
    service.guard = all ? Guard::Protected : Guard::Open;
    const QString some = Words::tr("%1 of %2 routes", "so many are protected").arg(guarded).arg(routes);
    service.protection = { all ? Mark { Words::tr("its routes"), MarkKind::Protected }
                               : Mark { guarded > 0 ? some : Words::tr("Unprotected"), MarkKind::Open } };
}

} // namespace tables
