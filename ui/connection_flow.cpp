#include "ui/connection_flow.h"

#include "ui/connection_switcher.h"
#include "ui/error_text.h"
#include "ui/gateway_session.h"
#include "ui/navigator.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/gateway_page.h"
#include "ui/task_list.h"

using namespace Qt::StringLiterals;

namespace ui {

ConnectionFlow::ConnectionFlow(Workbench &bench, ConnectionSwitcher &switcher, QObject *parent)
    : QObject(parent)
    , m_bench(&bench)
    , m_switcher(&switcher)
    , m_firstRun(new FirstRunPage)
    , m_gatewayPage(new GatewayPage(bench))
{
    connectPages();
    showSession();
    readSaved();
}

void ConnectionFlow::connectPages()
{
    connect(m_firstRun, &FirstRunPage::sandboxRequested, this, &ConnectionFlow::requestSandbox);
    connect(m_firstRun, &FirstRunPage::addRequested, this, &ConnectionFlow::addGateway);
    connect(m_firstRun, &FirstRunPage::savedChosen, this, &ConnectionFlow::openSaved);
    connect(m_switcher, &ConnectionSwitcher::sandboxRequested, this, &ConnectionFlow::requestSandbox);
    connect(m_switcher, &ConnectionSwitcher::addRequested, this, &ConnectionFlow::addGateway);
    connect(m_switcher, &ConnectionSwitcher::savedChosen, this, &ConnectionFlow::openSaved);
    connect(m_switcher, &ConnectionSwitcher::leaveRequested, m_bench->session, &GatewaySession::close);
    connect(m_gatewayPage, &GatewayPage::cancelled, this, &ConnectionFlow::leaveGatewayPage);
    connect(m_gatewayPage, &GatewayPage::usedOnce, m_bench->session, &GatewaySession::open);
    connect(m_gatewayPage, &GatewayPage::saved, this, [this](const Target &target) {
        readSaved();
        m_bench->session->open(target);
    });
    connect(m_gatewayPage, &GatewayPage::removed, this, [this] {
        readSaved();
        m_bench->session->close();
    });
    connect(m_bench->session, &GatewaySession::stateChanged, this, &ConnectionFlow::showSession);
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
    Q_EMIT sandboxRequested();
}

void ConnectionFlow::openSandbox(const Target &target)
{
    m_firstRun->setSandboxStarting(false);
    m_bench->session->open(target);
}

void ConnectionFlow::showSandboxError(const core::Error &error)
{
    const ErrorText text = explain(error);
    m_firstRun->setSandboxStarting(false);
    m_firstRun->setSandboxError(text.what, text.fix);
    m_bench->tasks->tell(tr("Start the sandbox"),
        { .tone = Tone::Danger, .words = text.what, .error = error, .action = tr("Try again"), .act = [this] { requestSandbox(); } });
}

void ConnectionFlow::openSaved(const core::Connection &connection)
{
    m_bench->session->openSaved(connection);
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
    const QString name = session.target().connection.name;
    showWords();
    switch (session.state()) {
    case State::None:
        m_bench->tasks->drop(m_task);
        m_bench->navigator->open({ .page = u"first-run"_s });
        m_bench->navigator->forget();
        break;
    case State::Connecting:
        m_bench->tasks->drop(m_task);
        m_task = m_bench->tasks->start(tr("Connecting to %1…").arg(name), [this] { m_bench->session->cancel(); });
        m_bench->navigator->open({ .page = u"overview"_s });
        break;
    case State::Failed:
        m_bench->tasks->finish(m_task,
            { .tone = Tone::Danger,
                .words = explain(session.error()).what,
                .error = session.error(),
                .action = tr("Try again"),
                .act = [this] { m_bench->session->retry(); } });
        m_bench->navigator->open({ .page = u"overview"_s }); // the reason stands there
        break;
    case State::Connected:
        m_bench->tasks->finish(m_task, { .tone = Tone::Success, .words = tr("Connected to %1").arg(name) });
        break;
    }
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
        const QString edition = node->enterprise ? tr("Enterprise %1").arg(node->version) : tr("Open source %1").arg(node->version);
        const QString workspace = connection.workspace.isEmpty() ? tr("default") : connection.workspace;
        detail = node->workspaces.isEmpty() ? edition : tr("%1 · %2", "workspace and edition").arg(workspace, edition);
    }
    m_switcher->setCurrent(connection, detail);
}

} // namespace ui
