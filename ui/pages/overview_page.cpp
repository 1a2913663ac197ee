#include "ui/pages/overview_page.h"

#include "models/provisioning/checks/connection_check.h"
#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/pages/guided_job.h"
#include "ui/pages/page_head.h"
#include "ui/session/capabilities.h"
#include "ui/session/provider_list.h"
#include "ui/style/environment.h"
#include "ui/views/bones.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/shown_stack.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/tag_flow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QWidget *capabilityRow(const Capability &capability)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(new GlyphLabel(capability.possible ? Glyph::Done : Glyph::Off, capability.possible ? Tone::Success : Tone::Neutral), 0,
        Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(Label::wrapped(capability.title, Type::Body, Voice::Text));
    words->addWidget(Label::wrapped(capability.reason, Type::Caption, Voice::Text3));
    row->addLayout(words, 1);
    const QString verdict = capability.possible ? OverviewPage::tr("possible") : OverviewPage::tr("not possible");
    box->setAccessibleName(u"%1: %2"_s.arg(capability.title, verdict));
    return box;
}

QString databaseText(const gateway::NodeInfo &node)
{
    if (node.readOnly)
        return OverviewPage::tr("none (read from a file)");
    return node.databaseReachable ? node.database : OverviewPage::tr("%1, cannot be reached").arg(node.database);
}

} // namespace

OverviewPage::OverviewPage(Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(&bench)
    , m_session(bench.session)
    , m_head(new PageHead({}))
    , m_stack(new ShownStack)
    , m_waiting(new QWidget)
    , m_failed(new StatePanel(u"network-disconnect"_s, {}, {}))
{
    m_again = makeIconButton(u"view-refresh"_s, tr("Ask the gateway again"));
    connect(m_again, &QPushButton::clicked, m_session, &GatewaySession::retry);
    m_head->addAction(m_again);
    m_edit = makeButton(tr("&Edit connection…"), Loudness::Normal, u"document-edit"_s);
    connect(m_edit, &QPushButton::clicked, this,
        [this] { m_bench->navigator->open({ .page = u"gateway"_s, .object = m_session->target().connection.id }); });
    m_head->addAction(m_edit);
    m_retry = makeButton(tr("&Try again"), Loudness::Primary, u"view-refresh"_s);
    m_retry->setObjectName(u"retryGateway"_s);
    connect(m_retry, &QPushButton::clicked, this, &OverviewPage::tryAgain);
    m_failed->addAction(m_retry);
    m_details = makeButton(tr("&Details"), Loudness::Ghost);
    m_details->setObjectName(u"failureDetails"_s);
    connect(m_details, &QPushButton::clicked, this, [this] { m_bench->showDetails(m_session->error()); });
    m_failed->addAction(m_details);
    m_content = makeContent();
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(space::m, 0, space::m, 0);
    waiting->addWidget(new Bones);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addLayout(m_stack, 1); // first: a stack shows what it gets at once, without a page as a window
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_failed);
    connect(m_session, &GatewaySession::stateChanged, this, &OverviewPage::showSession);
    connect(m_session, &GatewaySession::targetChanged, this, &OverviewPage::showSession);
    connect(m_bench->providers, &ProviderList::changed, this, &OverviewPage::showActions);
    connect(m_guide, &GuidedJob::dismissed, this, &OverviewPage::showActions);
    showSession();
}

QWidget *OverviewPage::makeContent()
{
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(space::xl, space::s, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addLayout(makeActions());
    m_guide = new GuidedJob(*m_bench);
    column->addWidget(m_guide);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space::xxl);
    m_columns->addLayout(makePossibleColumn(), 1);
    m_columns->addLayout(makeNodeColumn(), 1);
    column->addLayout(m_columns, 1);

    auto *scroll = new PageScroll(tr("About this gateway"));
    scroll->setContent(ground);
    return scroll;
}

QLayout *OverviewPage::makeActions()
{
    auto *row = new FlowLayout;
    m_protect = makeButton(tr("&Protect a service…"), Loudness::Normal, u"security-high"_s);
    m_protect->setObjectName(u"protectService"_s);
    connect(m_protect, &QPushButton::clicked, this, [this] { m_bench->navigator->open({ .page = u"protect"_s }); });
    row->addWidget(m_protect);
    m_addProvider = makeButton(tr("Add a p&rovider…"), Loudness::Normal, u"list-add"_s);
    m_addProvider->setObjectName(u"addProvider"_s);
    connect(m_addProvider, &QPushButton::clicked, this, [this] { m_bench->navigator->open({ .page = u"provider"_s }); });
    row->addWidget(m_addProvider);
    return row;
}

QLayout *OverviewPage::makeNodeColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::m);
    column->addWidget(new SectionHeader(tr("Node")));
    m_facts = new FactList;
    column->addWidget(m_facts);
    column->addSpacing(space::l);
    m_plugins = new QVBoxLayout;
    m_plugins->setSpacing(space::m);
    column->addLayout(m_plugins);
    m_tags = new TagFlow({});
    column->addWidget(m_tags);
    column->addStretch();
    return column;
}

QLayout *OverviewPage::makePossibleColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::m);
    column->addWidget(new SectionHeader(tr("Ways to protect a service")));
    m_strategies = new CheckList;
    column->addWidget(m_strategies);
    column->addSpacing(space::l);
    column->addWidget(new SectionHeader(tr("What can be done here")));
    m_capabilities = new QVBoxLayout;
    m_capabilities->setSpacing(space::m);
    column->addLayout(m_capabilities);
    column->addStretch();
    return column;
}

bool OverviewPage::isSandbox() const
{
    return m_session->target().connection.environment == core::Connection::Environment::Sandbox;
}

void OverviewPage::reload()
{
    tryAgain();
}

void OverviewPage::tryAgain()
{
    // A sandbox that has ended is not there to be asked again.
    if (m_session->state() == GatewaySession::State::Failed && isSandbox() && m_bench->startSandbox)
        m_bench->startSandbox();
    else
        m_session->retry();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < 2 * grown(size::formField, fontMetrics());
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPage::showSession()
{
    showHead();
    showActions();
    if (m_session->state() == GatewaySession::State::Failed) {
        showFailure();
        m_stack->setCurrentWidget(m_failed);
    } else if (m_session->node()) {
        showNode(*m_session->node());
        m_stack->setCurrentWidget(m_content);
        if (m_session->state() == GatewaySession::State::Connected)
            askStrategies(*m_session->node());
    } else {
        m_asking.cancel();
        ++m_asked;
        m_strategies->clear();
        m_stack->setCurrentWidget(m_waiting);
    }
}

void OverviewPage::showHead()
{
    const core::Connection &connection = m_session->target().connection;
    m_head->setTitle(connection.name);
    m_head->setCaption(connection.adminUrl.toDisplayString());
    QList<Badge> badges;
    if (const QString environment = environmentName(connection.environment); !environment.isEmpty())
        badges << Badge { .text = environment, .tone = environmentTone(connection.environment) };
    m_head->setBadges(badges);
    m_edit->setVisible(!isSandbox()); // it is new at each start
}

void OverviewPage::showFailure()
{
    const ErrorText text = explain(m_session->error());
    m_failed->setWords(text.what, text.where.isEmpty() ? text.fix : u"%1\n%2"_s.arg(text.fix, text.where));
    m_details->setVisible(bool(m_bench->showDetails));
    m_retry->setText(isSandbox() ? tr("&Start again") : tr("&Try again"));
}

void OverviewPage::showActions()
{
    m_guide->setVisible(isSandbox() && !m_guide->isDismissed());
    const bool guided = !m_guide->isHidden();
    const bool provider = !m_bench->providers->providers().empty();
    // One thing is the next to do: of the guide while it is there, else what is still missing.
    setLoudness(m_protect, !guided && provider ? Loudness::Primary : Loudness::Normal);
    setLoudness(m_addProvider, !guided && !provider ? Loudness::Primary : Loudness::Normal);
    m_protect->setIcon(icon(u"security-high"_s, !guided && provider ? Ink::OnAccent : Ink::Text2));
    m_addProvider->setIcon(icon(u"list-add"_s, !guided && !provider ? Ink::OnAccent : Ink::Text2));
}

void OverviewPage::askStrategies(const gateway::NodeInfo &node)
{
    if (!m_bench->engine.strategies)
        return;
    m_asking.cancel();
    const int asked = ++m_asked;
    const auto work = [strategies = m_bench->engine.strategies, target = m_session->target(), node](
                          const core::CancelToken &cancel) { return strategies(target, node, cancel); };
    m_asking = m_bench->operations->run(this, work, [this, asked](const core::Result<QList<provisioning::StrategyFit>> &fits) {
        if (asked != m_asked)
            return;
        m_strategies->clear();
        if (!fits) {
            m_strategies->put({ .topic = u"strategy.portal"_s, .mark = core::CheckLine::Mark::Failed, .error = fits.error() });
            return;
        }
        bool first = true;
        for (const provisioning::StrategyFit &fit : *fits) {
            m_strategies->put(provisioning::strategyLine(fit, first && !fit.refusal));
            first = first && fit.refusal;
        }
    });
}

void OverviewPage::showNode(const gateway::NodeInfo &node)
{
    showFacts(node);
    showCapabilities(node);
    delete m_pluginHead;
    m_pluginHead = new SectionHeader(tr("Plugins available"), QLocale().toString(node.plugins.size()));
    m_plugins->addWidget(m_pluginHead);
    QStringList names = node.plugins.keys();
    names.sort();
    m_tags->setTags(names);
}

void OverviewPage::showFacts(const gateway::NodeInfo &node)
{
    const core::Connection &connection = m_session->target().connection;
    m_facts->clear();
    m_facts->add(tr("Version"), node.release());
    m_facts->add(tr("Edition"), node.enterprise ? tr("Enterprise") : tr("open source"));
    m_facts->add(tr("Database"), databaseText(node));
    m_facts->add(tr("Node"), node.hostname);
    m_facts->add(tr("Node ID"), node.nodeId, true);
    if (node.enterprise && !node.workspaces.isEmpty())
        m_facts->add(tr("Workspace"), connection.workspace.isEmpty() ? u"default"_s : connection.workspace);
    m_facts->add(tr("Answer time"), tr("%1 ms", "milliseconds").arg(node.latencyMs));
    const QUrl proxy = connection.proxyUrl.isEmpty() ? node.proxyUrl(connection.adminUrl.host()) : connection.proxyUrl;
    if (!proxy.isEmpty())
        m_facts->add(tr("Callers use"), proxy.toDisplayString(), true);
    m_facts->add(tr("Changes arrive"), node.proxyLagSeconds > 0 ? tr("within %1 s", "seconds").arg(node.proxyLagSeconds) : tr("at once"));
}

void OverviewPage::showCapabilities(const gateway::NodeInfo &node)
{
    while (QLayoutItem *item = m_capabilities->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<Capability> list = capabilitiesOf(node);
    for (const Capability &capability : list)
        m_capabilities->addWidget(capabilityRow(capability));
}

} // namespace ui
