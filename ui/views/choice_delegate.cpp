#include "ui/views/choice_delegate.h"

#include "models/tables/cell_roles.h"

#include <QApplication>

namespace ui {

namespace {

/// What a badge leaves of a row for its words, at least.
constexpr int leastWords = 3;

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return index.data(Qt::FontRole).isValid() ? fontFor(Type::Strong, QApplication::font()) : fontFor(Type::Body, option.font);
}

} // namespace

/// @return the width that it took, in pixels
int ChoiceDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const QString iconName = index.data(IconNameRole).toString();
    const auto glyph = Glyph(index.data(GlyphRole).toInt());
    const auto tone = Tone(index.data(ToneRole).toInt());
    if (glyph == Glyph::None && iconName.isEmpty())
        return 0;
    const int side = grown(size::icon, option.fontMetrics);
    const QRect place
        = QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left(), option.rect.center().y() - side / 2 + 1, side, side));
    if (glyph != Glyph::None)
        paintGlyph(painter, place.adjusted(1, 1, -1, -1), glyph, theme, tone);
    else
        paintIcon(painter, place, iconName, theme.text2);
    return side + space::m;
}

/// @return the width that it took, in pixels
int ChoiceDelegate::paintEnd(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(BadgeRole);
    if (!value.isValid())
        return 0;
    const auto badge = value.value<Badge>();
    QSize size = badgeSize(badge, option.font);
    size.setWidth(std::min(size.width(), option.rect.width() * (leastWords - 1) / leastWords));
    const QRect place(QPoint(option.rect.right() - size.width(), option.rect.center().y() - size.height() / 2 + 1), size);
    paintBadge(painter, QStyle::visualRect(option.direction, option.rect, place), badge, themeOf(option.palette), option.font);
    return size.width() + space::m;
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    painter->save();
    const Theme &theme = themeOf(item.palette);
    const QRect whole = item.rect;
    item.rect.adjust(space::m, 0, -space::m, 0);
    item.rect.setLeft(item.rect.left() + paintMark(painter, item, index));
    item.rect.setRight(item.rect.right() - paintEnd(painter, item, index));
    const bool enabled = item.state.testFlag(QStyle::State_Enabled) && index.flags().testFlag(Qt::ItemIsEnabled);
    const Qt::Alignment side = QStyle::visualAlignment(item.direction, Qt::AlignLeft);
    const auto seen = [&](const QRect &rect) { return QStyle::visualRect(item.direction, whole, rect); };
    const QFont font = fontOf(item, index);
    const QFontMetrics metrics(font);
    const QString second = index.data(tables::SecondLineRole).toString();
    QRect line = item.rect;
    if (!second.isEmpty()) {
        const QFont caption = fontFor(Type::Caption, QApplication::font());
        const QFontMetrics small(caption);
        const int block = metrics.height() + space::tiny + small.height();
        line = QRect(line.left(), line.top() + (line.height() - block) / 2, line.width(), metrics.height());
        const QRect below(line.left(), line.bottom() + 1 + space::tiny, line.width(), small.height());
        painter->setFont(caption);
        painter->setPen(enabled ? theme.text3 : theme.textOff);
        painter->drawText(seen(below), int(Qt::AlignVCenter | side), small.elidedText(second, Qt::ElideRight, below.width()));
    }
    painter->setFont(font);
    painter->setPen(enabled ? theme.text : theme.textOff);
    painter->drawText(seen(line), int(Qt::AlignVCenter | side), metrics.elidedText(item.text, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option, index));
    const QFontMetrics small(fontFor(Type::Caption, QApplication::font()));
    const int words = std::max(
        metrics.horizontalAdvance(index.data().toString()), small.horizontalAdvance(index.data(tables::SecondLineRole).toString()));
    // One height for all rows, with a second line or without.
    return { words + 2 * space::m, twoLineRowHeight(metrics, small, Density::Compact) };
}

} // namespace ui
