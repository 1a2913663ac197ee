#include "app/sandbox/sandbox.h"

#include "app/sandbox/control_api.h"
#include "app/sandbox/echo_upstream.h"
#include "app/sandbox/gateway/admin_api.h"
#include "app/sandbox/portal/portal_api.h"
#include "app/sandbox/provider/provider.h"
#include "app/sandbox/proxy/openid_connect/issuer_api.h"
#include "app/sandbox/proxy/proxy.h"
#include "app/sandbox/sample.h"
#include "models/core/random.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <atomic>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

tl::unexpected<core::Error> stateFailure(const QString &file, const QString &reason)
{
    return core::failure(core::Error::Kind::Storage, u"gatehouse.sandbox_state"_s, reason, file);
}

ProviderOptions withUser(ProviderOptions options)
{
    if (options.users.isEmpty())
        options.users.append({ u"alice"_s, core::Secret("wonderland"), u"Alice Liddell"_s, u"alice@example.com"_s });
    return options;
}

} // namespace

/// Observers of the servers; changed while requests run.
class ObserverBoard {
public:
    void set(const QString &server, Observer observer)
    {
        const std::lock_guard lock(m_mutex);
        m_observers[server] = std::move(observer);
    }

    void call(const QString &server, Phase phase, const HttpRequest &request) const
    {
        Observer observer;
        {
            const std::lock_guard lock(m_mutex);
            const auto found = m_observers.find(server);
            if (found != m_observers.end())
                observer = found->second;
        }
        if (observer)
            observer(phase, request);
    }

private:
    mutable std::mutex m_mutex;
    std::map<QString, Observer> m_observers;
};

struct Sandbox::Private {
    Private(Sandbox &owner, SandboxOptions given, const core::Clock &base)
        : options(std::move(given))
        , clock(base)
        , control(owner, options.onStop)
    {
        AdminExtension extension = issuerApi.extension();
        extension.refuse = [this, refuse = extension.refuse](const EntityKind &kind, const AdminBody &body) {
            // The provider is not asked about what stands there from the start: its key is still being made.
            return refuse && isRunning ? refuse(kind, body) : std::nullopt;
        };
        admin.extend(std::move(extension));
        addServer(u"upstream"_s, options.upstreamPort, echo);
        addServer(u"admin"_s, options.adminPort, [this](const HttpRequest &request) { return admin.handle(request); });
        addServer(u"proxy"_s, options.proxyPort, [this](const HttpRequest &request) { return proxy.handle(request); });
        if (admin.enterprise() && options.gateway.portal) {
            portal = std::make_unique<PortalApi>(*admin.enterprise(), clock, options.gateway);
            addServer(u"portal"_s, options.portalPort, [this](const HttpRequest &request) { return portal->handle(request); });
        }
        addServer(u"control"_s, options.controlPort, [this](const HttpRequest &request) { return control.handle(request); });
    }

    struct Entry {
        QString name;
        quint16 wantedPort = 0;
        std::unique_ptr<HttpServer> server;
    };

    void addServer(const QString &name, quint16 port, Handler handler);
    core::Result<> readState();
    core::Result<> load(const QJsonObject &state);
    core::Result<> startProvider();
    core::Result<> fillGateway();
    void prepareStore();
    quint16 port(const QString &name) const;

    SandboxOptions options;
    SandboxClock clock;
    Faults faults;
    RequestLog requests;
    ObserverBoard observers;
    SchemaCatalogue catalogue { options.gateway };
    Store store;
    AdminApi admin { store, catalogue, clock, options.gateway };
    Proxy proxy { store, clock, options.gateway.unknown };
    IssuerApi issuerApi { proxy.openIdConnect().issuers(), catalogue, clock, options.gateway };
    std::unique_ptr<PortalApi> portal; // null without a portal
    std::unique_ptr<Provider> provider;
    ControlApi control;
    std::vector<Entry> servers;
    std::atomic_bool isRunning = false; // once everything stands
};

void Sandbox::Private::addServer(const QString &name, quint16 port, Handler handler)
{
    const auto logged = [this, name, work = std::move(handler)](const HttpRequest &request) {
        // Ports that were given are known before everything behind them stands.
        const HttpReply reply = isRunning ? work(request) : HttpReply { 503, {}, {} };
        requests.add(name, request, reply.status);
        return reply;
    };
    servers.push_back({ name, port, std::make_unique<HttpServer>(name, logged, &faults) });
    servers.back().server->setObserver([this, name](Phase phase, const HttpRequest &request) { observers.call(name, phase, request); });
}

quint16 Sandbox::Private::port(const QString &name) const
{
    for (const Entry &entry : servers) {
        if (entry.name == name)
            return entry.server->port();
    }
    return 0;
}

core::Result<> Sandbox::Private::readState()
{
    QFile file(options.stateFile);
    if (options.stateFile.isEmpty() || !file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return stateFailure(options.stateFile, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return stateFailure(options.stateFile, error.errorString());
    return load(document.object());
}

core::Result<> Sandbox::Private::load(const QJsonObject &state)
{
    if (!state.value(u"gateway"_s).isObject())
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.sandbox_state"_s, {}, u"gateway"_s);
    // An Enterprise gateway reads both; what an open-source one knows nothing of would lie in its tables.
    if (state.value(u"edition"_s) == u"enterprise"_s && !options.gateway.isEnterprise())
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.sandbox_state"_s, u"of an Enterprise gateway"_s, u"edition"_s);
    if (const core::Result<> loaded = provider->load(state.value(u"provider"_s).toObject()); !loaded)
        return loaded;
    {
        const std::unique_lock lock(store.mutex());
        store.load(state.value(u"gateway"_s).toObject(), clock.now());
    }
    prepareStore();
    return {};
}

Sandbox::Sandbox(SandboxOptions options, const core::Clock &clock)
    : m_private(std::make_unique<Private>(*this, std::move(options), clock))
{
}

Sandbox::~Sandbox()
{
    stop();
}

core::Result<> Sandbox::Private::startProvider()
{
    ProviderOptions wanted = withUser(options.provider);
    if (options.estate.sample)
        wanted.clients += Sample().clients();
    wanted.dumpEndpoint = QUrl(u"http://127.0.0.1:"_s + QString::number(port(u"control"_s)) + u"/dump");
    provider = std::make_unique<Provider>(std::move(wanted), clock, &faults);
    provider->setObserver([this](Phase phase, const HttpRequest &request) {
        if (phase == Phase::CarriedOut)
            requests.add(u"provider"_s, request);
        observers.call(u"provider"_s, phase, request);
    });
    return provider->begin(options.providerPort);
}

core::Result<> Sandbox::Private::fillGateway()
{
    seed(store, catalogue, options.estate, port(u"upstream"_s), clock.now());
    if (!options.estate.sample)
        return {};
    Sample::Surroundings around;
    around.upstreamPort = port(u"upstream"_s);
    around.issuer = provider->issuer();
    around.adminToken = options.gateway.adminToken;
    around.isEnterprise = options.gateway.isEnterprise();
    return Sample().furnish([this](const HttpRequest &request) { return admin.handle(request); }, around, clock);
}

void Sandbox::Private::prepareStore()
{
    if (admin.enterprise())
        admin.enterprise()->prepareStore();
}

core::Result<> Sandbox::start()
{
    const core::Result<> begun = begin();
    return begun ? awaitKey() : begun;
}

core::Result<> Sandbox::awaitKey()
{
    const core::Result<> made = m_private->provider->awaitKey();
    if (!made)
        m_private->isRunning = false;
    return made;
}

core::Result<> Sandbox::begin()
{
    Private &d = *m_private;
    for (const Private::Entry &entry : d.servers) {
        const core::Result<quint16> port = entry.server->listen(entry.wantedPort);
        if (!port)
            return core::failure(port.error());
    }
    if (const core::Result<> started = d.startProvider(); !started)
        return started;
    d.admin.setFacts({ core::randomUuid(), u"sandbox"_s, d.port(u"admin"_s), d.port(u"proxy"_s) });
    d.proxy.setPort(d.port(u"proxy"_s));
    d.proxy.setLagSeconds(d.options.lagSeconds);
    if (const core::Result<> filled = d.fillGateway(); !filled)
        return filled;
    if (const core::Result<> read = d.readState(); !read)
        return read;
    d.isRunning = true; // whoever asks the provider first waits for its key
    return {};
}

void Sandbox::stop()
{
    Private &d = *m_private;
    if (d.isRunning) {
        if (const core::Result<> saved = save(); !saved)
            qWarning("sandbox: the state could not be saved: %s", qPrintable(saved.error().text));
    }
    d.isRunning = false;
    if (d.provider)
        d.provider->stop();
    // The proxy before the upstream: a call that is under way ends with its connection.
    for (const QString &name : { u"control"_s, u"portal"_s, u"admin"_s, u"upstream"_s, u"proxy"_s }) {
        for (const Private::Entry &entry : d.servers) {
            if (entry.name == name)
                entry.server->stop();
        }
    }
}

QJsonObject Sandbox::urls() const
{
    QJsonObject urls;
    for (const Private::Entry &entry : m_private->servers)
        urls.insert(entry.name, QString(u"http://127.0.0.1:"_s + QString::number(entry.server->port())));
    urls.insert(u"provider"_s, m_private->provider->issuer().toString());
    return urls;
}

Faults &Sandbox::faults()
{
    return m_private->faults;
}

RequestLog &Sandbox::requests()
{
    return m_private->requests;
}

GatewayLog &Sandbox::gatewayLog()
{
    return m_private->proxy.log();
}

SandboxClock &Sandbox::clock()
{
    return m_private->clock;
}

int Sandbox::lagSeconds() const
{
    return m_private->proxy.lagSeconds();
}

void Sandbox::setLagSeconds(int seconds)
{
    m_private->proxy.setLagSeconds(seconds);
}

void Sandbox::setObserver(const QString &server, Observer observer)
{
    m_private->observers.set(server, std::move(observer));
}

QJsonObject Sandbox::dump() const
{
    const std::shared_lock lock(m_private->store.mutex());
    return { { u"gateway"_s, m_private->store.dump() }, { u"provider"_s, m_private->provider->dump() } };
}

QJsonObject Sandbox::state() const
{
    const std::shared_lock lock(m_private->store.mutex());
    QJsonObject state { { u"gateway"_s, m_private->store.dump() }, { u"provider"_s, m_private->provider->save() } };
    if (m_private->options.gateway.isEnterprise())
        state.insert(u"edition"_s, u"enterprise"_s);
    return state;
}

core::Result<> Sandbox::load(const QJsonObject &state)
{
    return m_private->load(state);
}

core::Result<> Sandbox::rotateProviderKeys()
{
    return m_private->provider->rotateKeys();
}

void Sandbox::reset()
{
    Private &d = *m_private;
    d.faults.clear();
    d.requests.clear();
    d.clock.setOffsetMs(0);
    d.provider->reset();
    {
        const std::unique_lock lock(d.store.mutex());
        d.store.clear(d.clock.now());
    }
    d.prepareStore();
    d.proxy.reset();
    if (d.portal)
        d.portal->reset();
    if (const core::Result<> filled = d.fillGateway(); !filled)
        qWarning("sandbox: %s: %s", qPrintable(filled.error().where), qPrintable(filled.error().text));
}

core::Result<> Sandbox::save() const
{
    const QString &name = m_private->options.stateFile;
    if (name.isEmpty())
        return {};
    QSaveFile file(name);
    // Credentials and signing keys stand in it.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return stateFailure(name, file.errorString());
    file.write(QJsonDocument(state()).toJson(QJsonDocument::Compact));
    return file.commit() ? core::Result<>() : core::Result<>(stateFailure(name, file.errorString()));
}

} // namespace sandbox
