#include "ui/forms/chip_layout.h"

#include "ui/theme.h"

#include <QStyle>
#include <QWidget>

namespace ui {

namespace {
constexpr int leastLast = 80; ///< pixels that the last widget wants of its line, for a font of 10 points
}

ChipLayout::ChipLayout(QWidget *parent)
    : QLayout(parent)
{
    setSpacing(space::xs);
    setContentsMargins(0, 0, 0, 0);
}

ChipLayout::~ChipLayout()
{
    while (QLayoutItem *item = ChipLayout::takeAt(0))
        delete item;
}

void ChipLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void ChipLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void ChipLayout::moveWidget(int from, int to)
{
    m_items.move(from, to);
    invalidate();
}

int ChipLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *ChipLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ChipLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

Qt::Orientations ChipLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool ChipLayout::hasHeightForWidth() const
{
    return true;
}

int ChipLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize ChipLayout::sizeHint() const
{
    return minimumSize();
}

QSize ChipLayout::minimumSize() const
{
    int height = 0;
    for (const QLayoutItem *item : m_items)
        height = std::max(height, item->sizeHint().height());
    const QMargins margins = contentsMargins();
    return { leastLast + margins.left() + margins.right(), height + margins.top() + margins.bottom() };
}

void ChipLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int ChipLayout::place(const QRect &rect, bool move) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int least = parentWidget() ? grown(leastLast, parentWidget()->fontMetrics()) : leastLast;
    QPoint at = inner.topLeft();
    int line = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items.at(i);
        const bool last = i + 1 == m_items.size();
        QSize size = item->sizeHint();
        size.setWidth(std::min(last ? std::min(least, size.width()) : size.width(), inner.width()));
        if (at.x() > inner.left() && at.x() + size.width() > inner.right() + 1) {
            at = QPoint(inner.left(), at.y() + line + space::xs);
            line = 0;
        }
        if (last)
            size.setWidth(inner.right() + 1 - at.x());
        if (move)
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(at, size)));
        at.rx() += size.width() + space::xs;
        line = std::max(line, size.height());
    }
    return at.y() + line - rect.top() + contentsMargins().bottom();
}

} // namespace ui
