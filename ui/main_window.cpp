#include "ui/main_window.h"

#include "ui/connection_flow.h"
#include "ui/connection_switcher.h"
#include "ui/environment.h"
#include "ui/error_text.h"
#include "ui/main_menu.h"
#include "ui/navigation.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/gateway_page.h"
#include "ui/widgets/activity_strip.h"
#include "ui/widgets/buttons.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QLatin1StringView geometryKey("window/geometry");

} // namespace

MainWindow::MainWindow(const Engine &engine, Operations &operations, ColorScheme &scheme, QWidget *parent)
    : QMainWindow(parent)
    , m_operations(&operations)
    , m_scheme(&scheme)
    , m_session(engine, operations)
    , m_services(engine, operations)
    , m_providers(engine.providers, operations)
    , m_tasks(engine.now)
    , m_bench { engine, &operations, &m_session, &m_services, &m_providers, &m_navigator, &m_tasks }
    , m_entries(pageEntries())
    , m_environment(new EnvironmentBar)
    , m_strip(new ActivityStrip)
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
    connect(&m_navigator, &Navigator::opened, this, &MainWindow::showPlace);
    connect(&m_session, &GatewaySession::targetChanged, this, [this] { m_services.setTarget(m_session.target()); });
    connect(&m_session, &GatewaySession::stateChanged, this, &MainWindow::showSession);
    connect(&m_services, &ServiceList::stateChanged, this, &MainWindow::showServices);
    connect(&m_tasks, &TaskList::changed, this, &MainWindow::showTasks);
    connect(m_strip, &ActivityStrip::cancelRequested, this, [this] {
        if (const Task *task = m_tasks.running(); task && task->cancel)
            task->cancel();
    });
    connect(m_strip, &ActivityStrip::actionRequested, this, [this] {
        if (const Task *task = m_tasks.lastEnded(); task && task->outcome.act)
            task->outcome.act();
    });
    m_connections = new ConnectionFlow(m_bench, *m_switcher, this);
    connect(m_connections, &ConnectionFlow::sandboxRequested, this, &MainWindow::sandboxRequested);
    addFixedPage(u"first-run"_s, m_connections->firstRunPage());
    addFixedPage(u"gateway"_s, m_connections->gatewayPage());
    m_providers.reload();
    makeShortcuts();
    showSession();
    showPlace({ .page = u"first-run"_s });
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
    QPushButton *button = makeIconButton(u"application-menu"_s, tr("Menu"));
    auto *menu = new MainMenu(*m_scheme, button);
    connect(menu, &MainMenu::quitRequested, this, &QWidget::close);
    connect(button, &QPushButton::clicked, menu, [button, menu] {
        const QPoint corner = button->mapToGlobal(QPoint(button->width(), button->height() + space::tiny));
        menu->popup(corner - QPoint(menu->sizeHint().width(), 0));
    });
    row->addWidget(button);
    return bar;
}

QWidget *MainWindow::makeMiddle()
{
    m_side = new Surface(Layer::Chrome, Qt::RightEdge);
    m_side->setFixedWidth(grown(size::navigation, fontMetrics()));
    auto *sideBox = new QVBoxLayout(m_side);
    sideBox->setContentsMargins(0, space::s, space::hair, space::s);
    m_navigation = new Navigation;
    m_navigation->setObjectName(u"pages"_s);
    QString section;
    for (const PageEntry &entry : m_entries) {
        if (!entry.listed)
            continue;
        if (entry.section != section)
            m_navigation->addSection(entry.section);
        section = entry.section;
        m_navigation->addPage(entry.id, entry.title, entry.icon);
    }
    connect(m_navigation, &Navigation::pageChosen, this, [this](const QString &id) { m_navigator.open({ .page = id }); });
    sideBox->addWidget(m_navigation);
    m_stack = new QStackedWidget;
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_stack, 1);
    return middle;
}

void MainWindow::makeShortcuts()
{
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, m_connections, &ConnectionFlow::addGateway);
    connect(new QShortcut(QKeySequence::Quit, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, [this] { shownPage()->reload(); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, &MainWindow::find);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, &m_navigator, &Navigator::back);
    connect(new QShortcut(QKeySequence::Forward, this), &QShortcut::activated, &m_navigator, &Navigator::forward);
}

void MainWindow::addFixedPage(const QString &id, Page *page)
{
    m_pages.insert(id, page);
    m_stack->addWidget(page);
}

Page *MainWindow::page(const QString &id)
{
    if (Page *known = m_pages.value(id))
        return known;
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&id](const PageEntry &one) { return one.id == id; });
    if (entry == m_entries.end())
        return nullptr;
    addFixedPage(id, entry->make(m_bench));
    return m_pages.value(id);
}

Page *MainWindow::shownPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showPlace(const Place &place)
{
    Page *shown = page(place.page);
    if (!shown)
        return;
    m_navigation->setCurrentPage(place.page);
    m_stack->setCurrentWidget(shown);
    shown->enter(place);
    if (place.page == u"first-run")
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
    m_environment->setEnvironment(connection.environment);
    m_side->setVisible(m_session.state() != State::None);
    setWindowTitle(m_session.state() == State::None ? QString() : connection.name);
    if (m_session.state() == State::Connected)
        m_services.reload();
}

void MainWindow::showServices()
{
    const tables::ServiceTable *model = m_services.model();
    const bool known = model->hasContent() && m_session.state() != GatewaySession::State::None;
    m_navigation->setCount(u"services"_s, known ? QLocale().toString(model->totalCount()) : QString());
    switch (m_services.state()) {
    case ServiceList::State::Loading:
        m_tasks.drop(m_reading);
        m_reading = m_tasks.start(tr("Reading services…"), [this] { m_services.cancel(); });
        break;
    case ServiceList::State::Failed:
        m_tasks.finish(m_reading, { .tone = Tone::Danger, .words = explain(m_services.error()).what, .error = m_services.error() });
        break;
    case ServiceList::State::Ready:
    case ServiceList::State::Empty:
        m_tasks.drop(m_reading);
        break;
    }
}

void MainWindow::showTasks()
{
    if (const Task *task = m_tasks.running())
        m_strip->showTask(task->words.isEmpty() ? task->title : task->words, task->done, task->total);
    else
        m_strip->showIdle();
    if (const Task *task = m_tasks.lastEnded())
        m_strip->showOutcome(task->outcome.tone, task->outcome.words, task->outcome.action);
    else
        m_strip->showOutcome(Tone::Neutral, {});
}

void MainWindow::find()
{
    if (!shownPage()->filterField() && m_session.state() == GatewaySession::State::Connected)
        m_navigator.open({ .page = u"services"_s });
    if (QLineEdit *field = shownPage()->filterField())
        field->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace ui
