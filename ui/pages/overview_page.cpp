#include "ui/pages/overview_page.h"

#include "ui/capabilities.h"
#include "ui/environment.h"
#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/pages/page_head.h"
#include "ui/views/bones.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/tag_flow.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QWidget *capabilityRow(const Capability &capability)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
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
    , m_session(bench.session)
    , m_navigator(bench.navigator)
    , m_head(new PageHead({}))
    , m_stack(new QStackedLayout)
    , m_waiting(new QWidget)
    , m_failed(new StatePanel(u"network-disconnect"_s, {}, {}))
{
    QPushButton *again = makeIconButton(u"view-refresh"_s, tr("Ask the gateway again"));
    connect(again, &QPushButton::clicked, m_session, &GatewaySession::retry);
    m_head->addAction(again);
    QPushButton *edit = makeButton(tr("&Edit connection…"), Loudness::Normal, u"document-edit"_s);
    connect(edit, &QPushButton::clicked, m_navigator,
        [this] { m_navigator->open({ .page = u"gateway"_s, .object = m_session->target().connection.id }); });
    m_edit = edit;
    m_head->addAction(edit);
    QPushButton *retry = makeButton(tr("&Try again"), Loudness::Primary, u"view-refresh"_s);
    connect(retry, &QPushButton::clicked, m_session, &GatewaySession::retry);
    m_failed->addAction(retry);
    m_content = makeContent();
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(space::m, 0, space::m, 0);
    waiting->addWidget(new Bones);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_failed);
    box->addLayout(m_stack, 1);
    connect(m_session, &GatewaySession::stateChanged, this, &OverviewPage::showSession);
    connect(m_session, &GatewaySession::targetChanged, this, &OverviewPage::showSession);
    showSession();
}

QWidget *OverviewPage::makeContent()
{
    auto *ground = new QWidget;
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight, ground);
    m_columns = columns;
    columns->setContentsMargins(space::xl, space::s, space::xl, space::xl);
    columns->setSpacing(space::xxl);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addWidget(new SectionHeader(tr("Node")));
    m_facts = new FactList;
    left->addWidget(m_facts);
    left->addSpacing(space::l);
    m_plugins = new QVBoxLayout;
    m_plugins->setSpacing(space::m);
    left->addLayout(m_plugins);
    m_tags = new TagFlow({});
    left->addWidget(m_tags);
    left->addStretch();
    columns->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(new SectionHeader(tr("What can be done here")));
    m_capabilities = new QVBoxLayout;
    m_capabilities->setSpacing(space::m);
    right->addLayout(m_capabilities);
    right->addStretch();
    columns->addLayout(right, 1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(ground);
    ground->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void OverviewPage::reload()
{
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
    const core::Connection &connection = m_session->target().connection;
    m_head->setTitle(connection.name);
    m_head->setCaption(connection.adminUrl.toDisplayString());
    QList<Badge> badges;
    if (const QString environment = environmentName(connection.environment); !environment.isEmpty())
        badges << Badge { .text = environment, .tone = environmentTone(connection.environment) };
    m_head->setBadges(badges);
    m_edit->setVisible(connection.environment != core::Connection::Environment::Sandbox); // it is new at each start
    if (m_session->state() == GatewaySession::State::Failed) {
        const ErrorText text = explain(m_session->error());
        m_failed->setWords(text.what, text.where.isEmpty() ? text.fix : u"%1\n%2"_s.arg(text.fix, text.where));
        m_stack->setCurrentWidget(m_failed);
    } else if (m_session->node()) {
        showNode(*m_session->node());
        m_stack->setCurrentWidget(m_content);
    } else {
        m_stack->setCurrentWidget(m_waiting);
    }
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
    m_facts->add(tr("Version"), node.version);
    m_facts->add(tr("Edition"), node.enterprise ? tr("Enterprise") : tr("open source"));
    m_facts->add(tr("Database"), databaseText(node));
    m_facts->add(tr("Node"), node.hostname);
    m_facts->add(tr("Node ID"), node.nodeId, true);
    if (!node.workspaces.isEmpty())
        m_facts->add(tr("Workspace"), connection.workspace.isEmpty() ? tr("default") : connection.workspace);
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
