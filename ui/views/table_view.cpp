#include "ui/views/table_view.h"

#include "ui/style/look_style.h"
#include "ui/theme.h"
#include "ui/views/cell_delegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyleHints>

#include <algorithm>

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
    for (int i = 0; i < header()->count(); ++i) {
        if (header()->isSectionHidden(i))
            continue;
        const ColumnWidth &column = m_widths[size_t(i)];
        wanted += grown(column.wanted, fontMetrics());
        spare += grown(column.wanted, fontMetrics()) - grown(column.least, fontMetrics());
    }
    const int room = viewport()->width();
    const double narrowed = spare > 0 ? std::clamp(double(wanted - room) / spare, 0.0, 1.0) : 0.0;
    m_fitting = true;
    for (int i = 0; i < header()->count(); ++i) {
        const int full = grown(m_widths[size_t(i)].wanted, fontMetrics());
        const int least = grown(m_widths[size_t(i)].least, fontMetrics());
        const int extra = i == m_flexible ? std::max(0, room - wanted) : 0;
        header()->resizeSection(i, full - int((full - least) * narrowed) - (narrowed > 0 && narrowed < 1 ? 1 : 0) + extra);
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
