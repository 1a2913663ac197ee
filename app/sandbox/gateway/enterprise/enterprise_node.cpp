#include "app/sandbox/gateway/enterprise/enterprise_node.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QString numericVersion()
{
    return u"3.4.3.11"_s;
}

QString listener(const QString &port)
{
    return u"127.0.0.1:"_s + port;
}

void addPortalSettings(QJsonObject &configuration, const GatewayOptions &options)
{
    const bool enforces = !options.adminToken.isEmpty() || !options.adminPassword.isEmpty();
    configuration.insert(u"portal"_s, options.portal);
    configuration.insert(u"portal_auth"_s, options.portalAuth);
    configuration.insert(u"portal_app_auth"_s, options.portalAppAuth);
    configuration.insert(u"portal_api_listen"_s, QJsonArray { listener(u"8004"_s) });
    configuration.insert(u"portal_gui_host"_s, listener(u"8003"_s));
    configuration.insert(u"rbac"_s, enforces ? u"on"_s : u"off"_s);
    configuration.insert(u"enforce_rbac"_s, enforces ? u"on"_s : u"off"_s);
}

const QStringList &portalPaths()
{
    static const QStringList paths { u"/applications"_s, u"/applications/{applications}"_s,
        u"/applications/{applications}/application_instances"_s,
        u"/applications/{applications}/application_instances/{application_instances}"_s, u"/applications/{applications}/consumer"_s,
        u"/applications/{applications}/credentials/{plugin}"_s, u"/applications/{applications}/credentials/{plugin}/{credential_id}"_s,
        u"/applications/{applications}/developer"_s, u"/consumers/{consumers}/applications"_s,
        u"/consumers/{consumers}/applications/{applications}"_s, u"/consumers/{consumers}/developers"_s,
        u"/consumers/{consumers}/developers/{developers}"_s, u"/developers"_s, u"/developers/export"_s, u"/developers/invite"_s,
        u"/developers/roles"_s, u"/developers/{developers}"_s, u"/developers/{developers}/applications"_s,
        u"/developers/{developers}/applications/{applications}"_s,
        u"/developers/{developers}/applications/{applications}/application_instances"_s,
        u"/developers/{developers}/applications/{applications}/application_instances/{application_instances}"_s,
        u"/developers/{developers}/applications/{applications}/credentials/{plugin}"_s,
        u"/developers/{developers}/applications/{applications}/credentials/{plugin}/{credential_id}"_s,
        u"/developers/{developers}/consumer"_s, u"/developers/{developers}/credentials/{plugin}"_s,
        u"/developers/{developers}/credentials/{plugin}/{credential_id}"_s, u"/developers/{emailOrId}/plugins/"_s,
        u"/developers/{emailOrId}/plugins/{id}"_s, u"/developers/{developers}/rbac_user"_s, u"/services/{services}/application_instances"_s,
        u"/services/{services}/application_instances/{application_instances}"_s, u"/services/{services}/applications"_s };
    return paths;
}

} // namespace

QString enterpriseVersion()
{
    return numericVersion() + u"-enterprise-edition"_s;
}

QJsonObject enterpriseInformation(QJsonObject information, const GatewayOptions &options)
{
    information.insert(u"version"_s, enterpriseVersion());
    if (options.unknown.rootShowsEdition)
        information.insert(u"edition"_s, u"enterprise"_s);
    QJsonObject configuration = information.value(u"configuration"_s).toObject();
    if (options.unknown.rootShowsPortal)
        addPortalSettings(configuration, options);
    information.insert(u"configuration"_s, configuration);
    QJsonObject plugins = information.value(u"plugins"_s).toObject();
    QJsonObject available = plugins.value(u"available_on_server"_s).toObject();
    for (const QString &name : available.keys()) {
        QJsonObject plugin = available.value(name).toObject();
        plugin.insert(u"version"_s, numericVersion());
        available.insert(name, plugin);
    }
    plugins.insert(u"available_on_server"_s, available);
    plugins.insert(u"disabled_on_server"_s, options.portal ? QJsonObject() : QJsonObject { { u"application-registration"_s, true } });
    information.insert(u"plugins"_s, plugins);
    return information;
}

QJsonObject licenseReport(const NodeFacts &facts, const Store &store, const GatewayOptions &options)
{
    const auto count = [&store](const QString &kind) { return static_cast<qint64>(store.table(*findKind(kind)).size()); };
    const int users = options.adminToken.isEmpty() ? 0 : options.readOnlyToken.isEmpty() ? 1 : 2;
    return { { u"counters"_s, QJsonArray() }, { u"db_version"_s, u"postgres 15.4"_s }, { u"kong_version"_s, enterpriseVersion() },
        { u"license_key"_s, u"UNLICENSED"_s }, { u"rbac_users"_s, users }, { u"services_count"_s, count(u"services"_s) },
        { u"system_info"_s, QJsonObject { { u"cores"_s, 2 }, { u"hostname"_s, facts.hostname }, { u"uname"_s, u"Linux x86_64"_s } } },
        { u"workspaces_count"_s, count(u"workspaces"_s) } };
}

QJsonObject enterpriseEndpoints(const QJsonObject &openSource, const GatewayOptions &options)
{
    std::set<QString> paths { u"/admins"_s, u"/audit/objects"_s, u"/audit/requests"_s, u"/consumer_groups"_s,
        u"/consumer_groups/{consumer_groups}"_s, u"/license/report"_s, u"/rbac/roles"_s, u"/rbac/roles/{rbac_roles}"_s, u"/rbac/users"_s,
        u"/rbac/users/{rbac_users}"_s, u"/rbac/users/{rbac_users}/permissions"_s, u"/rbac/users/{rbac_users}/roles"_s, u"/userinfo"_s,
        u"/kong"_s, u"/workspaces/{workspaces}"_s, u"/workspaces/{workspaces}/meta"_s };
    const QJsonArray known = openSource.value(u"data"_s).toArray();
    for (const QJsonValue &path : known)
        paths.insert(path.toString());
    if (options.portal)
        paths.insert(portalPaths().cbegin(), portalPaths().cend());
    QStringList all;
    for (const QString &path : paths) {
        all.append(path);
        if (path != u"/"_s)
            all.append(u"workspace_"_s + path); // as the real list names what stands below a workspace
    }
    all.sort();
    return { { u"data"_s, QJsonArray::fromStringList(all) } };
}

} // namespace sandbox
