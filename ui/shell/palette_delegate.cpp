#include "ui/shell/palette_delegate.h"

#include "ui/shell/key_cap.h"
#include "ui/style/icons.h"
#include "ui/style/paint_controls.h"

namespace ui {

namespace {

void paintHeading(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QString &title)
{
    QFont font = fontFor(Type::Caption, option.font);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(themeOf(option.palette).text3);
    painter->drawText(rect.adjusted(0, 0, 0, -space::xs), Qt::AlignLeading | Qt::AlignBottom, title);
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = !index.data(PositionRole).isValid();
    return { 0, heading ? QFontMetrics(option.font).height() + space::m : controlHeight(option.fontMetrics) };
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    QRect rest = option.rect.adjusted(space::s, 0, -space::s, 0);
    const auto seen = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    painter->save();
    if (!index.data(PositionRole).isValid()) {
        paintHeading(painter, rest, option, index.data().toString());
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        paint::box(painter, option.rect, radius::control, chosen ? theme.selection : theme.hover);
    const int side = grown(size::icon, option.fontMetrics);
    const QRect mark(rest.left(), rest.center().y() - side / 2 + 1, side, side);
    if (const QString name = index.data(IconRole).toString(); !name.isEmpty())
        paintIcon(painter, seen(mark), name, chosen ? theme.accent : theme.text2);
    rest.setLeft(mark.right() + space::m);
    if (const QString keys = index.data(KeysRole).toString(); !keys.isEmpty()) {
        const QSize cap = keyCapSize(keys, option.font);
        const QRect place(QPoint(rest.right() + 1 - cap.width(), rest.center().y() - cap.height() / 2 + 1), cap);
        paintKeyCap(painter, seen(place), keys, theme, option.font);
        rest.setRight(place.left() - space::s);
    }
    const QFontMetrics body(option.font);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    const QString title = body.elidedText(index.data().toString(), Qt::ElideRight, rest.width());
    painter->drawText(seen(rest), Qt::AlignVCenter | Qt::AlignLeading, title);
    rest.setLeft(rest.left() + body.horizontalAdvance(title) + space::m);
    const QFont caption = fontFor(Type::Caption, option.font);
    const QString detail = QFontMetrics(caption).elidedText(index.data(DetailRole).toString(), Qt::ElideMiddle, std::max(0, rest.width()));
    if (rest.width() > space::xxl) {
        painter->setFont(caption);
        painter->setPen(theme.text3);
        painter->drawText(seen(rest), Qt::AlignVCenter | Qt::AlignLeading, detail);
    }
    painter->restore();
}

} // namespace ui
