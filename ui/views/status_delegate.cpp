#include "ui/views/status_delegate.h"

#include "models/tables/cell_roles.h"

#include <QApplication>

namespace ui {

StatusDelegate::StatusDelegate(std::function<Badge(int)> badgeOf, QObject *parent)
    : CellDelegate(parent)
    , m_badgeOf(std::move(badgeOf))
{
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    Badge badge = m_badgeOf(index.data(tables::StateRole).toInt());
    badge.text = item.text;
    const QRect room = item.rect.adjusted(space::m, 0, -space::s, 0);
    QSize size = badgeSize(badge, item.font);
    size.setWidth(std::min(size.width(), room.width()));
    const QRect place(QPoint(room.left(), room.top() + (room.height() - size.height()) / 2), size);
    paintBadge(painter, QStyle::visualRect(item.direction, room, place), badge, themeOf(item.palette), item.font);
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Badge badge { .text = index.data().toString(), .glyph = Glyph::Done };
    return { badgeSize(badge, option.font).width() + 2 * space::m, CellDelegate::sizeHint(option, index).height() };
}

} // namespace ui
