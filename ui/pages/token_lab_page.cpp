#include "ui/pages/token_lab_page.h"

#include "ui/navigator.h"
#include "ui/operations.h"
#include "ui/pages/page_head.h"
#include "ui/session/gateway_session.h"
#include "ui/token/exchange_detail.h"
#include "ui/token/flow_form.h"
#include "ui/token/login_panel.h"
#include "ui/token/route_panel.h"
#include "ui/token/token_panel.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/sequence_delegate.h"
#include "ui/views/table_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/state_panel.h"
#include "ui/words/joined_text.h"

#include <QHeaderView>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int sideWidth = 372;
constexpr int leftWidth = 600; ///< narrowest beside the tokens
constexpr int mostRows = 9;

/// In the order of ExchangeModel::Column.
/// @param names pixels that the names of the lanes take
std::vector<TableView::ColumnWidth> columnWidths(int names, const QFontMetrics &metrics)
{
    constexpr int usual = 270;
    const int lanes = names * 100 / grown(100, metrics); // it grows with the font again
    return { { 250, 110 }, { std::max(usual, lanes), std::clamp(lanes, 140, usual) }, { 100, 74 }, { 180, 130 } };
}

} // namespace

TokenLabPage::TokenLabPage(Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_head(new PageHead(tr("Token lab")))
    , m_run(makeButton(tr("&Run"), Loudness::Primary, u"media-playback-start"_s))
    , m_curl(makeButton(tr("&Copy as curl")))
    , m_form(new FlowForm(*bench.providers))
    , m_exchanges(new ExchangeModel(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_run->setObjectName(u"runFlow"_s);
    m_curl->setObjectName(u"copyCurl"_s);
    m_curl->setEnabled(false);
    m_head->addAction(m_curl);
    m_head->addAction(m_run);
    box->addWidget(m_head);
    auto *scroll = new PageScroll(tr("Flow, messages and tokens"));
    scroll->setContent(makeContent());
    box->addWidget(scroll, 1);
    connectParts();
    setRunning(false);
    readRoutes();
}

QWidget *TokenLabPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *form = new QVBoxLayout;
    form->setContentsMargins(space::xl, 0, space::xl, space::m);
    form->addWidget(m_form);
    column->addLayout(form);
    auto *line = new Surface(Layer::Surface, Qt::TopEdge);
    line->setFixedHeight(space::hair);
    column->addWidget(line);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(0);
    m_columns->addWidget(makeResults(), 1);
    m_columns->addWidget(makeSide());
    column->addLayout(m_columns, 1);
    return content;
}

QWidget *TokenLabPage::makeResults()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::m, space::m, space::m, space::l);
    column->setSpacing(space::m);
    m_problemRow = new QWidget;
    auto *notes = new QVBoxLayout(m_problemRow);
    notes->setContentsMargins(space::m, 0, space::m, 0);
    notes->setSpacing(space::m);
    m_login = new LoginPanel(m_bench.engine.now);
    m_login->hide();
    notes->addWidget(m_login);
    m_problem = new Callout(Tone::Danger, Glyph::Failed, {});
    m_problem->hide();
    QPushButton *again = makeButton(tr("Tr&y again"));
    connect(again, &QPushButton::clicked, this, &TokenLabPage::run);
    m_problem->addAction(again);
    notes->addWidget(m_problem);
    column->addWidget(m_problemRow);
    m_idle = new StatePanel(u"globe"_s, tr("No run yet"), {});
    column->addWidget(m_idle);
    makeTable();
    column->addWidget(m_table);
    m_detail = new ExchangeDetail;
    m_detail->clear();
    auto *detail = new QVBoxLayout;
    detail->setContentsMargins(space::m, 0, space::m, 0);
    detail->addWidget(m_detail);
    column->addLayout(detail);
    column->addStretch();
    return left;
}

void TokenLabPage::makeTable()
{
    m_table = new TableView;
    m_lanes = new LaneHeader(ExchangeModel::Sequence, m_table);
    m_lanes->setAccessibleName(tr("Columns"));
    m_table->setHeader(m_lanes);
    m_table->setModel(m_exchanges);
    m_table->setObjectName(u"exchanges"_s);
    m_table->setAccessibleName(tr("Exchanges of the flow"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sequence = new SequenceDelegate(m_table);
    m_table->setItemDelegateForColumn(ExchangeModel::Sequence, m_sequence);
    m_table->setItemDelegateForColumn(ExchangeModel::Answer, new AnswerDelegate(m_table));
    m_table->setItemDelegateForColumn(ExchangeModel::When, new TimingDelegate(m_table));
    m_table->fitColumns(columnWidths(0, fontMetrics()), ExchangeModel::Sequence);
    m_table->hide();
}

QWidget *TokenLabPage::makeSide()
{
    m_side = new Surface(Layer::Sunken, Qt::LeftEdge);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::l);
    column->setSpacing(space::l);
    m_tokenBox = new QWidget;
    auto *tokens = new QVBoxLayout(m_tokenBox);
    tokens->setContentsMargins(0, 0, 0, 0);
    tokens->setSpacing(space::l);
    m_tokens = new TokenPanel(m_bench.engine.now);
    tokens->addWidget(m_tokens);
    auto *line = new Surface(Layer::Sunken, Qt::TopEdge);
    line->setFixedHeight(space::hair);
    tokens->addWidget(line);
    m_tokenBox->hide();
    column->addWidget(m_tokenBox);
    m_route = new RoutePanel;
    column->addWidget(m_route);
    column->addStretch();
    return m_side;
}

void TokenLabPage::connectParts()
{
    connect(m_run, &QPushButton::clicked, this, [this] { m_isRunning ? stop() : run(); });
    connect(m_form, &FlowForm::changed, this, &TokenLabPage::showHint);
    showHint();
    connect(m_form, &FlowForm::submitted, this, [this] {
        if (!m_isRunning)
            run();
    });
    auto *escape = new QShortcut(QKeySequence::Cancel, this, this, [this] { stop(); });
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_curl, &QPushButton::clicked, this, &TokenLabPage::copyCurl);
    connect(m_login, &LoginPanel::cancelRequested, this, &TokenLabPage::stop);
    connect(m_login, &LoginPanel::openRequested, this, &TokenLabPage::openBrowser);
    connect(m_login, &LoginPanel::pasted, this, [this](const core::Secret &address) { m_inbox.put(address); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TokenLabPage::showChosen);
    connect(m_tokens, &TokenPanel::asked, this, &TokenLabPage::ask);
    connect(m_tokens, &TokenPanel::inspectRequested, this,
        [this](const core::Secret &token) { m_bench.navigator->open({ .page = u"token-inspector"_s, .token = token }); });
    connect(m_tokens, &TokenPanel::refreshRequested, this, &TokenLabPage::refresh);
    connect(m_route, &RoutePanel::callRequested, this, &TokenLabPage::callRoute);
    connect(m_route, &RoutePanel::cancelRequested, this, [this] { m_calling.cancel(); });
    connect(m_bench.session, &GatewaySession::stateChanged, this, &TokenLabPage::followGateway);
}

void TokenLabPage::enter(const Place &place)
{
    if (!m_bench.navigator->isReturning() || place.details != m_entered)
        fill(place.details);
    m_entered = place.details;
    readRegistered();
    readRoutes(); // there may be others than the last time
}

void TokenLabPage::fill(const QVariantMap &details)
{
    const QString before = m_form->client().id;
    m_form->fill(details);
    if (const QString client = details.value(u"clientId"_s).toString(); !m_isRunning && !client.isEmpty() && client != before) {
        forgetRun(); // of another application
        setRunning(false);
        showChosen();
    }
    if (const QString route = details.value(u"route"_s).toString(); !route.isEmpty())
        m_route->setUrl(route);
    else
        m_route->preferService(details.value(u"service_id"_s).toString());
}

void TokenLabPage::reload()
{
    readRegistered();
    readRoutes();
}

void TokenLabPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// What to do next, as long as nothing has run.
void TokenLabPage::showHint()
{
    const bool login = m_form->flow() == TokenFlow::Code || m_form->flow() == TokenFlow::Implicit;
    const QString next = m_form->isChosen() ? tr("Press Run.") : tr("Choose a provider, an application and a flow, then press Run.");
    const QString then = login
        ? tr("A login opens in the browser of this computer; every message of it is shown here, what is secret taken out.")
        : tr("Every message is shown here, what is secret taken out. This flow needs no browser.");
    m_idle->setWords(tr("No run yet"), sentences(next, then));
}

void TokenLabPage::arrange()
{
    const int side = grown(sideWidth, fontMetrics());
    const bool wide = width() >= side + grown(leftWidth, fontMetrics());
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(wide ? side : 0);
    m_side->setMaximumWidth(wide ? side : QWIDGETSIZE_MAX);
}

/// As high as its rows: the page scrolls, not a part of it.
void TokenLabPage::fitTable()
{
    const int rows = m_exchanges->rowCount();
    m_table->setVisible(rows > 0);
    m_idle->setVisible(rows == 0 && !m_isRunning && m_problem->isHidden());
    if (rows == 0)
        return;
    m_sequence->setLanes(int(m_exchanges->lanes().size()));
    if (m_lanes->setLanes(m_exchanges->lanes()))
        m_table->fitColumns(columnWidths(m_lanes->widthForNames(), fontMetrics()), ExchangeModel::Sequence);
    const int row = m_table->sizeHintForRow(0);
    m_table->setFixedHeight(m_lanes->sizeHint().height() + row * std::min(rows, mostRows) + space::tiny);
}

void TokenLabPage::showChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    m_curl->setEnabled(chosen.isValid() && !m_exchanges->at(chosen.row()).http.verb.isEmpty());
    if (!chosen.isValid())
        m_detail->clear();
    else if (m_hasTokens && chosen.row() == m_exchanges->rowOfTokens())
        m_detail->show(m_exchanges->at(chosen.row()), m_tokens->decoded());
    else
        m_detail->show(m_exchanges->at(chosen.row()));
}

} // namespace ui
