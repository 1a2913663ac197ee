#include "app/sandbox/provider/okta/org_site.h"

#include "app/sandbox/provider/authorization_endpoint.h"
#include "app/sandbox/provider/logout_endpoint.h"
#include "app/sandbox/provider/okta/authorization_servers.h"
#include "app/sandbox/provider/okta/discovery.h"
#include "app/sandbox/provider/okta/management_api.h"
#include "app/sandbox/provider/okta/token_endpoint.h"
#include "app/sandbox/provider/token_state_endpoints.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

HttpReply nothingHere(const QString &path)
{
    return apiErrorReply(notFound(path, "Path"_L1).value());
}

HttpReply wrongMethodHere()
{
    return apiErrorReply(wrongMethod().value());
}

HttpReply serveKeySet(const Context &context, const HttpRequest &)
{
    return apiReply(200, context.state.keys.publicSet());
}

using Serve = HttpReply (*)(const Context &, const HttpRequest &);

struct Endpoint {
    QLatin1StringView name;
    bool takesGet;
    bool takesPost;
    Serve serve;
};

constexpr std::array endpoints {
    Endpoint { "authorize"_L1, true, true, serveAuthorization },
    Endpoint { "token"_L1, false, true, serveOktaToken },
    Endpoint { "keys"_L1, true, false, serveKeySet },
    Endpoint { "introspect"_L1, false, true, serveIntrospection },
    Endpoint { "revoke"_L1, false, true, serveRevocation },
    Endpoint { "userinfo"_L1, true, true, serveUserinfo },
    Endpoint { "logout"_L1, true, true, serveLogout },
};

HttpReply serveEndpoint(const Context &context, const HttpRequest &request, const QString &name)
{
    const auto endpoint = std::find_if(endpoints.cbegin(), endpoints.cend(), [&name](const Endpoint &one) { return one.name == name; });
    if (endpoint == endpoints.cend())
        return nothingHere(name);
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    if (!(isGet && endpoint->takesGet) && !(request.method == "POST" && endpoint->takesPost))
        return wrongMethodHere();
    return endpoint->serve(context, request);
}

HttpReply serveMetadata(const Context &context, const HttpRequest &request, const QString &name)
{
    if (request.method != "GET" && request.method != "HEAD")
        return wrongMethodHere();
    if (name == "openid-configuration"_L1)
        return apiReply(200, openIdConfiguration(context));
    return name == "oauth-authorization-server"_L1 ? apiReply(200, oauthMetadata(context)) : nothingHere(name);
}

HttpReply serveOrganization(const Context &context)
{
    return apiReply(200,
        { { u"id"_s, fixedId("00o"_L1, u"org"_s) }, { u"cell"_s, u"sandbox"_s }, { u"pipeline"_s, u"idx"_s },
            { u"_links"_s, QJsonObject { { u"organization"_s, link(context.origin) } } },
            { u"settings"_s,
                QJsonObject { { u"analyticsCollectionEnabled"_s, false }, { u"bugReportingEnabled"_s, false }, { u"omEnabled"_s, false },
                    { u"pssoEnabled"_s, false }, { u"desktopMFAEnabled"_s, false }, { u"itpEnabled"_s, false } } } });
}

/// What stands under an issuer; @p path is what is left behind it.
HttpReply serveIssuer(const Context &context, const HttpRequest &request, const QStringList &path)
{
    if (path.size() == 2 && path.constFirst() == ".well-known"_L1)
        return serveMetadata(context, request, path.constLast());
    if (path.size() == 2 && path.constFirst() == "v1"_L1)
        return serveEndpoint(context, request, path.constLast());
    if (path.size() == 2 && path.constFirst() == "interaction"_L1)
        return serveInteraction(context, request, path.constLast().toLatin1());
    return nothingHere(path.join(u'/'));
}

HttpReply serveCustom(const Context &context, const HttpRequest &request, const QString &id, const QStringList &path)
{
    const auto server = findServer(context.state.okta, id);
    if (!server || server->json.value("status"_L1).toString() != "ACTIVE"_L1)
        return apiErrorReply(notFound(id, "AuthorizationServer"_L1).value());
    const Context custom { context.options, context.clock, context.state, QString(context.origin + u"/oauth2/"_s + pathIdOf(*server)),
        context.origin, server->id };
    return serveIssuer(custom, request, path);
}

} // namespace

HttpReply serveOrg(const Context &context, const HttpRequest &request)
{
    QStringList path;
    const QList<QByteArray> segments = request.path.mid(1).split('/');
    for (const QByteArray &segment : segments)
        path << formDecoded(QByteArray(segment).replace('+', "%2B")).value_or(QString());
    const QString first = path.value(0);
    const QString second = path.value(1);
    if (first == "api"_L1 && second == "v1"_L1)
        return serveManagement(context, request, path.mid(2));
    if (first == "oauth2"_L1 && second == "v1"_L1 && path.value(2) == "clients"_L1)
        return serveManagement(context, request, path.mid(2));
    if (first == "oauth2"_L1 && second == "v1"_L1)
        return serveIssuer(context, request, path.mid(1));
    if (first == "oauth2"_L1)
        return serveCustom(context, request, second, path.mid(2));
    if (path == QStringList { u".well-known"_s, u"okta-organization"_s })
        return serveOrganization(context);
    const bool isPrefixed = path.size() == 4 && first == ".well-known"_L1 && path.at(2) == "oauth2"_L1;
    return isPrefixed ? serveCustom(context, request, path.at(3), path.mid(0, 2)) : serveIssuer(context, request, path);
}

ProviderOptions adjusted(ProviderOptions options)
{
    options.exactLoopbackPorts = true;
    options.issuerParameter = false;
    options.registration = false;
    options.clientIdClaim.clear();
    options.path.clear();
    return options;
}

} // namespace sandbox::provider::okta
