#pragma once

#include "app/sandbox/gateway/schema_catalogue.h"
#include "app/sandbox/proxy/access.h"
#include "app/sandbox/proxy/gateway_log.h"
#include "app/sandbox/proxy/oauth2/oauth2_plugin.h"
#include "app/sandbox/proxy/openid_connect/openid_connect.h"
#include "app/sandbox/proxy/routing_table.h"
#include "models/core/clock.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace sandbox {

/// The gateway's proxy: finds the route, runs the plugins that decide who may call, forwards to the service. Of services, routes and
/// plugins it knows what the store held some seconds ago; consumers, credentials and groups it sees at once (gateway recording, sections 5,
/// 6, 9). Safe on any number of threads.
class Proxy {
public:
    /// Store and clock must outlive this.
    Proxy(Store &store, const core::Clock &clock, const UnknownAnswers &unknown = {});

    /// A change is seen at the latest so many seconds after it was made.
    void setLagSeconds(int seconds) { m_lagSeconds = seconds; }
    int lagSeconds() const { return m_lagSeconds; }
    /// As X-Forwarded-Port shows it.
    void setPort(quint16 port) { m_port = port; }

    HttpReply handle(const HttpRequest &request);

    GatewayLog &log() { return m_log; }
    OpenIdConnect &openIdConnect() { return m_openIdConnect; }
    /// Forgets what the plugins remember, and the log.
    void reset();

private:
    std::shared_ptr<const RoutingTable> table();
    HttpReply forward(const RoutingTable &table, const RouteMatch &match, const HttpRequest &request, const QByteArray &path);
    HttpReply send(const RoutingTable &table, const RouteMatch &match, AccessContext &context, const QByteArray &path);
    Refusal runPlugins(const RoutingTable &table, const QByteArray &routeId, const QByteArray &serviceId, AccessContext &context);
    Refusal runPlugin(const QJsonObject &plugin, const QByteArray &serviceId, AccessContext &context);
    void addForwardedHeaders(AccessContext &context, const HttpRequest &request, const QByteArray &prefix) const;

    Store &m_store;
    const core::Clock &m_clock;
    UnknownAnswers m_unknown;
    GatewayLog m_log;
    OpenIdConnect m_openIdConnect;
    OAuth2Plugin m_oauth2;
    std::atomic_int m_lagSeconds = 0;
    std::atomic<quint16> m_port = 0;
    std::mutex m_mutex;
    std::shared_ptr<const RoutingTable> m_table;
};

/// The path that a service gets.
/// @param base `path` of the service, or empty
/// @param rest what is left of the request's path when the route has eaten its part; the whole path when it strips nothing
/// @param path the whole path
QByteArray upstreamPath(const QByteArray &base, const QByteArray &rest, const QByteArray &path, bool strips);

} // namespace sandbox
