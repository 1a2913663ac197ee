#include "ui/style/paint_views.h"

#include "ui/style/paint_controls.h"

#include <QStyleOption>
#include <QTreeView>
#include <QWidget>

namespace ui {

namespace {
constexpr char rowLinesProperty[] = "ui.rowLines";
}

void setRowLines(QWidget *view, bool lines)
{
    view->setProperty(rowLinesProperty, lines);
}

namespace paint {

namespace {

struct Ends {
    bool left = false;
    bool right = false;
};

/// Which ends of the row this cell holds.
Ends endsOf(const QStyleOptionViewItem *option, const QWidget *widget, bool branchArea)
{
    using Item = QStyleOptionViewItem;
    const bool only = option->viewItemPosition == Item::OnlyOne || option->viewItemPosition == Item::Invalid;
    const auto *tree = qobject_cast<const QTreeView *>(widget);
    const bool behindBranch = tree && tree->rootIsDecorated(); // the branch area before it holds the end then
    const bool first = branchArea || (!behindBranch && (only || option->viewItemPosition == Item::Beginning));
    const bool last = !branchArea && (only || option->viewItemPosition == Item::End);
    return option->direction == Qt::RightToLeft ? Ends { last, first } : Ends { first, last };
}

QColor rowFill(const QStyleOptionViewItem *option)
{
    const Theme &theme = themeOf(option->palette);
    const bool hover = option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
    if (option->state.testFlag(QStyle::State_Selected))
        return option->state.testFlag(QStyle::State_Active) ? theme.selection : theme.selectionInactive;
    return hover ? theme.hover : QColor();
}

} // namespace

void row(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget, bool branchArea)
{
    const Ends ends = endsOf(option, widget, branchArea);
    const QColor fill = rowFill(option);
    if (fill.isValid()) {
        // Only the outer ends are round: the inner ones are pushed out of the clipped cell.
        constexpr int beyond = 2 * radius::control;
        painter->save();
        painter->setClipRect(option->rect);
        box(painter, option->rect.adjusted(ends.left ? 0 : -beyond, 0, ends.right ? 0 : beyond, 0), radius::control, fill);
        painter->restore();
    } else if (widget && widget->property(rowLinesProperty).toBool()) {
        const int from = ends.left ? space::m : 0;
        const int to = ends.right ? space::m : 0;
        const QRect line(option->rect.left() + from, option->rect.bottom(), option->rect.width() - from - to, 1);
        painter->fillRect(line, themeOf(option->palette).line);
    }
}

void headerSection(QPainter *painter, const QStyleOption *option, bool empty)
{
    const Theme &theme = themeOf(option->palette);
    const bool hover = option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
    painter->fillRect(option->rect, hover && !empty ? theme.hover : theme.surface);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.edge);
}

void headerLabel(QPainter *painter, const QStyleOptionHeader *option, const QWidget *widget)
{
    const Theme &theme = themeOf(option->palette);
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    painter->save();
    QFont font = fontFor(Type::Caption, widget ? widget->font() : painter->font());
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(sorted ? theme.text : theme.text3);
    // The margin that Fusion took off, given back; then the left edge of the cells.
    const QRect rect = option->rect.adjusted(space::m - space::xs, -space::xs, -space::xs, space::xs);
    const QString text = painter->fontMetrics().elidedText(option->text, Qt::ElideRight, rect.width() - (sorted ? space::l : 0));
    const bool right = QStyle::visualAlignment(option->direction, option->textAlignment) & Qt::AlignRight;
    const int width = painter->fontMetrics().horizontalAdvance(text);
    const int x = right ? rect.right() - space::xs - width + 1 : rect.left();
    painter->drawText(QRect(x, rect.top(), width + space::xs, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (sorted) {
        const QPointF at(right ? x - space::s : x + width + space::s + 1, QRectF(rect).center().y() + 0.5);
        chevron(painter, at, theme.text2, option->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow, 3);
    }
    painter->restore();
}

} // namespace paint

} // namespace ui
