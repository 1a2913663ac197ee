#include "ui/views/table_view.h"

#include "ui/style/look_style.h"
#include "ui/theme.h"
#include "ui/views/cell_delegate.h"

#include <QHeaderView>

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
    connect(header(), &QHeaderView::sectionResized, this, [this] { m_dragged = m_dragged || !m_fitting; });
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

void TableView::fitNow()
{
    if (m_widths.empty() || m_dragged || int(m_widths.size()) != header()->count())
        return;
    int wanted = 0;
    int spare = 0; ///< how much narrower all of them could be
    for (ColumnWidth column : m_widths) {
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

} // namespace ui
