#include "app/sandbox/provider/provider.h"

#include "app/sandbox/provider/authorization_endpoint.h"
#include "app/sandbox/provider/discovery_document.h"
#include "app/sandbox/provider/form_fields.h"
#include "app/sandbox/provider/logout_endpoint.h"
#include "app/sandbox/provider/okta/clients.h"
#include "app/sandbox/provider/okta/org_site.h"
#include "app/sandbox/provider/okta/seed.h"
#include "app/sandbox/provider/registration_endpoint.h"
#include "app/sandbox/provider/token_endpoint.h"
#include "app/sandbox/provider/token_state_endpoints.h"

#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox {

using namespace provider;

namespace {

using Endpoint = std::function<HttpReply(const Context &, const HttpRequest &)>;

/// What a path stands for.
struct Resource {
    QList<QByteArray> methods;
    Endpoint serve;
};

HttpReply serveDiscovery(const Context &context, const HttpRequest &)
{
    return { 200, { { "Content-Type", "application/json; charset=utf-8" } }, jsonReply(200, discoveryDocument(context)).body };
}

HttpReply serveKeys(const Context &context, const HttpRequest &)
{
    return { 200, { { "Content-Type", "application/jwk-set+json" } }, jsonReply(200, context.state.keys.publicSet()).body };
}

/// Paths under the issuer's own.
std::optional<Resource> findResource(const ProviderOptions &options, const QByteArray &path)
{
    if (path == "/authorize")
        return Resource { { "GET", "HEAD", "POST" }, serveAuthorization };
    if (path == "/token")
        return Resource { { "POST" }, serveToken };
    if (path == "/jwks")
        return Resource { { "GET", "HEAD" }, serveKeys };
    if (path == "/userinfo")
        return Resource { { "GET", "HEAD", "POST" }, serveUserinfo };
    if (path == "/introspect")
        return Resource { { "POST" }, serveIntrospection };
    if (path == "/revoke")
        return Resource { { "POST" }, serveRevocation };
    if (path == "/logout")
        return Resource { { "GET", "HEAD", "POST" }, serveLogout };
    if (path.startsWith("/interaction/")) {
        return Resource { { "GET", "HEAD", "POST" },
            [id = path.mid(13)](const Context &context, const HttpRequest &request) { return serveInteraction(context, request, id); } };
    }
    if (options.registration && path == "/register")
        return Resource { { "POST" }, serveRegistration };
    if (options.registration && path.startsWith("/register/")) {
        return Resource { { "GET", "PUT", "DELETE" }, [id = formDecoded(path.mid(10))](const Context &context, const HttpRequest &request) {
                             return serveRegisteredClient(context, request, id.value_or(QString()));
                         } };
    }
    return std::nullopt;
}

/// Discovery stands behind the issuer's path (OpenID Connect Discovery section 4) and before it (RFC 8414 section 3.1).
bool isDiscovery(const ProviderOptions &options, const QByteArray &path)
{
    const QByteArray prefix = options.path.toUtf8();
    return path == prefix + "/.well-known/openid-configuration" || path == "/.well-known/oauth-authorization-server" + prefix
        || path == prefix + "/.well-known/oauth-authorization-server";
}

/// A page of another site whose name was pointed at loopback sends that name (DNS rebinding).
bool isOurHost(const HttpRequest &request)
{
    const QByteArray host = request.header("Host").toLower();
    const qsizetype colon = host.lastIndexOf(':');
    const QByteArray name = colon > host.lastIndexOf(']') ? host.left(colon) : host;
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

} // namespace

struct Provider::Private {
    HttpReply handle(const HttpRequest &request);
    core::Result<> seed();

    ProviderOptions options;
    const core::Clock *clock = nullptr;
    Faults *faults = nullptr;
    Observer observer;
    mutable std::mutex mutex;
    ProviderState state;
    QString origin;
    QString issuer;
    std::unique_ptr<HttpServer> server;
};

HttpReply Provider::Private::handle(const HttpRequest &request)
{
    if (!isOurHost(request))
        return errorReply(oauthError(u"invalid_request"_s, u"this server is on loopback only"_s, 421));
    // Whoever asks first waits for the key, which is begun with the provider.
    if (const std::lock_guard lock(mutex); !state.keys.await() || !state.keys.isReady())
        return { 503, {}, {} };
    if (options.dialect == Dialect::Okta) {
        const std::lock_guard lock(mutex);
        state.purge(clock->now());
        return okta::serveOrg({ options, *clock, state, origin, origin, {} }, request);
    }
    const QByteArray prefix = options.path.toUtf8();
    std::optional<Resource> resource;
    if (isDiscovery(options, request.path))
        resource = Resource { { "GET", "HEAD" }, serveDiscovery };
    else if (request.path.startsWith(prefix))
        resource = findResource(options, request.path.mid(prefix.size()));
    if (!resource)
        return errorReply(oauthError(u"not_found"_s, u"there is nothing at this path"_s, 404));
    if (!resource->methods.contains(request.method)) {
        HttpReply reply = errorReply(oauthError(u"invalid_request"_s, u"this path does not take that method"_s, 405));
        reply.headers.append(Header("Allow", resource->methods.join(", ")));
        return reply;
    }
    const std::lock_guard lock(mutex);
    state.purge(clock->now());
    return resource->serve({ options, *clock, state, issuer, origin, {} }, request);
}

core::Result<> Provider::Private::seed()
{
    if (options.dialect == Dialect::Generic) {
        state.okta = {};
        return state.seed(options, clock->now());
    }
    state.clients.clear();
    okta::seedOrg(state.okta, options, clock->now());
    const Context context { options, *clock, state, origin, origin, {} };
    if (const auto seeded = okta::seedClients(context); !seeded)
        return seeded;
    okta::updateClients(context);
    return {};
}

Provider::Provider(ProviderOptions options, const core::Clock &clock, Faults *faults)
    : m_private(std::make_unique<Private>())
{
    m_private->options = options.dialect == Dialect::Okta ? okta::adjusted(std::move(options)) : std::move(options);
    m_private->clock = &clock;
    m_private->faults = faults;
}

Provider::~Provider()
{
    stop();
}

core::Result<> Provider::start(quint16 port)
{
    if (const auto begun = begin(port); !begun)
        return begun;
    return awaitKey();
}

core::Result<> Provider::begin(quint16 port)
{
    {
        const std::lock_guard lock(m_private->mutex);
        if (m_private->state.keys.isEmpty())
            m_private->state.keys.begin(m_private->options.algorithm);
        if (const auto seeded = m_private->seed(); !seeded)
            return seeded;
    }
    auto server = std::make_unique<HttpServer>(
        u"provider"_s, [this](const HttpRequest &request) { return m_private->handle(request); }, m_private->faults);
    server->setObserver(m_private->observer);
    // The lock is held so that no request is served before the issuer is known.
    const std::lock_guard lock(m_private->mutex);
    const auto bound = server->listen(port);
    if (!bound)
        return core::failure(bound.error());
    m_private->origin = u"http://127.0.0.1:%1"_s.arg(*bound);
    const QString path = m_private->options.dialect == Dialect::Okta ? u"/oauth2/default"_s : m_private->options.path;
    m_private->issuer = m_private->origin + path;
    m_private->server = std::move(server);
    return {};
}

core::Result<> Provider::awaitKey()
{
    core::Result<> made;
    {
        const std::lock_guard lock(m_private->mutex);
        made = m_private->state.keys.await();
    }
    if (!made)
        stop();
    return made;
}

void Provider::stop()
{
    m_private->server.reset();
}

QUrl Provider::issuer() const
{
    const std::lock_guard lock(m_private->mutex);
    return QUrl(m_private->issuer);
}

QJsonObject Provider::dump() const
{
    const std::lock_guard lock(m_private->mutex);
    m_private->state.purge(m_private->clock->now());
    return m_private->state.dump();
}

QJsonObject Provider::save() const
{
    const std::lock_guard lock(m_private->mutex);
    std::ignore = m_private->state.keys.await();
    return m_private->state.save();
}

core::Result<> Provider::load(const QJsonObject &state)
{
    const std::lock_guard lock(m_private->mutex);
    if (const auto loaded = m_private->state.load(state, m_private->options); !loaded)
        return loaded;
    return m_private->seed();
}

void Provider::reset()
{
    const std::lock_guard lock(m_private->mutex);
    m_private->state.clear();
    // The clients of the options were good when the provider started.
    static_cast<void>(m_private->seed());
}

void Provider::setObserver(Observer observer)
{
    m_private->observer = std::move(observer);
}

core::Result<> Provider::rotateKeys()
{
    const std::lock_guard lock(m_private->mutex);
    std::ignore = m_private->state.keys.await();
    return m_private->state.keys.rotate(m_private->options.algorithm);
}

} // namespace sandbox
