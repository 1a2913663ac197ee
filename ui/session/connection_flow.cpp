#include "ui/session/connection_flow.h"

#include "models/provisioning/apply/plan_workplace.h"
#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/gateway_page.h"
#include "ui/session/gateway_session.h"
#include "ui/session/provider_list.h"
#include "ui/session/task_list.h"
#include "ui/shell/connection_switcher.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

ConnectionFlow::ConnectionFlow(Workbench &bench, ConnectionSwitcher &switcher, QObject *parent)
    : QObject(parent)
    , m_bench(&bench)
    , m_switcher(&switcher)
    , m_firstRun(new FirstRunPage)
    , m_gatewayPage(new GatewayPage(bench))
{
    m_bench->startSandbox = [this] { requestSandbox(); };
    connectPages();
    connectFirstRun();
    connectGatewayPage();
    showSession();
    showProviders();
    readSaved();
}

void ConnectionFlow::connectPages()
{
    connect(m_switcher, &ConnectionSwitcher::sandboxRequested, this, &ConnectionFlow::requestSandbox);
    connect(m_switcher, &ConnectionSwitcher::addRequested, this, &ConnectionFlow::addGateway);
    connect(m_switcher, &ConnectionSwitcher::savedChosen, this, &ConnectionFlow::openSaved);
    connect(m_switcher, &ConnectionSwitcher::editRequested, this,
        [this](const QString &id) { m_bench->navigator->open({ .page = u"gateway"_s, .object = id }); });
    connect(m_switcher, &ConnectionSwitcher::leaveRequested, m_bench->session, &GatewaySession::close);
    connect(m_bench->session, &GatewaySession::stateChanged, this, &ConnectionFlow::showSession);
    connect(m_bench->navigator, &Navigator::opened, this, [this](const Place &place) {
        if (place.page == u"plan-run" && m_bench->session->state() == GatewaySession::State::None)
            openBesidePlan(place.object);
    });
    connect(m_bench->providers, &ProviderList::changed, this, &ConnectionFlow::showProviders);
    connect(m_bench->providers, &ProviderList::failed, this, [this](const core::Error &error) {
        const ErrorText text = explain(error);
        m_firstRun->setSavedError(text.what, text.fix);
    });
}

void ConnectionFlow::connectFirstRun()
{
    connect(m_firstRun, &FirstRunPage::sandboxRequested, this, &ConnectionFlow::requestSandbox);
    connect(m_firstRun, &FirstRunPage::addRequested, this, &ConnectionFlow::addGateway);
    connect(m_firstRun, &FirstRunPage::savedChosen, this, &ConnectionFlow::openSaved);
    connect(m_firstRun, &FirstRunPage::fileChosen, this, &ConnectionFlow::openFile);
    connect(m_firstRun, &FirstRunPage::loginRequested, this, [this] { m_bench->navigator->open({ .page = u"token-lab"_s }); });
    connect(m_firstRun, &FirstRunPage::providerChosen, this,
        [this](const QString &id) { m_bench->navigator->open({ .page = u"provider"_s, .object = id }); });
}

void ConnectionFlow::connectGatewayPage()
{
    connect(m_gatewayPage, &GatewayPage::cancelled, this, &ConnectionFlow::leaveGatewayPage);
    connect(m_gatewayPage, &GatewayPage::usedOnce, m_bench->session, &GatewaySession::open);
    connect(m_gatewayPage, &GatewayPage::savedAside, this, &ConnectionFlow::readSaved);
    connect(m_gatewayPage, &GatewayPage::saved, this, [this](const Target &target) {
        readSaved();
        if (target.secretsRead)
            m_bench->session->open(target);
        else
            m_bench->session->openSaved(target.connection); // the keychain may answer by now
    });
    connect(m_gatewayPage, &GatewayPage::removed, this, [this](const QString &id) {
        readSaved();
        if (m_bench->session->target().connection.id == id)
            m_bench->session->close();
        if (m_bench->navigator->current().page == u"gateway")
            leaveGatewayPage();
    });
}

void ConnectionFlow::showProviders()
{
    std::vector<core::Provider> saved;
    for (const core::Provider &provider : m_bench->providers->providers()) {
        if (m_bench->providers->isSaved(provider.id))
            saved.push_back(provider);
    }
    m_firstRun->setProviders(saved);
}

bool ConnectionFlow::isSandboxOpen() const
{
    const GatewaySession &session = *m_bench->session;
    return session.state() != GatewaySession::State::None
        && session.target().connection.environment == core::Connection::Environment::Sandbox;
}

void ConnectionFlow::openFile(const QString &path)
{
    m_firstRun->setFileError({}, {});
    const auto work = [read = m_bench->engine.readProtection, path](const core::CancelToken &) { return read(path); };
    m_bench->operations->run(
        this, work, [this, path, asked = m_bench->navigator->current()](const core::Result<provisioning::Protection> &protection) {
            if (protection) {
                offerPlanOf(path, asked);
                return;
            }
            const ErrorText text = explain(protection.error());
            const QString what
                = text.where.isEmpty() ? text.what : tr("%1: %2", "place in a file, and what is wrong there").arg(text.where, text.what);
            m_firstRun->setFileError(what, text.fix);
        });
}

/// Goes to where the file is made into a plan; who has left @p asked meanwhile is not led away but told.
void ConnectionFlow::offerPlanOf(const QString &path, const Place &asked)
{
    const auto open = [navigator = m_bench->navigator, path] {
        navigator->open({ .page = u"protect"_s, .details = { { u"file"_s, path } } });
    };
    if (m_bench->navigator->current().isSame(asked))
        open();
    else
        m_bench->tasks->tell(tr("Open a protection file"),
            { .words = tr("“%1” can be read").arg(QFileInfo(path).fileName()), .action = tr("Show"), .act = open });
}

FirstRunPage *ConnectionFlow::firstRunPage() const
{
    return m_firstRun;
}

GatewayPage *ConnectionFlow::gatewayPage() const
{
    return m_gatewayPage;
}

void ConnectionFlow::readSaved()
{
    const auto work = [connections = m_bench->engine.connections](const core::CancelToken &) { return connections(); };
    m_bench->operations->run(this, work, [this](const core::Result<std::vector<core::Connection>> &saved) {
        const ErrorText text = saved ? ErrorText() : explain(saved.error());
        m_firstRun->setSavedError(text.what, text.fix);
        m_firstRun->setSaved(saved.value_or(std::vector<core::Connection>()));
        m_switcher->setSaved(saved.value_or(std::vector<core::Connection>()));
    });
}

void ConnectionFlow::requestSandbox()
{
    m_firstRun->setSandboxError({}, {});
    m_firstRun->setSandboxStarting(true);
    m_bench->tasks->drop(m_sandboxTask);
    m_sandboxTask = m_bench->tasks->start(tr("Starting the sandbox…"));
    Q_EMIT sandboxRequested();
}

void ConnectionFlow::openSandbox(const Target &target)
{
    m_bench->tasks->drop(m_sandboxTask);
    m_firstRun->setSandboxStarting(false);
    m_bench->session->open(target);
}

void ConnectionFlow::showSandboxError(const core::Error &error)
{
    const ErrorText text = explain(error);
    m_bench->tasks->drop(m_sandboxTask);
    m_bench->providers->setSandbox({});
    m_firstRun->setSandboxStarting(false);
    m_firstRun->setSandboxError(text.what, text.fix);
    if (isSandboxOpen())
        m_bench->session->fail(error);
    m_bench->tasks->tell(tr("Sandbox"),
        { .tone = Tone::Danger, .words = text.what, .error = error, .action = tr("Start again"), .act = [this] { requestSandbox(); } });
}

void ConnectionFlow::openSaved(const core::Connection &connection)
{
    m_bench->session->openSaved(connection);
}

/// A plan is looked at with its gateway open, or what it has made could not be tried: with none open, the saved one is opened.
void ConnectionFlow::openBesidePlan(const QString &planId)
{
    const auto load = m_bench->engine.protections.load;
    const auto connections = m_bench->engine.connections;
    if (!load || !connections)
        return;
    const auto work = [load, connections, planId](const core::CancelToken &) -> std::optional<core::Connection> {
        const auto state = load(planId);
        const auto saved = connections();
        if (!state || !saved)
            return std::nullopt; // the page of the plan says why
        const auto found = std::find_if(saved->begin(), saved->end(), [&plan = state->plan](const core::Connection &one) {
            return one.id == plan.connectionId && provisioning::checkGateway(plan, one).has_value();
        });
        return found == saved->end() ? std::nullopt : std::optional(*found);
    };
    m_bench->operations->run(this, work, [this, planId](const std::optional<core::Connection> &found) {
        const Place &now = m_bench->navigator->current();
        const bool awaited = now.page == u"plan-run" && now.object == planId && m_bench->session->state() == GatewaySession::State::None;
        if (!found || !awaited)
            return;
        m_besidePlan = found->id;
        openSaved(*found);
    });
}

void ConnectionFlow::addGateway()
{
    m_bench->navigator->open({ .page = u"gateway"_s });
}

void ConnectionFlow::leaveGatewayPage()
{
    const bool none = m_bench->session->state() == GatewaySession::State::None;
    m_bench->navigator->open({ .page = none ? u"first-run"_s : u"overview"_s });
}

void ConnectionFlow::showSession()
{
    using State = GatewaySession::State;
    const GatewaySession &session = *m_bench->session;
    showWords();
    switch (session.state()) {
    case State::None:
        m_bench->tasks->drop(m_task);
        m_bench->navigator->open({ .page = u"first-run"_s });
        m_bench->navigator->forget();
        m_lastShown = {};
        break;
    case State::Connecting:
        showConnecting();
        break;
    case State::Failed:
        // Nobody is led back to the overview, where the reason stands, who has gone elsewhere meanwhile.
        m_bench->tasks->finish(m_task,
            { .tone = Tone::Danger,
                .words = explain(session.error()).what,
                .error = session.error(),
                .action = tr("Try again"),
                .act = [this, target = session.target()] { tryAgain(target); } }); // nothing, where it was not connecting
        break;
    case State::Connected:
        m_bench->tasks->finish(m_task, { .tone = Tone::Success, .words = tr("Connected to %1").arg(session.target().connection.name) });
        break;
    }
}

void ConnectionFlow::showConnecting()
{
    const core::Connection &connection = m_bench->session->target().connection;
    m_bench->tasks->drop(m_task);
    m_task = m_bench->tasks->start(tr("Connecting to %1…").arg(connection.name), [this] { m_bench->session->cancel(); });
    if (m_bench->navigator->current().page != u"plan-run" || connection.id != m_besidePlan)
        m_bench->navigator->open({ .page = u"overview"_s });
    leaveOthersBehind(connection);
}

/// An object of one gateway is not to be looked for in another one, on the way back.
void ConnectionFlow::leaveOthersBehind(const core::Connection &connection)
{
    const core::Connection before = std::exchange(m_lastShown, connection);
    if (before.id.isEmpty())
        return;
    if (before.id != connection.id || before.adminUrl != connection.adminUrl || before.workspace != connection.workspace)
        m_bench->navigator->forget();
}

/// The gateway that failed, whichever is open now.
void ConnectionFlow::tryAgain(const Target &target)
{
    GatewaySession *session = m_bench->session;
    if (session->state() != GatewaySession::State::None && session->target().connection.id == target.connection.id)
        session->retry();
    else if (target.secretsRead)
        session->open(target);
    else
        session->openSaved(target.connection);
}

void ConnectionFlow::showWords()
{
    const GatewaySession &session = *m_bench->session;
    if (session.state() == GatewaySession::State::None) {
        m_switcher->setNoConnection();
        return;
    }
    const core::Connection &connection = session.target().connection;
    QString detail = connection.adminUrl.authority();
    if (const auto &node = session.node()) {
        const QString edition = node->enterprise ? tr("Enterprise %1").arg(node->release()) : tr("Open source %1").arg(node->version);
        const QString workspace = connection.workspace.isEmpty() ? u"default"_s : connection.workspace;
        detail = !node->enterprise || node->workspaces.isEmpty() ? edition : tr("%1 · %2", "workspace and edition").arg(workspace, edition);
    }
    if (connection.safeMode == core::Connection::SafeMode::ReadOnly)
        detail = tr("%1 · read only", "workspace and edition").arg(detail);
    m_switcher->setCurrent(connection, detail);
}

} // namespace ui
