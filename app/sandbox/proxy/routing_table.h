#pragma once

#include "app/sandbox/gateway/store.h"
#include "app/sandbox/http_server.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <memory>
#include <tuple>
#include <vector>

namespace sandbox {

/// One path of a route (or the route itself when it has none), ready to be compared with requests.
struct RouteRule {
    QByteArray routeId;
    QJsonObject route;
    QStringList methods;
    QStringList hosts; ///< lower case, "*" at one end allowed
    QList<std::pair<QByteArray, QStringList>> headers;
    bool hasPath = false;
    QByteArray prefix; ///< of a plain path
    QRegularExpression regex; ///< of a "~" path, anchored at the start
    bool isRegex = false;

    /// What decides between two rules that both fit; the greater wins (the order of `traditional_compatible`).
    std::tuple<int, bool, qsizetype, bool, int, qsizetype> priority() const;
};

/// Which rule took a request, and how much of its path that rule has eaten.
struct RouteMatch {
    const RouteRule *rule = nullptr;
    qsizetype matchedBytes = 0;
};

/// What the proxy knows of services, routes and plugins: a copy of the store at one moment. Constant, so safe on any thread.
class RoutingTable {
public:
    /// Takes the store's lock. @param before taken over where nothing changed; may be null
    RoutingTable(const Store &store, const RoutingTable *before);

    quint64 version() const { return m_version; }
    /// @param path normalised, see normalPath()
    RouteMatch match(const HttpRequest &request, const QByteArray &path) const;
    QJsonObject service(const QByteArray &id) const;
    /// The workspace of a route, in which its callers' consumers and credentials are looked for; empty = the default one.
    QByteArray workspaceOf(const QByteArray &routeId) const;
    /// The plugin called @p name in effect: the one on the route goes before the one on the service before the global one, and one that
    /// names the consumer before one that does not. Empty when there is none.
    QJsonObject plugin(const QString &name, const QByteArray &routeId, const QByteArray &serviceId, const QByteArray &consumerId) const;

private:
    struct Scope {
        QByteArray routeId;
        QByteArray serviceId;
        QByteArray consumerId;
        QByteArray workspace {}; // of a global plugin alone: ids say it for the others
        bool operator==(const Scope &) const = default;
    };
    struct ScopedPlugin {
        Scope scope;
        QJsonObject plugin;
    };

    void addRoute(const QJsonObject &route);
    void addPlugin(const QJsonObject &plugin, const QByteArray &workspace);

    quint64 m_version = 0;
    EntityTable m_services;
    EntityTable m_routes;
    EntityTable m_plugins;
    std::vector<std::shared_ptr<const RouteRule>> m_rules; // best first
    QHash<QString, QHash<QByteArray, QList<ScopedPlugin>>> m_scoped; // name -> most special id -> plugins
};

/// A request path as routes compare it: unreserved characters decoded, "//" and dot segments removed.
QByteArray normalPath(const QByteArray &rawPath);

} // namespace sandbox
