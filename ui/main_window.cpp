#include "ui/main_window.h"

#include "ui/error_text.h"
#include "ui/navigation.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/gateway_page.h"
#include "ui/session/connection_flow.h"
#include "ui/shell/area_focus.h"
#include "ui/shell/cheat_sheet.h"
#include "ui/shell/close_question.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/error_details.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/page_area.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/palette_field.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/task_reporter.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/unfinished_bar.h"
#include "ui/shell/window_commands.h"
#include "ui/style/environment.h"
#include "ui/widgets/activity_strip.h"

#include <QCloseEvent>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView pageKey("window/page");
constexpr QLatin1StringView gatewayKey("window/gateway"); ///< whose page it was

} // namespace

MainWindow::MainWindow(const Engine &engine, Operations &operations, ColorScheme &scheme, QWidget *parent)
    : QMainWindow(parent)
    , m_operations(&operations)
    , m_scheme(&scheme)
    , m_session(engine, operations)
    , m_tasks(engine.now, this)
    , m_entities(engine.entities, engine.now, operations, m_tasks)
    , m_applications(engine, operations)
    , m_providers(engine.providers, operations)
    , m_navigator(this)
    , m_bench { engine, &operations, &m_session, &m_entities, &m_providers, &m_navigator, &m_tasks, &m_applications, &m_plans }
    , m_plans(m_bench, this)
    , m_environment(new EnvironmentBar)
    , m_topBar(new TopBar(m_navigator))
    , m_side(new SideBar(pageEntries(), m_providers))
    , m_unfinished(new UnfinishedBar(m_navigator))
    , m_stack(new PageStack(pageEntries(), m_bench))
    , m_strip(new ActivityStrip)
{
    makeLayout();
    m_connections = new ConnectionFlow(m_bench, *m_topBar->switcher(), this);
    m_stack->addPage(u"first-run"_s, m_connections->firstRunPage());
    m_stack->addPage(u"gateway"_s, m_connections->gatewayPage());
    makePanels();
    connectParts();
    m_providers.reload();
    readUnfinished(&UnfinishedBar::setPlans);
    showSession();
    showPlace({ .page = u"first-run"_s });
    resize(firstSize);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void MainWindow::makeLayout()
{
    auto *column = new Surface(Layer::Surface);
    auto *columnBox = new QVBoxLayout(column);
    columnBox->setContentsMargins(0, 0, 0, 0);
    columnBox->setSpacing(0);
    columnBox->addWidget(m_unfinished);
    columnBox->addWidget(m_stack, 1);
    m_area = new PageArea(column);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_side);
    middle->addWidget(m_area, 1);
    auto *ground = new QWidget;
    auto *box = new QVBoxLayout(ground);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_environment);
    box->addWidget(m_topBar);
    box->addLayout(middle, 1);
    box->addWidget(m_strip);
    setCentralWidget(ground);
    QWidget *inspector = m_area->inspectorPane();
    m_focus = new AreaFocus({ m_topBar, m_side, m_unfinished, m_stack, inspector, m_strip }, { m_side, m_stack, inspector, m_strip }, this);
    m_focus->setHome(m_stack, [this] { return m_stack->shown() ? m_stack->shown()->firstFocus() : nullptr; });
    m_focus->setCovered([this](const QWidget *part) { return m_area->isInspectorOver() && (part == m_stack || part == m_unfinished); });
}

void MainWindow::makePanels()
{
    m_menu = new MainMenu(*m_scheme, m_density, this);
    m_topBar->setMenu(m_menu);
    m_reporter = new TaskReporter(m_tasks, *m_strip, m_bench.engine.now, this);
    m_bench.showDetails = [this](const core::Error &error) { m_reporter->details()->showError(error); };
    m_cheatSheet = new CheatSheet(this);
    m_closeQuestion = new CloseQuestion(
        m_tasks, m_navigator, [this] { return m_stack->unsaved(); }, this);
    m_palette = new CommandPalette(this);
    m_palette->setOver(m_topBar->findChild<PaletteField *>());
    new WindowCommands({ .window = this,
        .bench = &m_bench,
        .scheme = m_scheme,
        .density = &m_density,
        .connections = m_connections,
        .side = m_side,
        .pages = m_stack,
        .area = m_area,
        .focus = m_focus,
        .reporter = m_reporter,
        .menu = m_menu,
        .palette = m_palette,
        .cheatSheet = m_cheatSheet,
        .closeQuestion = m_closeQuestion });
}

void MainWindow::connectParts()
{
    connect(m_unfinished, &UnfinishedBar::forgetRequested, this, &MainWindow::forgetPlan);
    connect(&m_navigator, &Navigator::opened, this, &MainWindow::showPlace);
    connect(&m_session, &GatewaySession::targetChanged, this, [this] {
        m_entities.setTarget(m_session.target());
        m_applications.setTarget(m_session.target());
    });
    connect(&m_applications, &ApplicationList::waitingChanged, this, [this](int waiting) {
        m_side->navigation()->setBadge(u"applications"_s, waiting > 0 ? tr("%n waiting", nullptr, waiting) : QString());
    });
    connect(&m_session, &GatewaySession::stateChanged, this, &MainWindow::showSession);
    connect(&m_entities, &EntityLists::countChanged, this, [this](const QString &kind, int count) {
        m_side->navigation()->setCount(kind, count < 0 ? QString() : QLocale().toString(count));
    });
    m_entities.watch(m_providers);
    connect(&m_plans, &PlanRuns::ended, this, [this] { readUnfinished(&UnfinishedBar::keepOnly); });
    connect(m_connections, &ConnectionFlow::sandboxRequested, this, &MainWindow::sandboxRequested);
    connect(m_side, &SideBar::placeChosen, &m_navigator, &Navigator::open);
    connect(m_topBar, &TopBar::paletteWanted, m_palette, &CommandPalette::openWith);
    connect(m_topBar, &TopBar::helpWanted, m_cheatSheet, &Overlay::open);
}

void MainWindow::showPlace(const Place &place)
{
    Page *shown = m_stack->page(place.page);
    if (!shown)
        return;
    const bool first = place.page == u"first-run";
    m_side->setVisible(!first || m_session.state() != GatewaySession::State::None);
    m_side->showPlace(place);
    m_stack->setCurrentWidget(shown);
    m_area->showPage(shown);
    shown->enter(place);
    if (first)
        shown->setFocus(Qt::OtherFocusReason);
}

void MainWindow::requestSandbox()
{
    m_connections->requestSandbox();
}

void MainWindow::openSandbox(const Target &target, const std::optional<ProviderTarget> &provider)
{
    m_providers.setSandbox(provider);
    m_connections->openSandbox(target);
}

void MainWindow::showSandboxError(const core::Error &error)
{
    m_connections->showSandboxError(error);
}

void MainWindow::showSession()
{
    using State = GatewaySession::State;
    const core::Connection &connection = m_session.target().connection;
    const bool none = m_session.state() == State::None;
    m_environment->setEnvironment(connection.environment);
    m_side->setGatewayOpen(!none);
    m_side->setVisible(!none || m_navigator.current().page != u"first-run");
    setWindowTitle(none ? QString() : connection.name);
    if (m_session.state() == State::Connected) {
        m_entities.readAll();
        m_applications.countWaiting();
        restorePage();
    }
}

void MainWindow::readUnfinished(const std::function<void(UnfinishedBar &, const QList<UnfinishedPlan> &)> &show)
{
    const auto unfinished = m_bench.engine.journal.unfinished;
    if (!unfinished)
        return;
    m_operations->run(this, unfinished, [this, show](const core::Result<QList<UnfinishedPlan>> &plans) {
        if (plans)
            show(*m_unfinished, *plans);
        else
            m_tasks.tell(
                tr("Look for unfinished plans"), { .tone = Tone::Danger, .words = explain(plans.error()).what, .error = plans.error() });
    });
}

void MainWindow::forgetPlan(const UnfinishedPlan &plan)
{
    const auto work = [forget = m_bench.engine.journal.forget, id = plan.id](const core::CancelToken &) { return forget(id); };
    m_operations->run(this, work, [this, name = plan.name](const core::Result<> &forgotten) {
        if (!forgotten)
            m_tasks.tell(tr("Forget “%1”").arg(name),
                { .tone = Tone::Danger, .words = explain(forgotten.error()).what, .error = forgotten.error() });
    });
}

/// Where this gateway was left at the end of the last run.
void MainWindow::restorePage()
{
    const QSettings settings;
    const QString page = settings.value(pageKey).toString();
    const bool due = !std::exchange(m_pageRestored, true) && settings.value(gatewayKey).toString() == m_session.target().connection.id;
    const QList<SideBar::Entry> &entries = m_side->entries();
    const bool stands = std::any_of(entries.cbegin(), entries.cend(), [&page](const SideBar::Entry &one) { return one.id == page; });
    if (due && stands && m_navigator.current().page == u"overview")
        m_navigator.open({ .page = page });
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return m_focus && m_focus->step(next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closeQuestion->mayClose()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(pageKey, m_navigator.current().page);
    settings.setValue(gatewayKey, m_session.target().connection.id);
    QMainWindow::closeEvent(event);
}

} // namespace ui
