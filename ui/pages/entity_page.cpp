#include "ui/pages/entity_page.h"

#include "models/tables/cell_roles.h"
#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/pages/delete_panel.h"
#include "ui/pages/entity_filter_bar.h"
#include "ui/pages/entity_inspector.h"
#include "ui/pages/entity_menu.h"
#include "ui/pages/entity_places.h"
#include "ui/pages/page_head.h"
#include "ui/views/bones.h"
#include "ui/views/column_chooser.h"
#include "ui/views/table_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/shown_stack.h"
#include "ui/widgets/state_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

EntityPage::EntityPage(const Workbench &bench, const EntityPageKind &kind, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_kind(kind)
    , m_list(bench.entities->list(kind.kind))
    , m_bar(new EntityFilterBar(kind))
    , m_problem(new Callout(Tone::Danger, Glyph::Failed, {}))
    , m_delete(new DeletePanel(bench, kind))
    , m_change(new ChangePanel(bench))
    , m_view(new TableView)
    , m_columns(new ColumnLayout(*m_view, kind.kind, kind.hidden))
    , m_bones(new Bones)
    , m_stack(new ShownStack)
    , m_inspector(new EntityInspector(bench, kind, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeHead());
    box->addWidget(m_bar);
    box->addWidget(makeProblem());
    box->addWidget(m_delete);
    box->addWidget(m_change);
    auto *table = new QHBoxLayout;
    table->setContentsMargins(space::m, 0, space::m, 0); // the cells add as much: their text stands below the title
    table->addLayout(m_stack);
    box->addLayout(table, 1);
    makeTable(); // into the stack, which stands in the page: one without a page shows what it gets as a window
    makeStates();
    m_bar->field()->installEventFilter(this);
    connect(m_bar->field(), &QLineEdit::textChanged, this, [this](const QString &text) { m_list->model()->setFilter(text); });
    connect(m_bar, &EntityFilterBar::facetChosen, this, [this] { m_list->model()->setFacet(m_bar->facet()); });
    connect(m_bar, &EntityFilterBar::columnsRequested, this, [this] { chooseColumns(m_bar->columnsButton()); });
    connect(m_bar, &EntityFilterBar::reloadRequested, m_list, &EntityList::reload);
    connect(m_delete, &DeletePanel::closed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_change, &ChangePanel::closed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_inspector, &EntityInspector::deleteRequested, this, &EntityPage::askDelete);
    connect(m_inspector, &EntityInspector::changeRequested, this, &EntityPage::askChange);
    connect(m_list, &EntityList::modelChanged, this, &EntityPage::takeModel);
    connect(m_list, &EntityList::stateChanged, this, &EntityPage::showState);
    takeModel();
    showState();
}

QWidget *EntityPage::makeHead()
{
    auto *head = new PageHead(m_kind.title);
    if (m_kind.readOnly)
        return head;
    QPushButton *make = makeButton(m_kind.newText, m_kind.canProtect ? Loudness::Normal : Loudness::Primary, u"list-add"_s);
    make->setObjectName(u"new-"_s + m_kind.name);
    connect(make, &QPushButton::clicked, this, [this] { m_bench.navigator->open(editPlace(m_kind.kind, {})); });
    head->addAction(make);
    if (m_kind.canProtect) {
        QPushButton *protect = makeButton(tr("&Protect…"), Loudness::Primary, u"security-high"_s);
        protect->setObjectName(u"protectService"_s);
        connect(protect, &QPushButton::clicked, this, [this] {
            const QStringList ids = m_view->chosenCount() == 1 ? chosenIds(*m_view) : QStringList();
            const auto hit = ids.isEmpty() ? std::nullopt : m_bench.entities->hit(m_kind.kind, ids.first());
            m_bench.navigator->open(protectPlace(hit ? hit->name : QString()));
        });
        head->addAction(protect);
    }
    return head;
}

void EntityPage::makeTable()
{
    m_view->setAccessibleName(m_kind.title);
    m_view->setObjectName(m_kind.name + u"Table");
    m_view->setSortingEnabled(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &TableView::customContextMenuRequested, this, &EntityPage::openMenu);
    connect(m_view->header(), &QHeaderView::customContextMenuRequested, this, [this] { chooseColumns(m_bar->columnsButton()); });
    connect(m_view, &TableView::activated, this, &EntityPage::openChosen);
    connect(m_view, &TableView::choiceChanged, this, &EntityPage::showChoice);
    connect(m_view, &TableView::deleteRequested, this, &EntityPage::askDelete);
    m_view->installEventFilter(this);
}

QWidget *EntityPage::makeProblem()
{
    m_problemRow = new QWidget;
    auto *problem = new QVBoxLayout(m_problemRow);
    problem->setContentsMargins(space::xl, 0, space::xl, space::m);
    problem->addWidget(m_problem);
    QPushButton *repeat = makeButton(tr("Try &again"));
    repeat->setAccessibleName(tr("Try again to read"));
    connect(repeat, &QPushButton::clicked, m_list, &EntityList::reload);
    m_problem->addAction(repeat);
    m_problem->addAction(makeDetails(tr("Details of the failed reading")));
    return m_problemRow;
}

/// A way to all that is known of the error of the list.
QWidget *EntityPage::makeDetails(const QString &name)
{
    QPushButton *details = makeButton(tr("Detail&s…"), Loudness::Ghost);
    details->setAccessibleName(name);
    connect(details, &QPushButton::clicked, this, [this] {
        if (m_bench.showDetails)
            m_bench.showDetails(m_list->error());
    });
    return details;
}

void EntityPage::makeStates()
{
    m_empty = new StatePanel(m_kind.icon, m_kind.emptySentence, m_kind.emptyMore);
    if (!m_kind.readOnly) {
        QPushButton *make = makeButton(m_kind.newText, Loudness::Primary, u"list-add"_s);
        make->setAccessibleName(tr("Make the first one"));
        connect(make, &QPushButton::clicked, this, [this] { m_bench.navigator->open(editPlace(m_kind.kind, {})); });
        m_empty->addAction(make);
    }
    m_nothing = new StatePanel(u"view-filter"_s, {}, {});
    QPushButton *clear = makeButton(tr("&Clear the filter"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_bar->field()->clear();
        m_bar->facets()->setCurrent(0);
    });
    m_nothing->addAction(clear);
    m_failed = new StatePanel(u"network-disconnect"_s, {}, {});
    QPushButton *retry = makeButton(tr("&Try again"), Loudness::Primary, u"view-refresh"_s);
    connect(retry, &QPushButton::clicked, m_list, &EntityList::reload);
    m_failed->addAction(retry);
    m_failed->addAction(makeDetails(tr("Details of the error")));
    for (QWidget *state : { static_cast<QWidget *>(m_view), m_bones, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nothing),
             static_cast<QWidget *>(m_failed) })
        m_stack->addWidget(state);
}

void EntityPage::takeModel()
{
    if (!m_delete->isHidden()) // the page itself may be out of sight
        m_delete->close(); // was asked of another gateway
    if (!m_change->isHidden())
        m_change->close();
    tables::TableModel *model = m_list->model();
    m_view->setModel(model);
    model->setFilter(m_bar->field()->text());
    model->setFacet(m_bar->facet());
    connect(model, &tables::TableModel::published, this, &EntityPage::showState);
    connect(model, &tables::TableModel::refreshed, this, [this] {
        if (m_chosen > 0)
            showChoice();
    });
    std::vector<TableView::ColumnWidth> widths;
    int flexible = 0;
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString key = model->headerData(column, Qt::Horizontal, tables::ColumnKeyRole).toString();
        const auto width
            = std::find_if(m_kind.widths.begin(), m_kind.widths.end(), [&key](const EntityPageKind::Width &one) { return one.key == key; });
        Q_ASSERT(width != m_kind.widths.end());
        widths.push_back({ width->wanted, width->least });
        if (key == m_kind.flexible)
            flexible = column;
    }
    m_view->fitColumns(std::move(widths), flexible);
    m_columns->apply();
    showChoice();
}

void EntityPage::showState()
{
    const tables::TableModel *model = m_list->model();
    const bool failed = m_list->state() == EntityList::State::Failed;
    const ErrorText error = failed ? explain(m_list->error()) : ErrorText();
    m_problem->setWords(Tone::Danger, Glyph::Failed, error.what, error.fix);
    m_problemRow->setVisible(failed && model->hasContent()); // what was read before stays, with the reason above it
    m_failed->setWords(error.what, error.where.isEmpty() ? error.fix : u"%1\n%2"_s.arg(error.fix, error.where));
    const QString all = m_kind.counted(model->totalCount());
    const QString filter = m_bar->field()->text().trimmed();
    m_nothing->setWords(filter.isEmpty() ? tr("Nothing is in this group") : tr("Nothing matches “%1”").arg(filter.left(200)),
        tr("%1, none of them shown.", "9,310 services").arg(all));
    QWidget *shown = m_view;
    if (!model->hasContent())
        shown = failed ? static_cast<QWidget *>(m_failed) : m_bones;
    else if (model->totalCount() == 0)
        shown = m_empty;
    else if (model->rowCount() == 0)
        shown = m_nothing;
    m_stack->setCurrentWidget(shown);
    m_bar->showCounts(*model, all);
    showWanted();
    if (m_view->chosenCount() != m_chosen)
        showChoice(); // a chosen row that is filtered out goes without a signal
}

void EntityPage::showChoice()
{
    const int chosen = m_view->chosenCount();
    if (chosen == 1)
        m_inspector->showOne(chosenIds(*m_view).first());
    else if (chosen > 1)
        m_inspector->showMany(chosen);
    else
        m_inspector->clear();
    if ((std::exchange(m_chosen, chosen) > 0) != (chosen > 0))
        Q_EMIT inspectorChanged();
}

void EntityPage::showWanted()
{
    const tables::TableModel *model = m_list->model();
    if (m_wanted.isEmpty() || !model->hasContent())
        return;
    const QModelIndex row = model->indexOfId(m_wanted);
    if (!row.isValid())
        return;
    m_wanted.clear();
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row, QAbstractItemView::PositionAtCenter);
}

void EntityPage::enter(const Place &place)
{
    m_bench.entities->ensure(m_kind.kind);
    m_wanted = place.object;
    if (place.details.contains(u"filter"_s)) {
        m_bar->facets()->setCurrent(0);
        m_bar->field()->setText(place.details.value(u"filter"_s).toString());
    } else if (!m_wanted.isEmpty() && m_list->model()->hasContent() && !m_list->model()->indexOfId(m_wanted).isValid()) {
        m_bar->field()->clear(); // it may be there and filtered out
        m_bar->facets()->setCurrent(0);
    }
    showWanted();
}

QLineEdit *EntityPage::filterField() const
{
    return m_bar->field();
}

void EntityPage::reload()
{
    m_list->reload();
}

void EntityPage::setNarrowestWidth(int width)
{
    m_bar->setNarrowestWidth(width);
}

QWidget *EntityPage::inspector() const
{
    return m_chosen > 0 ? m_inspector : nullptr;
}

const QString &EntityPage::kind() const
{
    return m_kind.kind;
}

void EntityPage::openChosen(const QModelIndex &index)
{
    if (!m_kind.readOnly) // the inspector shows all there is
        m_bench.navigator->open(editPlaceOf(*m_bench.entities, m_kind.kind, m_list->model()->idAt(index)));
}

void EntityPage::openMenu(const QPoint &position)
{
    auto *menu = new EntityMenu(m_bench, m_kind, *m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &EntityMenu::deleteRequested, this, &EntityPage::askDelete);
    connect(menu, &EntityMenu::changeRequested, this, &EntityPage::askChange);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

QList<EntityHit> EntityPage::chosenObjects() const
{
    QList<EntityHit> objects;
    const QStringList ids = m_kind.readOnly ? QStringList() : chosenIds(*m_view);
    for (const QString &id : ids) {
        if (const auto hit = m_bench.entities->hit(m_kind.kind, id))
            objects << *hit;
    }
    return objects;
}

void EntityPage::askDelete()
{
    const QList<EntityHit> objects = chosenObjects();
    if (objects.isEmpty())
        return;
    m_change->close();
    m_delete->ask(objects);
}

void EntityPage::askChange(ChangePanel::What what)
{
    const QList<EntityHit> objects = chosenObjects();
    if (objects.isEmpty())
        return;
    m_delete->close();
    m_change->ask(objects, what);
}

void EntityPage::chooseColumns(QWidget *anchor)
{
    if (!m_chooser)
        m_chooser = new ColumnChooser(*m_columns, this);
    m_chooser->open(*anchor);
}

void EntityPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_view->hasFocus()) {
        m_view->clearSelection();
        return;
    }
    Page::keyPressEvent(event);
}

bool EntityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_bar->field()) {
        if (key->key() == Qt::Key_Escape && !m_bar->field()->text().isEmpty()) {
            m_bar->field()->clear();
            return true;
        }
        if ((key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) && m_view->isVisible()) {
            m_view->setFocus(Qt::TabFocusReason);
            if (m_view->chosenCount() == 0) // the focus alone chooses nothing
                m_view->setCurrentIndex(m_view->currentIndex().isValid() ? m_view->currentIndex() : m_view->model()->index(0, 0));
            return true;
        }
    }
    if (watched == m_view && key->matches(QKeySequence::Copy)) {
        copyRows(*m_view);
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace ui
