#include "app/sandbox/proxy/proxy.h"

#include "app/sandbox/proxy/upstream_call.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QUrl>

#include <shared_mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

/// http on a route that is for https alone.
HttpReply askForHttps(const HttpRequest &request, const QJsonObject &route)
{
    const int status = route.value(u"https_redirect_status_code"_s).toInt(426);
    HttpReply reply = prettyError(status, u"Please use HTTPS protocol"_s);
    if (status == 426)
        reply.headers += { { "Connection", "Upgrade" }, { "Upgrade", "TLS/1.2, HTTP/1.1" } };
    else
        reply.headers.append(Header("Location", "https://" + request.header("Host") + request.path));
    return reply;
}

} // namespace

Proxy::Proxy(Store &store, const core::Clock &clock, const UnknownAnswers &unknown)
    : m_store(store)
    , m_clock(clock)
    , m_unknown(unknown)
    , m_log(clock)
    , m_openIdConnect(store, clock, m_log, unknown)
    , m_oauth2(store)
{
}

void Proxy::reset()
{
    m_openIdConnect.reset();
    m_oauth2.reset();
    m_log.clear();
}

std::shared_ptr<const RoutingTable> Proxy::table()
{
    const std::lock_guard lock(m_mutex);
    bool isStale = !m_table;
    if (m_table) {
        const std::shared_lock reading(m_store.mutex());
        const QDateTime changed = m_store.firstChangeAfter(m_table->version());
        isStale = m_store.routingVersion() != m_table->version() && (!changed.isValid() || changed.addSecs(m_lagSeconds) <= m_clock.now());
    }
    if (isStale)
        m_table = std::make_shared<RoutingTable>(m_store, m_table.get());
    return m_table;
}

HttpReply Proxy::handle(const HttpRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    const std::shared_ptr<const RoutingTable> routes = table();
    const QByteArray path = normalPath(request.path);
    const RouteMatch match = routes->match(request, path);
    HttpReply reply = match.rule ? forward(*routes, match, request, path) : prettyError(404, u"no Route matched with those values"_s);
    const bool isForwarded = reply.headers.contains(Header("Via", "kong/3.4.2"));
    if (!isForwarded) {
        reply.headers.prepend(Header("Date", httpDate(m_clock.now())));
        reply.headers.append(Header("X-Kong-Response-Latency", QByteArray::number(timer.elapsed())));
        reply.headers.append(Header("Server", "kong/3.4.2"));
    }
    return reply;
}

HttpReply Proxy::forward(const RoutingTable &table, const RouteMatch &match, const HttpRequest &request, const QByteArray &path)
{
    const QJsonObject &route = match.rule->route;
    if (!route.value(u"protocols"_s).toArray().contains(u"http"_s))
        return askForHttps(request, route);
    const QByteArray serviceId = route.value(u"service"_s).toObject().value(u"id"_s).toString().toLatin1();
    AccessContext context;
    context.request = request;
    context.workspace = table.workspaceOf(match.rule->routeId);
    Refusal refusal = runPlugins(table, match.rule->routeId, serviceId, context);
    HttpReply reply = refusal ? *std::move(refusal) : send(table, match, context, path);
    reply.headers += context.replyHeaders;
    return reply;
}

HttpReply Proxy::send(const RoutingTable &table, const RouteMatch &match, AccessContext &context, const QByteArray &path)
{
    const QJsonObject &route = match.rule->route;
    const QJsonObject service = table.service(route.value(u"service"_s).toObject().value(u"id"_s).toString().toLatin1());
    if (service.isEmpty())
        return prettyError(503, u"no Service found with those values"_s);
    const bool strips = route.value(u"strip_path"_s).toBool() && match.rule->hasPath;
    const HttpRequest request = context.request;
    const QByteArray prefix = strips ? path.left(match.matchedBytes) : QByteArray();
    context.request.path = upstreamPath(service.value(u"path"_s).toString().toUtf8(), path.mid(prefix.size()), path, strips);
    addForwardedHeaders(context, request, prefix);
    const UpstreamAddress address { service.value(u"host"_s).toString(), service.value(u"port"_s).toInt(80),
        service.value(u"connect_timeout"_s).toInt(60000), service.value(u"read_timeout"_s).toInt(60000) };
    if (route.value(u"preserve_host"_s).toBool())
        context.setHeader("Host", QString::fromUtf8(request.header("Host")));
    else
        context.setHeader("Host", address.host + (address.port == 80 ? QString() : QString(u':' + QString::number(address.port))));
    QElapsedTimer timer;
    timer.start();
    HttpReply reply = callUpstream(address, context.request);
    reply.headers.append(Header("X-Kong-Upstream-Latency", QByteArray::number(timer.elapsed())));
    reply.headers.append(Header("X-Kong-Proxy-Latency", "0"));
    reply.headers.append(Header("Via", "kong/3.4.2"));
    return reply;
}

Refusal Proxy::runPlugins(const RoutingTable &table, const QByteArray &routeId, const QByteArray &serviceId, AccessContext &context)
{
    // By their priorities: 1450, 1400, 1250, 1050, 995, 950.
    for (const QString &name : { u"jwt"_s, u"oauth2"_s, u"key-auth"_s, u"openid-connect"_s, u"application-registration"_s, u"acl"_s }) {
        const QByteArray consumerId = context.consumer.value(u"id"_s).toString().toLatin1();
        const QJsonObject plugin = table.plugin(name, routeId, serviceId, consumerId);
        if (plugin.isEmpty() || !plugin.value(u"protocols"_s).toArray().contains(u"http"_s))
            continue;
        if (Refusal refusal = runPlugin(plugin, serviceId, context))
            return refusal;
    }
    return std::nullopt;
}

Refusal Proxy::runPlugin(const QJsonObject &plugin, const QByteArray &serviceId, AccessContext &context)
{
    const QString name = plugin.value(u"name"_s).toString();
    const QJsonObject config = plugin.value(u"config"_s).toObject();
    const bool authenticates = name != u"acl"_s && name != u"application-registration"_s;
    if (authenticates && config.value(u"anonymous"_s).isString() && context.hasCredential)
        return std::nullopt; // somebody is known already
    if (name == u"openid-connect"_s)
        return m_openIdConnect.check(config, context); // it waits for the provider, so without the lock
    if (name == u"oauth2"_s)
        return m_oauth2.check(plugin, serviceId, m_clock.now(), context); // it writes tokens
    const std::shared_lock lock(m_store.mutex());
    if (name == u"acl"_s)
        return checkAcl(m_store, config, context);
    if (name == u"application-registration"_s)
        return checkContract(m_store, config, serviceId, m_unknown.contractRefusalStatus, context);
    if (context.request.method == "OPTIONS" && !config.value(u"run_on_preflight"_s).toBool())
        return std::nullopt;
    return name == u"jwt"_s ? checkJwt(m_store, config, m_clock.now(), context) : checkKey(m_store, config, context);
}

void Proxy::addForwardedHeaders(AccessContext &context, const HttpRequest &request, const QByteArray &prefix) const
{
    const QByteArray before = request.header("X-Forwarded-For");
    const QString host = QUrl(u"http://"_s + QString::fromUtf8(request.header("Host"))).host();
    context.setHeader("X-Forwarded-For", before.isEmpty() ? u"127.0.0.1"_s : QString(QString::fromUtf8(before) + u", 127.0.0.1"));
    context.setHeader("X-Forwarded-Proto", u"http"_s);
    context.setHeader("X-Forwarded-Host", host);
    context.setHeader("X-Forwarded-Port", QString::number(m_port));
    context.setHeader("X-Forwarded-Path", QString::fromUtf8(request.path));
    context.removeHeader("X-Forwarded-Prefix");
    if (!prefix.isEmpty())
        context.setHeader("X-Forwarded-Prefix", QString::fromUtf8(prefix));
    context.setHeader("X-Real-IP", u"127.0.0.1"_s);
}

QByteArray upstreamPath(const QByteArray &base, const QByteArray &rest, const QByteArray &path, bool strips)
{
    const QByteArray start = base.isEmpty() ? QByteArray("/") : base;
    if (start.endsWith('/')) {
        if (!strips)
            return start.chopped(1) + path;
        if (rest.isEmpty())
            return start == "/" || path.endsWith('/') ? start : start.chopped(1);
        return start + (rest.startsWith('/') ? rest.mid(1) : rest);
    }
    if (!strips)
        return path == "/" ? start : QByteArray(start + path);
    if (rest.isEmpty())
        return path.size() > 1 && path.endsWith('/') ? QByteArray(start + '/') : start;
    return start + (rest.startsWith('/') ? rest : QByteArray('/' + rest));
}

} // namespace sandbox
