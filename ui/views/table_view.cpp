#include "ui/views/table_view.h"

#include "models/tables/table_model.h"
#include "ui/style/look_style.h"
#include "ui/theme.h"
#include "ui/views/cell_delegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace ui {

TableView::TableView(QWidget *parent)
    : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setRowLines(this, true);
    setItemDelegate(new CellDelegate(this));
    header()->setAccessibleName(tr("Columns"));
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsClickable(true);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    connect(header(), &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        const bool byHand = !m_fitting && before > 0 && after > 0; // 0 = shown or hidden
        m_dragged = m_dragged || byHand;
    });
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (model == this->model())
        return;
    disconnect(m_moving);
    disconnect(m_moved);
    // The selection model hears of it later, and has nothing to move then. It would take all rows for chosen when all were before, however
    // many come, and hold on to every cell.
    const bool knowsMoves = qobject_cast<tables::TableModel *>(model);
    if (knowsMoves)
        m_moving = connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &TableView::putChoiceAside);
    QTreeView::setModel(model);
    if (knowsMoves)
        m_moved = connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::takeChoiceBack);
}

void TableView::setSelectionModel(QItemSelectionModel *selectionModel)
{
    QTreeView::setSelectionModel(selectionModel);
    // Else the head asks at every painting whether all rows of a column are chosen, and that goes through all of them.
    delete std::exchange(m_headChoice, new QItemSelectionModel(model(), this));
    header()->setSelectionModel(m_headChoice);
}

void TableView::putChoiceAside()
{
    m_aside = chosenRows();
    const QSignalBlocker quiet(selectionModel());
    selectionModel()->clearSelection();
}

void TableView::takeChoiceBack()
{
    if (m_aside.empty())
        return;
    const auto *table = static_cast<const tables::TableModel *>(model());
    const std::vector<int> before = std::exchange(m_aside, {});
    std::vector<int> rows;
    for (const int row : before) {
        if (const int now = table->rowNow(row); now >= 0)
            rows.push_back(now);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection choice;
    for (size_t first = 0, next = 0; first < rows.size(); first = next) {
        for (next = first + 1; next < rows.size() && rows[next] == rows[next - 1] + 1;)
            ++next;
        choice.append(QItemSelectionRange(table->index(rows[first], 0), table->index(rows[next - 1], table->columnCount() - 1)));
    }
    {
        const QSignalBlocker quiet(selectionModel());
        selectionModel()->select(choice, QItemSelectionModel::Select);
    }
    viewport()->update();
    if (rows.size() < before.size())
        Q_EMIT choiceChanged();
}

void TableView::fitColumns(std::vector<ColumnWidth> widths, int flexible)
{
    m_widths = std::move(widths);
    m_flexible = flexible;
    m_dragged = false;
    fitNow();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitNow();
}

void TableView::refit()
{
    fitNow();
}

void TableView::fitNow()
{
    if (m_widths.empty() || m_dragged || int(m_widths.size()) != header()->count())
        return;
    int wanted = 0;
    int spare = 0; ///< how much narrower all of them could be
    std::vector<ColumnWidth> widths(m_widths.size());
    for (int i = 0; i < header()->count(); ++i) {
        if (header()->isSectionHidden(i))
            continue;
        const int least = std::max(grown(m_widths[size_t(i)].least, fontMetrics()), header()->sectionSizeHint(i)); // its head can be read
        const int full = std::max(grown(m_widths[size_t(i)].wanted, fontMetrics()), least);
        widths[size_t(i)] = { full, least };
        wanted += full;
        spare += full - least;
    }
    const int room = viewport()->width();
    const double narrowed = spare > 0 ? std::clamp(double(wanted - room) / spare, 0.0, 1.0) : 0.0;
    m_fitting = true;
    for (int i = 0; i < header()->count(); ++i) {
        if (header()->isSectionHidden(i))
            continue; // it is fitted when it is shown
        const auto [full, least] = widths[size_t(i)];
        const int extra = i == m_flexible ? std::max(0, room - wanted) : 0;
        header()->resizeSection(i, std::max(least, full - int(std::ceil((full - least) * narrowed))) + extra);
    }
    m_fitting = false;
}

void TableView::keyboardSearch(const QString &typed)
{
    if (!model() || typed.isEmpty())
        return;
    const bool goesOn = m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QGuiApplication::styleHints()->keyboardInputInterval();
    m_sinceTyped.start();
    m_typed = goesOn ? m_typed + typed : typed;
    // The same letter again goes on to the next row that begins with it.
    const bool repeated = m_typed.count(m_typed[0]) == m_typed.size();
    const QString wanted = repeated ? m_typed.left(1) : m_typed;
    const int from = currentIndex().isValid() ? currentIndex().row() + (repeated ? 1 : 0) : 0;
    const QModelIndex start = model()->index(from < model()->rowCount() ? from : 0, 0);
    const QModelIndexList found = model()->match(start, Qt::DisplayRole, wanted, 1, Qt::MatchStartsWith | Qt::MatchWrap);
    if (!found.isEmpty())
        setCurrentIndex(found.first());
}

void TableView::selectAll()
{
    // One range: QTreeView goes through all rows to find that out.
    if (!model() || model()->rowCount() == 0 || selectionMode() != ExtendedSelection)
        return;
    const QModelIndex last = model()->index(model()->rowCount() - 1, model()->columnCount() - 1);
    selectionModel()->select(QItemSelection(model()->index(0, 0), last), QItemSelectionModel::ClearAndSelect);
}

int TableView::chosenCount() const
{
    int count = 0;
    if (selectionModel()) {
        const QItemSelection selection = selectionModel()->selection();
        for (const QItemSelectionRange &range : selection)
            count += range.left() == 0 ? range.height() : 0;
    }
    return count;
}

std::vector<int> TableView::chosenRows() const
{
    std::vector<int> rows;
    if (selectionModel()) {
        const QItemSelection selection = selectionModel()->selection();
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
                rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        const QRect cell = visualRect(currentIndex()).intersected(viewport()->rect());
        Q_EMIT customContextMenuRequested(cell.isValid() ? cell.center() : viewport()->rect().center());
        return;
    }
    if (event->matches(QKeySequence::Delete) && chosenCount() > 0) {
        Q_EMIT deleteRequested();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace ui
