#include "ui/activity/changes_pane.h"

#include "ui/activity/change_detail.h"
#include "ui/activity/plan_words.h"
#include "ui/error_text.h"
#include "ui/session/application_list.h"
#include "ui/session/entity_lists.h"
#include "ui/session/gateway_session.h"
#include "ui/session/plan_run.h"
#include "ui/session/provider_list.h"
#include "ui/session/task_list.h"
#include "ui/style/icons.h"
#include "ui/views/table_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/state_panel.h"
#include "ui/words/time_text.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column {
    When,
    What,
    Outcome,
    Where,
    How,
};

QString placeText(const provisioning::Plan &plan)
{
    const QString url = QUrl(plan.adminUrl).authority();
    return plan.workspace.isEmpty() ? url : QString(url + u'/' + plan.workspace);
}

tables::TableDescription<ChangeRow> description(const std::function<QDateTime()> &now)
{
    const auto at = [](const ChangeRow &row) { return QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC); };
    tables::TableDescription<ChangeRow> table;
    table.columns = {
        { .key = u"when"_s,
            .title = ChangesPane::tr("When"),
            .text = [at, now](const ChangeRow &row) { return momentText(at(row), now(), QLocale()); },
            .number = [](const ChangeRow &row) { return row.at; },
            .muted = true },
        { .key = u"what"_s, .title = ChangesPane::tr("What"), .text = [](const ChangeRow &row) { return planWords(*row.history); } },
        { .key = u"outcome"_s,
            .title = ChangesPane::tr("Outcome"),
            .text = [](const ChangeRow &row) { return planPhaseWords(*row.history); } },
        { .key = u"where"_s,
            .title = ChangesPane::tr("Where"),
            .text = [](const ChangeRow &row) { return placeText(row.history->state.plan); },
            .technical = true,
            .muted = true },
        { .key = u"steps"_s,
            .title = ChangesPane::tr("Steps"),
            .text = [](const ChangeRow &row) { return QLocale().toString(row.history->state.plan.steps.size()); },
            .number = [](const ChangeRow &row) { return qint64(row.history->state.plan.steps.size()); },
            .muted = true,
            .rightAligned = true },
    };
    table.searched = [](const ChangeRow &row) {
        const provisioning::Plan &plan = row.history->state.plan;
        QStringList words { planWords(*row.history), plan.strategy, placeText(plan), plan.issuer, planPhaseWords(*row.history) };
        for (const provisioning::Step &step : plan.steps)
            words << step.kind << step.naturalKey << step.application;
        return words;
    };
    return table;
}

} // namespace

bool ChangeRow::operator==(const ChangeRow &other) const
{
    return id == other.id && at == other.at && history->state.phase == other.history->state.phase;
}

ChangesPane::ChangesPane(Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_table(new tables::TypedTable<ChangeRow>(description(bench.engine.now), bench.operations->background(), QLocale(), this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeFilterRow());
    m_problem = new Callout(Tone::Danger, Glyph::Failed, {});
    QPushButton *again = makeButton(tr("Try &again"));
    connect(again, &QPushButton::clicked, this, &ChangesPane::reload);
    m_problem->addAction(again);
    m_problemRow = new QWidget;
    auto *problem = new QVBoxLayout(m_problemRow);
    problem->setContentsMargins(space::xl, 0, space::xl, space::m);
    problem->addWidget(m_problem);
    m_problemRow->hide();
    box->addWidget(m_problemRow);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(makeTable());
    m_detail = new ChangeDetail;
    m_detailPlace = new PageScroll(tr("The chosen change"));
    m_detailPlace->setContent(m_detail);
    m_detailPlace->hide();
    split->addWidget(m_detailPlace);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    box->addWidget(split, 1);
    connect(m_detail, &ChangeDetail::undoRequested, this, [this](bool withoutKeychain) { takeUp(true, withoutKeychain); });
    connect(m_detail, &ChangeDetail::resumeRequested, this, [this](bool withoutKeychain) { takeUp(false, withoutKeychain); });
    showState();
}

QWidget *ChangesPane::makeFilterRow()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(space::xl, 0, space::xl, space::m);
    row->setSpacing(space::s);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter by name, object or gateway"));
    m_filter->setAccessibleName(tr("Filter changes"));
    m_filter->addAction(icon(u"edit-find"_s, Ink::Text3), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(grown(size::formField, fontMetrics()));
    connect(m_filter, &QLineEdit::textChanged, m_table, &tables::TableModel::setFilter);
    row->addWidget(m_filter, 1);
    row->addStretch();
    m_counts = new Label({}, Type::Body, Voice::Text2);
    row->addWidget(m_counts);
    QPushButton *reload = makeIconButton(u"view-refresh"_s, tr("Read the changes again"));
    connect(reload, &QPushButton::clicked, this, &ChangesPane::reload);
    row->addWidget(reload);
    return box;
}

QWidget *ChangesPane::makeTable()
{
    auto *box = new QWidget;
    auto *inset = new QHBoxLayout(box);
    inset->setContentsMargins(space::m, 0, space::m, 0); // the cells add as much: their text stands below the title
    m_stack = new QStackedLayout;
    inset->addLayout(m_stack);
    m_view = new TableView;
    m_view->setModel(m_table);
    m_view->setAccessibleName(tr("Changes"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(When, Qt::DescendingOrder);
    m_view->setItemDelegate(new ToneDelegate(
        [table = m_table](
            const QModelIndex &index) { return index.column() == Outcome ? planMark(*table->rowAt(index).history) : CellMark {}; },
        m_view));
    m_view->fitColumns({ { 160, 90 }, { 220, 80 }, { 180, 100 }, { 220, 40 }, { 70, 50 } }, What);
    m_empty = new StatePanel(u"clock"_s, tr("Nothing was written yet"),
        tr("Every plan, every decision and every saved edit stands here, with what was before, so that it can be undone."));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connect(m_table, &tables::TableModel::published, this, &ChangesPane::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesPane::showChosen);
    return box;
}

void ChangesPane::reload()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    if (!m_bench.engine.journal.changes)
        return;
    m_reading = true;
    m_bench.operations->run(
        this, [changes = m_bench.engine.journal.changes](const core::CancelToken &cancel) { return changes(cancel); },
        [this](const core::Result<QList<provisioning::PlanHistory>> &read) {
            m_reading = false;
            m_problemRow->setVisible(!read);
            if (read) {
                takeRows(*read);
            } else {
                const ErrorText text = explain(read.error());
                m_problem->setWords(Tone::Danger, Glyph::Failed, text.what, text.fix);
            }
            if (std::exchange(m_readAgain, false))
                reload();
        });
}

void ChangesPane::takeRows(const QList<provisioning::PlanHistory> &histories)
{
    std::vector<ChangeRow> rows;
    rows.reserve(size_t(histories.size()));
    for (const provisioning::PlanHistory &history : histories)
        rows.push_back(
            { history.state.plan.id, history.lastAt.toMSecsSinceEpoch(), std::make_shared<const provisioning::PlanHistory>(history) });
    m_table->setRows(std::move(rows));
}

void ChangesPane::choose(const QString &planId)
{
    m_wanted = planId;
    showState();
}

void ChangesPane::showState()
{
    const QLocale locale;
    const bool all = m_filter->text().trimmed().isEmpty();
    m_counts->setText(all
            ? tr("%Ln change(s)", nullptr, m_table->totalCount())
            : tr("%1 of %2", "so many shown of so many").arg(locale.toString(m_table->rowCount()), locale.toString(m_table->totalCount())));
    m_stack->setCurrentWidget(m_table->hasContent() && m_table->totalCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    for (int row = 0; !m_wanted.isEmpty() && row < m_table->rowCount(); ++row) {
        const QModelIndex index = m_table->index(row, 0);
        if (m_table->rowAt(index).id == m_wanted) {
            m_wanted.clear();
            m_view->setCurrentIndex(index);
        }
    }
    showChosen();
}

std::shared_ptr<const provisioning::PlanHistory> ChangesPane::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_table->rowAt(index).history : nullptr;
}

void ChangesPane::showChosen()
{
    const auto history = chosen();
    m_detailPlace->setVisible(history != nullptr);
    if (!history)
        return;
    m_detail->show(*history);
    m_detail->setBusy(m_running.contains(history->state.plan.id));
}

/// The open gateway, and the provider when it is a known one; both are looked up by the plan itself otherwise.
PlanWork ChangesPane::workFor(const provisioning::Plan &plan) const
{
    PlanWork work;
    work.gateway = m_bench.session->target();
    for (const core::Provider &provider : m_bench.providers->providers()) {
        if (provider.issuer == QUrl(plan.issuer))
            work.provider.open = m_bench.providers->opener(provider.id);
    }
    return work;
}

void ChangesPane::takeUp(bool back, bool withoutKeychain)
{
    const auto history = chosen();
    if (!history || m_running.contains(history->state.plan.id))
        return;
    const provisioning::Plan &plan = history->state.plan;
    Work work { plan.id, back, withoutKeychain };
    work.task = m_bench.tasks->start(back ? tr("Taking back “%1”").arg(plan.name) : tr("Going on with “%1”").arg(plan.name), {}, true);
    m_running.insert(plan.id, work.task);
    m_begun.remove(plan.id);
    m_detail->setBusy(true);
    const int steps = int(plan.steps.size());
    const auto watch = m_bench.operations->relay<provisioning::StepEvent>(this, [this, work, steps](const provisioning::StepEvent &event) {
        m_begun.insert(work.planId);
        m_bench.tasks->progress(work.task, stepWords(event.step), event.step.index + 1, steps);
    });
    const auto act = back ? m_bench.engine.protections.rollBack : m_bench.engine.protections.resume;
    PlanWork with = workFor(plan);
    with.withoutKeychain = withoutKeychain;
    m_bench.operations->run(
        this, [act, with, plan, watch](const core::CancelToken &cancel) { return act(with, plan, watch, cancel); },
        [this, work](const core::Result<provisioning::PlanState> &result) { finish(work, result); });
}

bool ChangesPane::asksForKeychain(const Work &work, const core::Error &error) const
{
    const bool lacks = error.kind == core::Error::Kind::Keychain && error.code != u"gatehouse.secret_missing"_s;
    return lacks && !work.withoutKeychain && !m_begun.contains(work.planId) && m_detail->planId() == work.planId;
}

void ChangesPane::finish(const Work &work, const core::Result<provisioning::PlanState> &result)
{
    m_running.remove(work.planId);
    const bool asks = !result && asksForKeychain(work, result.error());
    if (asks)
        m_bench.tasks->drop(work.task); // a question, not an outcome
    else if (result)
        m_bench.tasks->finish(work.task,
            { .words = work.back ? tr("“%1” was taken back").arg(result->plan.name) : tr("“%1” is done").arg(result->plan.name) });
    else
        m_bench.tasks->finish(work.task, { .tone = Tone::Danger, .words = explain(result.error()).what, .error = result.error() });
    if (m_detail->planId() == work.planId) {
        m_detail->setBusy(false);
        if (asks)
            m_detail->askKeychain(work.back);
        else if (!result)
            m_detail->showProblem(result.error());
    }
    reload();
    if (result)
        m_bench.plans->take(*result);
    else if (!asks)
        m_bench.plans->readAgain(work.planId);
    m_bench.entities->reloadAll(); // what was made or taken away, whether it came to its end or not
    m_bench.applications->reloadWhatIsRead();
}

QLineEdit *ChangesPane::filterField() const
{
    return m_filter;
}

} // namespace ui
