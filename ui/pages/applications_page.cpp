#include "ui/pages/applications_page.h"

#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/pages/application_inspector.h"
#include "ui/pages/page_head.h"
#include "ui/session/task_list.h"
#include "ui/style/icons.h"
#include "ui/views/application_badges.h"
#include "ui/views/bones.h"
#include "ui/views/status_delegate.h"
#include "ui/views/table_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/shown_stack.h"
#include "ui/widgets/state_panel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Facet = ApplicationList::Facet;

constexpr int leastFilter = 220; ///< the facets go below the field rather than make it narrower

/// In the order of tables::ApplicationColumn.
std::vector<TableView::ColumnWidth> columnWidths()
{
    return { { 240, 110 }, { 150, 132 }, { 230, 70 }, { 200, 50 }, { 100, 84 } };
}

} // namespace

ApplicationsPage::ApplicationsPage(Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(&bench)
    , m_list(bench.applications)
    , m_view(new TableView)
    , m_bones(new Bones)
    , m_stack(new ShownStack)
    , m_inspector(new ApplicationInspector(bench, this))
{
    m_inspector->hide();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *head = new PageHead(tr("Applications"));
    QPushButton *add = makeButton(tr("&New application…"), Loudness::Normal, u"list-add"_s);
    connect(add, &QPushButton::clicked, bench.navigator, [this] { m_bench->navigator->open({ .page = u"protect"_s }); });
    head->addAction(add);
    box->addWidget(head);
    box->addWidget(makeFilterRow());
    box->addWidget(makeProblem());
    auto *table = new QHBoxLayout;
    table->setContentsMargins(space::m, 0, space::m, 0); // the cells add as much: their text stands below the title
    table->addLayout(m_stack);
    box->addLayout(table, 1);
    makeView();
    makeStates();
    connect(m_list, &ApplicationList::modelChanged, this, &ApplicationsPage::takeModel);
    connect(m_list, &ApplicationList::stateChanged, this, &ApplicationsPage::showState);
    connect(m_list, &ApplicationList::overviewChanged, this, [this] {
        if (m_hasSelection)
            m_inspector->refresh();
    });
    takeModel();
    showState();
}

QWidget *ApplicationsPage::makeFilterRow()
{
    auto *box = new QWidget;
    m_filterGrid = new QGridLayout(box);
    m_filterGrid->setContentsMargins(space::xl, 0, space::xl, space::m);
    m_filterGrid->setSpacing(space::s);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"applicationFilter"_s);
    m_filter->setPlaceholderText(tr("Filter applications"));
    m_filter->setToolTip(tr("By name, client id, service, developer or status"));
    m_filter->setAccessibleName(tr("Filter applications"));
    m_filter->addAction(icon(u"edit-find"_s, Ink::Text3), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(grown(size::formField, fontMetrics()));
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_list->model()->setFilter(text); });
    m_facets = new SegmentedSwitch({ tr("All"), tr("Waiting"), tr("Approved"), tr("Broken") });
    m_facets->setAccessibleName(tr("Which applications"));
    connect(m_facets, &SegmentedSwitch::currentChanged, this, [this](int index) { m_list->setFacet(Facet(index)); });
    m_counts = new Label({}, Type::Body, Voice::Text2);
    m_counts->setObjectName(u"applicationCounts"_s);
    QPushButton *again = makeIconButton(u"view-refresh"_s, tr("Read the applications again"));
    again->setObjectName(u"reloadApplications"_s);
    connect(again, &QPushButton::clicked, m_list, &ApplicationList::reload);
    m_filterGrid->addWidget(m_filter, 0, 0);
    m_filterGrid->setColumnStretch(0, 1);
    m_filterGrid->addWidget(m_counts, 0, 2);
    m_filterGrid->addWidget(again, 0, 3);
    placeSwitch();
    return box;
}

/// Beside the field where there is room, below it otherwise.
void ApplicationsPage::placeSwitch()
{
    const int others = m_counts->sizeHint().width() + controlHeight(fontMetrics()) + 2 * space::xl + space::xxl;
    const int narrowest = m_narrowest > 0 ? std::min(m_narrowest, width()) : width();
    const bool beside = narrowest >= others + m_facets->sizeHint().width() + grown(leastFilter, fontMetrics());
    const int at = m_filterGrid->indexOf(m_facets);
    if (at >= 0) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        m_filterGrid->getItemPosition(at, &row, &column, &rows, &columns);
        if ((row == 0) == beside)
            return;
        m_filterGrid->removeWidget(m_facets);
    }
    if (beside)
        m_filterGrid->addWidget(m_facets, 0, 1);
    else
        m_filterGrid->addWidget(m_facets, 1, 0, 1, 4, Qt::AlignLeft);
}

void ApplicationsPage::setNarrowestWidth(int width)
{
    m_narrowest = width;
    placeSwitch();
}

void ApplicationsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeSwitch();
}

QWidget *ApplicationsPage::makeProblem()
{
    m_problem = new Callout(Tone::Danger, Glyph::Failed, {});
    QPushButton *again = makeButton(tr("&Try again"));
    connect(again, &QPushButton::clicked, m_list, &ApplicationList::reload);
    m_problem->addAction(again);
    m_problem->addAction(makeDetails());
    m_problemRow = new QWidget;
    auto *box = new QVBoxLayout(m_problemRow);
    box->setContentsMargins(space::xl, 0, space::xl, space::m);
    box->addWidget(m_problem);
    return m_problemRow;
}

QPushButton *ApplicationsPage::makeDetails()
{
    QPushButton *details = makeButton(tr("&Details"), Loudness::Ghost);
    connect(details, &QPushButton::clicked, this, [this] {
        if (m_bench->showDetails)
            m_bench->showDetails(m_list->error());
    });
    return details;
}

void ApplicationsPage::makeView()
{
    m_view->setAccessibleName(tr("Applications"));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(int(tables::ApplicationColumn::State), Qt::AscendingOrder);
    m_view->setItemDelegateForColumn(int(tables::ApplicationColumn::State),
        new StatusDelegate([](int state) { return stateBadge(tables::ApplicationState(state)); }, m_view));
    connect(m_view, &QTreeView::activated, m_inspector, &ApplicationInspector::decideNext);
    connect(m_view, &TableView::choiceChanged, this, &ApplicationsPage::showSelection);
}

void ApplicationsPage::makeStates()
{
    m_empty = new StatePanel(u"view-list-icons"_s, tr("No applications yet"),
        tr("An application is registered together with the protection of a service: its client at the provider, and what lets it in "
           "here."));
    QPushButton *protect = makeButton(tr("&Protect a service"), Loudness::Primary);
    connect(protect, &QPushButton::clicked, this, [this] { m_bench->navigator->open({ .page = u"protect"_s }); });
    m_empty->addAction(protect);
    m_nothing = new StatePanel(u"view-filter"_s, {}, {});
    QPushButton *clear = makeButton(tr("&Show all"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_facets->setCurrent(int(Facet::All));
    });
    m_nothing->addAction(clear);
    m_failed = new StatePanel(u"network-disconnect"_s, {}, {});
    QPushButton *retry = makeButton(tr("&Try again"), Loudness::Primary, u"view-refresh"_s);
    connect(retry, &QPushButton::clicked, m_list, &ApplicationList::reload);
    m_failed->addAction(retry);
    m_failed->addAction(makeDetails());
    for (QWidget *state : { static_cast<QWidget *>(m_view), m_bones, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nothing),
             static_cast<QWidget *>(m_failed) })
        m_stack->addWidget(state);
}

void ApplicationsPage::takeModel()
{
    tables::ApplicationTable *model = m_list->model();
    m_view->setModel(model);
    model->setFilter(m_filter->text());
    model->sort(m_view->header()->sortIndicatorSection(), m_view->header()->sortIndicatorOrder());
    connect(model, &tables::TableModel::published, this, &ApplicationsPage::showState);
    m_view->fitColumns(columnWidths(), int(tables::ApplicationColumn::Name));
    showSelection();
}

QWidget *ApplicationsPage::stateToShow(const ErrorText &error)
{
    const tables::ApplicationTable *model = m_list->model();
    if (!m_list->overview()) {
        m_failed->setWords(error.what, error.fix);
        return m_list->state() == ApplicationList::State::Failed ? static_cast<QWidget *>(m_failed) : m_bones;
    }
    if (m_list->count(Facet::All) == 0)
        return m_empty;
    if (model->rowCount() > 0)
        return m_view;
    const QString text = m_filter->text().trimmed();
    const bool unknown = text.isEmpty() && m_facets->current() == int(Facet::Broken);
    const QString more = unknown ? tr("The chain of an application is followed once it is chosen; none of those was broken.")
                                 : tr("%Ln application(s), 0 shown.", nullptr, m_list->count(Facet::All));
    m_nothing->setWords(text.isEmpty() ? tr("No application is in this group") : tr("Nothing matches “%1”").arg(text), more);
    return m_nothing;
}

/// The reading as a task, for the strip.
void ApplicationsPage::showTask()
{
    using State = ApplicationList::State;
    const State state = m_list->state();
    if (state == State::Loading && m_task == 0) {
        m_task = m_bench->tasks->start(tr("Reading the applications…"), [this] { m_list->cancel(); });
    } else if (state == State::Failed && m_list->error().kind == core::Error::Kind::Cancelled) {
        m_bench->tasks->drop(std::exchange(m_task, 0));
    } else if (state == State::Failed) {
        const core::Error &error = m_list->error();
        m_bench->tasks->finish(std::exchange(m_task, 0),
            { .tone = Tone::Danger,
                .words = tr("Applications: %1", "why they could not be read").arg(explain(error).what),
                .error = error,
                .action = tr("Try again"),
                .act = [this] { m_list->reload(); } });
    } else if (state == State::Ready) {
        m_bench->tasks->settle(std::exchange(m_task, 0));
    } else if (state == State::Empty) {
        m_bench->tasks->drop(std::exchange(m_task, 0)); // another gateway
    }
}

void ApplicationsPage::showState()
{
    showTask();
    const bool failed = m_list->state() == ApplicationList::State::Failed;
    const ErrorText error = failed ? explain(m_list->error()) : ErrorText();
    m_problemRow->setVisible(failed && m_list->overview()); // what was read before stays, with the reason above it
    if (failed) {
        m_problem->setWords(Tone::Danger, Glyph::Failed, error.what, error.fix);
    }
    m_stack->setCurrentWidget(stateToShow(error));
    showCounts();
    chooseWanted();
}

void ApplicationsPage::showCounts()
{
    const QLocale locale;
    for (const Facet facet : { Facet::Waiting, Facet::Approved, Facet::Broken }) {
        // A chain is followed once its application is chosen: none found is not none there.
        const bool known = m_list->overview() && (facet != Facet::Broken || m_list->count(facet) > 0);
        m_facets->setCount(int(facet), known ? locale.toString(m_list->count(facet)) : QString());
    }
    const int all = m_list->count(Facet::All);
    m_counts->setText(!m_list->overview()
            ? QString()
            : tr("%1 of %2", "so many shown of so many").arg(locale.toString(m_list->model()->rowCount()), locale.toString(all)));
    placeSwitch();
}

void ApplicationsPage::enter(const Place &place)
{
    m_wanted = place.object;
    if (m_list->state() == ApplicationList::State::Empty)
        m_list->reload();
    if (m_wanted.isEmpty())
        return;
    m_filter->clear();
    m_facets->setCurrent(int(Facet::All));
    chooseWanted();
}

void ApplicationsPage::chooseWanted()
{
    if (m_wanted.isEmpty() || m_list->state() != ApplicationList::State::Ready)
        return;
    const tables::ApplicationTable *model = m_list->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (model->rowAt(index).id != m_wanted)
            continue;
        m_wanted.clear();
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        return;
    }
}

QStringList ApplicationsPage::chosenIds() const
{
    QStringList ids;
    for (const int row : m_view->chosenRows())
        ids << m_list->model()->idAt(m_list->model()->index(row, 0));
    return ids;
}

void ApplicationsPage::showSelection()
{
    const QStringList ids = chosenIds();
    const bool has = !ids.isEmpty();
    if (has)
        m_inspector->showApplications(ids);
    if (has != m_hasSelection) {
        m_hasSelection = has;
        Q_EMIT inspectorChanged();
    }
}

QWidget *ApplicationsPage::inspector() const
{
    return m_hasSelection ? m_inspector : nullptr;
}

QLineEdit *ApplicationsPage::filterField() const
{
    return m_filter;
}

void ApplicationsPage::reload()
{
    m_list->reload();
}

void ApplicationsPage::contextMenuEvent(QContextMenuEvent *event)
{
    m_inspector->popUpMenu(event->globalPos());
}

bool ApplicationsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down && m_view->isVisible()) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace ui
