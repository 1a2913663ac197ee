#include "app/gui/composition.h"

#include "app/gui/application_engine.h"
#include "app/gui/certificate_file.h"
#include "app/gui/edit_engine.h"
#include "app/gui/engine_parts.h"
#include "app/gui/entity_engine.h"
#include "app/gui/inspector_engine.h"
#include "app/gui/journal_engine.h"
#include "app/gui/protection_document.h"
#include "app/gui/protection_engine.h"
#include "app/gui/provider_engine.h"
#include "app/gui/sandbox_child.h"
#include "app/gui/saved_connections.h"
#include "app/gui/token_engine.h"
#include "models/core/clock.h"
#include "models/core/log_file.h"
#include "models/core/paths.h"
#include "models/gateway/admin_client.h"
#include "models/net/exchange_log.h"
#include "models/provisioning/checks/connection_check.h"
#include "models/storage/keychain_secret_store.h"
#include "ui/main_window.h"
#include "ui/operations.h"
#include "ui/style/color_scheme.h"

#include <QCoreApplication>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

using OpenBrowser = std::function<bool(const QUrl &)>;

ui::Engine makeEngine(const EngineParts &parts, const SavedConnections &saved, const OpenBrowser &openBrowser)
{
    ui::Engine engine;
    engine.probe = [parts](const ui::Target &target, const core::CancelToken &cancel) { return parts.gateway(target, cancel).probe(); };
    engine.check = [parts](const ui::Target &target, const core::CheckSink &tell, const core::CancelToken &cancel) {
        return provisioning::checkConnection(parts.http(target.connection.tls, cancel), target.connection, target.token, tell);
    };
    engine.strategies = [parts](const ui::Target &target, const gateway::NodeInfo &node, const core::CancelToken &cancel) {
        return provisioning::strategyFits(parts.gateway(target, cancel), node);
    };
    engine.connections = [saved] { return saved.all(); };
    engine.credentials = [saved](const core::Connection &connection) { return saved.withCredentials(connection); };
    engine.save = [saved](const ui::Target &target) { return saved.save(target); };
    engine.remove = [saved](const core::Connection &connection) { return saved.remove(connection); };
    engine.readCertificates = readCertificates;
    engine.readProtection = readProtection;
    engine.providers = makeProviderEngine(parts);
    engine.edits = makeEditEngine(parts);
    engine.entities = makeEntityEngine(parts);
    engine.inspector = makeInspectorEngine(parts);
    engine.now = [clock = parts.clock] { return clock->now(); };
    engine.journal = makeJournalEngine(parts);
    engine.tokens = makeTokenEngine(
        parts, openBrowser ? openBrowser : [](const QUrl &url) { return QDesktopServices::openUrl(url); });
    engine.applications = makeApplicationEngine(parts);
    engine.protections = makeProtectionEngine(parts);
    return engine;
}

ui::Target sandboxTarget(const SandboxUrls &urls)
{
    ui::Target target;
    target.connection.id = u"sandbox"_s;
    target.connection.name = QCoreApplication::translate("Composition", "Sandbox");
    target.connection.adminUrl = urls.admin;
    target.connection.proxyUrl = urls.proxy;
    target.connection.environment = core::Connection::Environment::Sandbox;
    return target;
}

ui::ProviderTarget sandboxProvider(const SandboxUrls &urls)
{
    ui::ProviderTarget target;
    target.provider.id = ui::sandboxProviderId;
    target.provider.name = QCoreApplication::translate("Composition", "Sandbox (Okta)");
    target.provider.kind = u"okta"_s;
    target.provider.issuer = urls.provider;
    target.credential = core::Secret(QByteArrayLiteral("sandbox-okta-token")); // every sandbox has this one; worth nothing anywhere else
    return target;
}

QStringList sandboxFolders()
{
    const QString here = QCoreApplication::applicationDirPath();
    return { here, here + u"/../libexec/gatehouse"_s };
}

} // namespace

/// In the order of need: what stands lower may use what stands above it and goes first.
struct Composition::Private {
    explicit Private(const OpenBrowser &openBrowser)
        : window(makeEngine(parts, saved, openBrowser), operations, scheme)
    {
    }

    core::SystemClock clock;
    core::Log log { std::make_unique<core::LogFile>(core::stateDir() + u"/log"_s), clock };
    net::HttpPool pool;
    net::ExchangeLog exchanges;
    storage::KeychainSecretStore secrets;
    EngineParts parts { &pool, &exchanges, &clock, &secrets, core::dataDir() + u"/store.db"_s };
    SavedConnections saved { parts.storePath, clock, secrets };
    ui::Operations operations;
    ui::ColorScheme scheme;
    SandboxChild sandbox { sandboxFolders() };
    ui::MainWindow window;
};

Composition::Composition(std::function<bool(const QUrl &)> openBrowser)
    : m_private(std::make_unique<Private>(openBrowser))
{
    SandboxChild &sandbox = m_private->sandbox;
    ui::MainWindow &window = m_private->window;
    QObject::connect(&window, &ui::MainWindow::sandboxRequested, &sandbox, &SandboxChild::start);
    QObject::connect(&sandbox, &SandboxChild::ready, &window,
        [&window](const SandboxUrls &urls) { window.openSandbox(sandboxTarget(urls), sandboxProvider(urls)); });
    QObject::connect(&sandbox, &SandboxChild::failed, &window, &ui::MainWindow::showSandboxError);
}

Composition::~Composition() = default;

void Composition::show()
{
    m_private->window.show();
}

void Composition::trySandbox()
{
    m_private->window.requestSandbox();
}

ui::MainWindow &Composition::window()
{
    return m_private->window;
}

} // namespace gui
