#include "ui/activity/exchanges_pane.h"

#include "ui/activity/logged_exchange.h"
#include "ui/operations.h"
#include "ui/style/icons.h"
#include "ui/views/table_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/state_panel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto pollInterval = std::chrono::milliseconds(700);
constexpr size_t mostRows = 100'000; ///< the oldest go first

} // namespace

ExchangesPane::ExchangesPane(Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_table(new ExchangeTable(exchangeTable(), bench.operations->background(), QLocale(), this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeFilterRow());
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(makeTable());
    m_detail = new LoggedExchange;
    m_detail->hide();
    split->addWidget(m_detail);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    box->addWidget(split, 1);
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &ExchangesPane::reload);
}

QWidget *ExchangesPane::makeFilterRow()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(space::xl, 0, space::xl, space::m);
    row->setSpacing(space::s);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter by address, method or status"));
    m_filter->setAccessibleName(tr("Filter exchanges"));
    m_filter->addAction(icon(u"edit-find"_s, Ink::Text3), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(grown(size::formField, fontMetrics()));
    connect(m_filter, &QLineEdit::textChanged, m_table, &tables::TableModel::setFilter);
    row->addWidget(m_filter, 1);
    m_which = new SegmentedSwitch({ tr("All"), tr("Failed") });
    m_which->setAccessibleName(tr("Which exchanges"));
    connect(m_which, &SegmentedSwitch::currentChanged, this, &ExchangesPane::publish);
    row->addWidget(m_which);
    row->addStretch();
    m_counts = new Label({}, Type::Body, Voice::Text2);
    row->addWidget(m_counts);
    QPushButton *clear = makeIconButton(u"edit-delete"_s, tr("Forget these exchanges"));
    connect(clear, &QPushButton::clicked, this, &ExchangesPane::clear);
    row->addWidget(clear);
    return box;
}

QWidget *ExchangesPane::makeTable()
{
    auto *box = new QWidget;
    auto *inset = new QHBoxLayout(box);
    inset->setContentsMargins(space::m, 0, space::m, 0); // the cells add as much: their text stands below the title
    m_stack = new QStackedLayout;
    inset->addLayout(m_stack);
    m_view = new TableView;
    m_view->setModel(m_table);
    m_view->setAccessibleName(tr("Exchanges"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(int(ExchangeColumn::Time), Qt::DescendingOrder);
    m_view->setItemDelegate(new ToneDelegate(
        [table = m_table](const QModelIndex &index) { return exchangeMark(table->rowAt(index), ExchangeColumn(index.column())); }, m_view));
    m_view->fitColumns({ { 130, 95 }, { 90, 55 }, { 360, 90 }, { 130, 80 }, { 100, 60 } }, int(ExchangeColumn::Address));
    m_nothing = new StatePanel(u"view-filter"_s, {}, {});
    QPushButton *all = makeButton(tr("&Show all"));
    connect(all, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_which->setCurrent(0);
    });
    m_nothing->addAction(all);
    m_stack->addWidget(m_view);
    m_stack->addWidget(new StatePanel(u"network-connect"_s, tr("Nothing was sent yet"),
        tr("Every call to a gateway and to a provider appears here, without its secrets.")));
    m_stack->addWidget(m_nothing);
    m_stack->setCurrentIndex(1);
    connect(m_table, &tables::TableModel::published, this, &ExchangesPane::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExchangesPane::showChosen);
    return box;
}

void ExchangesPane::reload()
{
    if (m_asking || !m_bench.engine.journal.exchanges)
        return;
    m_asking = true;
    const qint64 after = m_rows.empty() ? 0 : m_rows.back().number;
    m_bench.operations->run(
        this, [exchanges = m_bench.engine.journal.exchanges, after](const core::CancelToken &) { return exchanges(after); },
        [this](const QList<net::ExchangeLog::Entry> &entries) {
            m_asking = false;
            take(entries);
        });
}

void ExchangesPane::take(const QList<net::ExchangeLog::Entry> &entries)
{
    for (const net::ExchangeLog::Entry &entry : entries) {
        if (m_rows.empty() || entry.number > m_rows.back().number)
            m_rows.push_back(exchangeRow(entry));
    }
    if (m_rows.size() > mostRows)
        m_rows.erase(m_rows.begin(), m_rows.end() - mostRows);
    if (!entries.isEmpty() || !m_table->hasContent())
        publish();
}

void ExchangesPane::publish()
{
    if (m_which->current() == 0) {
        m_table->setRows(m_rows);
        return;
    }
    std::vector<ExchangeRow> failed;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(failed), [](const ExchangeRow &row) { return row.hasFailed(); });
    m_table->setRows(std::move(failed));
}

void ExchangesPane::clear()
{
    m_rows.clear();
    publish();
    if (const auto clearExchanges = m_bench.engine.journal.clearExchanges)
        m_bench.operations->run(
            this,
            [clearExchanges](const core::CancelToken &) {
                clearExchanges();
                return true;
            },
            [](bool) {});
}

void ExchangesPane::showState()
{
    const QLocale locale;
    const int all = int(m_rows.size());
    m_counts->setText(m_table->rowCount() == all
            ? tr("%Ln exchange(s)", nullptr, all)
            : tr("%1 of %2", "so many shown of so many").arg(locale.toString(m_table->rowCount()), locale.toString(all)));
    m_nothing->setWords(m_filter->text().trimmed().isEmpty() ? tr("No exchange failed") : tr("Nothing matches “%1”").arg(m_filter->text()),
        tr("%Ln exchange(s), 0 shown.", nullptr, all));
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : all == 0 ? 1 : 2);
    showChosen();
}

void ExchangesPane::showChosen()
{
    const QModelIndex index = m_view->currentIndex();
    m_detail->setVisible(index.isValid());
    if (!index.isValid()) {
        m_detailOf = 0;
        return;
    }
    const ExchangeRow &row = m_table->rowAt(index);
    if (std::exchange(m_detailOf, row.number) != row.number) // a text that somebody reads is not put there again
        m_detail->show(*row.exchange);
}

QLineEdit *ExchangesPane::filterField() const
{
    return m_filter;
}

void ExchangesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
    m_poll.start();
}

void ExchangesPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_poll.stop();
}

} // namespace ui
