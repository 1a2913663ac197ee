#include "ui/main_window.h"

#include "ui/connection_switcher.h"
#include "ui/environment.h"
#include "ui/error_text.h"
#include "ui/navigation.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/gateway_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/services_page.h"
#include "ui/widgets/activity_strip.h"
#include "ui/widgets/buttons.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QLatin1StringView geometryKey("window/geometry");
const QString overviewId = u"overview"_s;
const QString servicesId = u"services"_s;

} // namespace

MainWindow::MainWindow(const Engine &engine, Operations &operations, ColorScheme &scheme, QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_operations(&operations)
    , m_scheme(&scheme)
    , m_session(engine, operations)
    , m_services(engine, operations)
    , m_environment(new EnvironmentBar)
    , m_firstRun(new FirstRunPage)
    , m_gatewayPage(new GatewayPage(engine, operations))
    , m_servicesPage(new ServicesPage(m_services))
    , m_strip(new ActivityStrip)
    , m_page(overviewId)
{
    auto *ground = new QWidget;
    auto *box = new QVBoxLayout(ground);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_environment);
    box->addWidget(makeTopBar());
    box->addWidget(makeMiddle(), 1);
    box->addWidget(m_strip);
    setCentralWidget(ground);
    connectPages();
    makeShortcuts();
    showSession();
    readSaved();
    resize(firstSize);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

QWidget *MainWindow::makeTopBar()
{
    auto *bar = new Surface(Layer::Chrome, Qt::BottomEdge);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::s, space::s, space::m, space::s + space::hair);
    row->setSpacing(space::s);
    m_switcher = new ConnectionSwitcher;
    m_switcher->setObjectName(u"connectionSwitcher"_s);
    row->addWidget(m_switcher);
    row->addStretch();
    QPushButton *menu = makeIconButton(u"application-menu"_s, tr("Menu"));
    makeMenu(menu);
    row->addWidget(menu);
    return bar;
}

void MainWindow::makeMenu(QPushButton *button)
{
    auto *menu = new QMenu(button);
    QMenu *theme = menu->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(theme);
    const std::pair<ColorScheme::Choice, QString> choices[] { { ColorScheme::Choice::System, tr("As the &desktop") },
        { ColorScheme::Choice::Light, tr("&Light") }, { ColorScheme::Choice::Dark, tr("Dar&k") } };
    for (const auto &[choice, words] : choices) {
        QAction *action = theme->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_scheme->choice() == choice);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, chosen = choice] { m_scheme->choose(chosen); });
    }
    connect(menu->addAction(tr("&About Gatehouse")), &QAction::triggered, this, &MainWindow::showAbout);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    connect(button, &QPushButton::clicked, menu, [button, menu] {
        const QPoint corner = button->mapToGlobal(QPoint(button->width(), button->height() + space::tiny));
        menu->popup(corner - QPoint(menu->sizeHint().width(), 0));
    });
}

QWidget *MainWindow::makeMiddle()
{
    m_side = new Surface(Layer::Chrome, Qt::RightEdge);
    m_side->setFixedWidth(grown(size::navigation, fontMetrics()));
    auto *sideBox = new QVBoxLayout(m_side);
    sideBox->setContentsMargins(0, space::s, space::hair, space::s);
    m_navigation = new Navigation;
    m_navigation->setObjectName(u"pages"_s);
    m_navigation->addPage(overviewId, tr("Overview"), u"go-home"_s);
    m_navigation->addSection(tr("Gateway"));
    m_navigation->addPage(servicesId, tr("Services"), u"network-server"_s);
    sideBox->addWidget(m_navigation);
    m_overview = new OverviewPage(m_session);
    connect(static_cast<OverviewPage *>(m_overview), &OverviewPage::editRequested, this, &MainWindow::editGateway);
    m_stack = new QStackedWidget;
    for (QWidget *page :
        { static_cast<QWidget *>(m_firstRun), static_cast<QWidget *>(m_gatewayPage), m_overview, static_cast<QWidget *>(m_servicesPage) })
        m_stack->addWidget(page);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_stack, 1);
    return middle;
}

void MainWindow::connectPages()
{
    connect(m_firstRun, &FirstRunPage::sandboxRequested, this, &MainWindow::requestSandbox);
    connect(m_firstRun, &FirstRunPage::addRequested, this, &MainWindow::addGateway);
    connect(m_firstRun, &FirstRunPage::savedChosen, this, &MainWindow::openSaved);
    connect(m_switcher, &ConnectionSwitcher::sandboxRequested, this, &MainWindow::requestSandbox);
    connect(m_switcher, &ConnectionSwitcher::addRequested, this, &MainWindow::addGateway);
    connect(m_switcher, &ConnectionSwitcher::savedChosen, this, &MainWindow::openSaved);
    connect(m_switcher, &ConnectionSwitcher::leaveRequested, &m_session, &GatewaySession::close);
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_gatewayPage, &GatewayPage::cancelled, this, &MainWindow::leaveGatewayPage);
    connect(m_gatewayPage, &GatewayPage::usedOnce, this, [this](const Target &target) {
        m_page = overviewId;
        m_session.open(target);
    });
    connect(m_gatewayPage, &GatewayPage::saved, this, [this](const Target &target) {
        readSaved();
        m_page = overviewId;
        m_session.open(target);
    });
    connect(m_gatewayPage, &GatewayPage::removed, this, [this] {
        readSaved();
        m_session.close();
    });
    connect(&m_session, &GatewaySession::targetChanged, this, [this] { m_services.setTarget(m_session.target()); });
    connect(&m_session, &GatewaySession::stateChanged, this, &MainWindow::showSession);
    connect(&m_services, &ServiceList::stateChanged, this, &MainWindow::showServices);
    connect(m_strip, &ActivityStrip::cancelRequested, this, [this] {
        m_session.cancel();
        m_services.cancel();
    });
    connect(m_strip, &ActivityStrip::actionRequested, &m_session, &GatewaySession::retry);
}

void MainWindow::makeShortcuts()
{
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, &MainWindow::addGateway);
    connect(new QShortcut(QKeySequence::Quit, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, [this] {
        if (m_stack->currentWidget() == m_servicesPage)
            m_services.reload();
        else
            m_session.retry();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        if (m_session.state() == GatewaySession::State::Connected)
            showPage(servicesId);
        m_servicesPage->filterField()->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::readSaved()
{
    const auto work = [connections = m_engine.connections](const core::CancelToken &) { return connections(); };
    m_operations->run(this, work, [this](const core::Result<std::vector<core::Connection>> &saved) {
        const ErrorText text = saved ? ErrorText() : explain(saved.error());
        m_firstRun->setSavedError(text.what, text.fix);
        m_firstRun->setSaved(saved.value_or(std::vector<core::Connection>()));
        m_switcher->setSaved(saved.value_or(std::vector<core::Connection>()));
    });
}

void MainWindow::requestSandbox()
{
    m_firstRun->setSandboxError({}, {});
    m_firstRun->setSandboxStarting(true);
    m_strip->showOutcome(Tone::Neutral, {});
    Q_EMIT sandboxRequested();
}

void MainWindow::openSandbox(const Target &target)
{
    m_firstRun->setSandboxStarting(false);
    m_page = overviewId;
    m_session.open(target);
}

void MainWindow::showSandboxError(const core::Error &error)
{
    const ErrorText text = explain(error);
    m_firstRun->setSandboxStarting(false);
    m_firstRun->setSandboxError(text.what, text.fix);
    m_strip->showOutcome(Tone::Danger, text.what);
}

void MainWindow::openSaved(const core::Connection &connection)
{
    m_page = overviewId;
    m_session.openSaved(connection);
}

void MainWindow::addGateway()
{
    m_strip->showOutcome(Tone::Neutral, {});
    m_gatewayPage->startNew();
    m_stack->setCurrentWidget(m_gatewayPage);
}

void MainWindow::editGateway()
{
    m_gatewayPage->edit(m_session.target());
    m_stack->setCurrentWidget(m_gatewayPage);
    const bool untrusted = m_session.state() == GatewaySession::State::Failed && m_session.error().kind == core::Error::Kind::Tls;
    if (untrusted)
        m_gatewayPage->test(); // shows the certificates, and the way to trust one
}

void MainWindow::leaveGatewayPage()
{
    showSession();
}

void MainWindow::showPage(const QString &id)
{
    m_page = id;
    m_navigation->setCurrentPage(id);
    m_stack->setCurrentWidget(id == servicesId ? static_cast<QWidget *>(m_servicesPage) : m_overview);
}

void MainWindow::showSession()
{
    using State = GatewaySession::State;
    const State state = m_session.state();
    const core::Connection &connection = m_session.target().connection;
    m_environment->setEnvironment(connection.environment);
    m_side->setVisible(state != State::None);
    setWindowTitle(state == State::None ? QString() : connection.name);
    showConnectionWords();
    m_strip->showIdle();
    if (state == State::None) {
        m_stack->setCurrentWidget(m_firstRun);
        m_firstRun->setFocus(Qt::OtherFocusReason);
        m_strip->showOutcome(Tone::Neutral, {});
        return;
    }
    if (state == State::Failed)
        m_page = overviewId; // the reason stands there
    showPage(m_page);
    if (state == State::Connecting) {
        m_strip->showOutcome(Tone::Neutral, {});
        m_strip->showTask(tr("Connecting to %1…").arg(connection.name));
    }
    if (state == State::Failed)
        m_strip->showOutcome(Tone::Danger, explain(m_session.error()).what, tr("Try again"));
    if (state == State::Connected) {
        m_strip->showOutcome(Tone::Success, tr("Connected to %1").arg(connection.name));
        m_services.reload();
    }
}

void MainWindow::showConnectionWords()
{
    if (m_session.state() == GatewaySession::State::None) {
        m_switcher->setNoConnection();
        return;
    }
    const core::Connection &connection = m_session.target().connection;
    QString detail = connection.adminUrl.authority();
    if (const auto &node = m_session.node()) {
        const QString edition = node->enterprise ? tr("Enterprise %1").arg(node->version) : tr("Open source %1").arg(node->version);
        const QString workspace = connection.workspace.isEmpty() ? tr("default") : connection.workspace;
        detail = node->workspaces.isEmpty() ? edition : tr("%1 · %2", "workspace and edition").arg(workspace, edition);
    }
    m_switcher->setCurrent(connection, detail);
}

void MainWindow::showServices()
{
    const tables::ServiceTable *model = m_services.model();
    const bool known = model->hasContent() && m_session.state() != GatewaySession::State::None;
    m_navigation->setCount(servicesId, known ? QLocale().toString(model->totalCount()) : QString());
    if (m_session.state() != GatewaySession::State::Connected)
        return;
    switch (m_services.state()) {
    case ServiceList::State::Loading:
        m_strip->showTask(tr("Reading services…"));
        break;
    case ServiceList::State::Failed:
        m_strip->showIdle();
        m_strip->showOutcome(Tone::Danger, explain(m_services.error()).what);
        break;
    case ServiceList::State::Ready:
        m_strip->showIdle(tr("%Ln service(s) read", nullptr, model->totalCount()));
        break;
    case ServiceList::State::Empty:
        break;
    }
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Gatehouse"));
    box->setText(tr("Gatehouse %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(tr("Administration console for API gateways that are protected by OAuth 2.0 and OpenID Connect.\n\n"
                               "Apache License 2.0. Icons: Breeze, © KDE, LGPL 3 or later."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace ui
