#include "ui/views/table_view.h"

#include "ui/style/look_style.h"
#include "ui/views/cell_delegate.h"

#include <QHeaderView>

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
    setItemDelegate(new CellDelegate(Density::Comfortable, this));
    header()->setAccessibleName(tr("Columns"));
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsClickable(true);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
}

} // namespace ui
