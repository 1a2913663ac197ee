#include "ui/views/cell_delegate.h"

#include "models/tables/cell_roles.h"
#include "ui/style/density.h"
#include "ui/widgets/badge.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace ui {

Badge markBadge(const tables::Mark &mark)
{
    switch (mark.kind) {
    case tables::MarkKind::Protected:
        return { .text = mark.text, .tone = Tone::Success, .icon = u"security-high"_s, .quiet = true };
    case tables::MarkKind::Key:
        return { .text = mark.text, .icon = u"object-locked"_s, .quiet = true };
    case tables::MarkKind::Open:
        return { .text = mark.text, .tone = Tone::Warning, .icon = u"object-unlocked"_s };
    case tables::MarkKind::Incomplete:
        return { .text = mark.text, .tone = Tone::Danger, .glyph = Glyph::Failed };
    case tables::MarkKind::Plain:
        break;
    }
    return { .text = mark.text };
}

namespace {

/// An address that is too long loses the end of its host first: rows of one gateway differ in what follows.
QString elidedAddress(const QFontMetrics &metrics, const QString &address, int width)
{
    if (metrics.horizontalAdvance(address) <= width)
        return address;
    const qsizetype slash = address.indexOf(u'/');
    if (slash <= 0 || slash + 1 == address.size())
        return metrics.elidedText(address, Qt::ElideMiddle, width);
    constexpr qsizetype leastOfHost = 3;
    const QString path = address.mid(slash);
    const int room = width - metrics.horizontalAdvance(path);
    if (room < metrics.horizontalAdvance(address.left(leastOfHost) + QChar(0x2026)))
        return metrics.elidedText(address, Qt::ElideLeft, width);
    return metrics.elidedText(address.left(slash), Qt::ElideRight, room) + path;
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    painter->save();
    const QVariant tags = index.data(tables::TagsRole);
    item.rect.adjust(space::m, 0, -space::s, 0);
    const QVariant marks = index.data(tables::MarksRole);
    if (marks.isValid()) {
        paintMarks(painter, item, marks.value<tables::Marks>());
    } else if (tags.isValid()) {
        paintTags(painter, item, tags.toStringList());
    } else {
        item.rect.setRight(item.rect.right() - paintEndWord(painter, item, index.data(tables::EndWordRole).toString()));
        paintText(painter, item, index);
    }
    painter->restore();
}

void CellDelegate::paintTags(QPainter *painter, const QStyleOptionViewItem &option, const QStringList &tags) const
{
    QList<Badge> badges;
    for (const QString &tag : tags)
        badges << Badge { .text = tag };
    paintBadges(painter, option, badges);
}

void CellDelegate::paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const tables::Marks &marks) const
{
    QList<Badge> badges;
    for (const tables::Mark &mark : marks)
        badges << markBadge(mark);
    paintBadges(painter, option, badges);
}

void CellDelegate::paintBadges(QPainter *painter, const QStyleOptionViewItem &option, const QList<Badge> &badges) const
{
    const Theme &theme = themeOf(option.palette);
    const QFont font = option.font;
    int x = option.rect.left();
    for (qsizetype i = 0; i < badges.size(); ++i) {
        const Badge more { .text = u"+%1"_s.arg(badges.size() - i) };
        const int reserve = i + 1 < badges.size() ? space::xs + badgeSize(more, font).width() : 0;
        const bool fits = i == 0 || x + badgeSize(badges[i], font).width() + reserve <= option.rect.right();
        QSize size = badgeSize(fits ? badges[i] : more, font);
        size.setWidth(std::min(size.width(), option.rect.right() - (fits ? reserve : 0) - x));
        const QRect place(QPoint(x, option.rect.top() + (option.rect.height() - size.height()) / 2), size);
        paintBadge(painter, QStyle::visualRect(option.direction, option.rect, place), fits ? badges[i] : more, theme, font);
        if (!fits)
            return;
        x += size.width() + space::xs;
    }
}

/// @return the width that it took from the cell, in pixels
int CellDelegate::paintEndWord(QPainter *painter, const QStyleOptionViewItem &option, const QString &word) const
{
    if (word.isEmpty())
        return 0;
    const Badge badge { .text = word, .glyph = Glyph::Off };
    const QSize size = badgeSize(badge, option.font);
    const QRect place(QPoint(option.rect.right() - size.width(), option.rect.top() + (option.rect.height() - size.height()) / 2), size);
    paintBadge(painter, QStyle::visualRect(option.direction, option.rect, place), badge, themeOf(option.palette), option.font);
    return size.width() + space::s;
}

void CellDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const bool technical = index.data(tables::TechnicalRole).toBool();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled) && index.flags().testFlag(Qt::ItemIsEnabled);
    const QString second = index.data(tables::SecondLineRole).toString();
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, option.displayAlignment & Qt::AlignHorizontal_Mask);
    const auto seen = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QFont font = fontFor(technical ? Type::Mono : Type::Body, option.font);
    const QFontMetrics metrics(font);
    QRect line = option.rect;
    if (!second.isEmpty()) {
        const bool secondTechnical = technical || index.data(tables::SecondTechnicalRole).toBool();
        const QFont caption = fontFor(secondTechnical ? Type::MonoCaption : Type::Caption, option.font);
        const QFontMetrics small(caption);
        const int block = metrics.height() + space::tiny + small.height();
        line = QRect(line.left(), line.top() + (line.height() - block) / 2, line.width(), metrics.height());
        const QRect below(line.left(), line.bottom() + 1 + space::tiny, line.width(), small.height());
        painter->setFont(caption);
        painter->setPen(enabled ? theme.text3 : theme.textOff);
        painter->drawText(seen(below), Qt::AlignVCenter | side,
            small.elidedText(second, secondTechnical ? Qt::ElideMiddle : Qt::ElideRight, below.width()));
    }
    const bool muted = index.data(tables::MutedRole).toBool();
    painter->setFont(font);
    painter->setPen(!enabled ? theme.textOff : muted ? theme.text2 : theme.text);
    const QString address = index.data(tables::AddressRole).toString();
    const QString text = !address.isEmpty() ? elidedAddress(metrics, address, line.width())
                                            : metrics.elidedText(option.text, technical ? Qt::ElideMiddle : Qt::ElideRight, line.width());
    painter->drawText(seen(line), Qt::AlignVCenter | side, text);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const QFontMetrics small(fontFor(Type::Caption, option.font));
    const QString second = index.data(tables::SecondLineRole).toString();
    int width = std::max(metrics.horizontalAdvance(index.data().toString()), small.horizontalAdvance(second));
    const tables::Marks marks = index.data(tables::MarksRole).value<tables::Marks>();
    if (!marks.isEmpty()) {
        width = 0;
        for (const tables::Mark &mark : marks)
            width += badgeSize(markBadge(mark), option.font).width() + space::xs;
    }
    const QStringList tags = index.data(tables::TagsRole).toStringList();
    if (!tags.isEmpty()) {
        width = 0;
        for (const QString &tag : tags)
            width += badgeSize({ .text = tag }, option.font).width() + space::xs;
    }
    return { width + 2 * space::m,
        second.isEmpty() ? rowHeight(metrics, currentDensity()) : twoLineRowHeight(metrics, small, currentDensity()) };
}

} // namespace ui
