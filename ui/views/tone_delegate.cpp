#include "ui/views/tone_delegate.h"

#include "models/tables/cell_roles.h"

#include <QApplication>

namespace ui {

ToneDelegate::ToneDelegate(std::function<CellMark(const QModelIndex &)> mark, QObject *parent)
    : CellDelegate(parent)
    , m_mark(std::move(mark))
{
}

void ToneDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellMark mark = m_mark(index);
    if (mark.isPlain()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    painter->save();
    const Theme &theme = themeOf(item.palette);
    const QRect cell = item.rect.adjusted(space::m, 0, -space::s, 0);
    QRect room = cell;
    if (mark.glyph != Glyph::None) {
        const int side = grown(size::glyph, QFontMetrics(item.font));
        const QRect place(cell.left(), cell.center().y() - side / 2 + 1, side, side);
        paintGlyph(painter, QStyle::visualRect(item.direction, cell, place), mark.glyph, theme, mark.tone);
        room.setLeft(place.right() + space::s);
    }
    const bool technical = index.data(tables::TechnicalRole).toBool();
    painter->setFont(fontFor(mark.strong ? Type::Strong : technical ? Type::Mono : Type::Body, item.font));
    const bool muted = index.data(tables::MutedRole).toBool();
    painter->setPen(mark.tone != Tone::Neutral && !mark.quiet ? theme.tone(mark.tone).ink : muted ? theme.text2 : theme.text);
    const QString text = QFontMetrics(painter->font()).elidedText(item.text, Qt::ElideRight, room.width());
    const Qt::Alignment side = QStyle::visualAlignment(item.direction, item.displayAlignment & Qt::AlignHorizontal_Mask);
    painter->drawText(QStyle::visualRect(item.direction, cell, room), int(Qt::AlignVCenter | side), text);
    painter->restore();
}

} // namespace ui
