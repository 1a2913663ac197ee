#include "ui/widgets/flow_layout.h"

#include "ui/theme.h"

#include <QStyle>
#include <QWidget>

namespace ui {

FlowLayout::FlowLayout(QWidget *parent, bool trailing)
    : QLayout(parent)
    , m_trailing(trailing)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::s);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(width - margins.left() - margins.right(), nullptr) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size.rwidth() += wanted.width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), wanted.height()));
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QList<QRect> places;
    arrange(inner.width(), &places);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!m_items.at(i)->isEmpty())
            m_items.at(i)->setGeometry(QStyle::visualRect(direction, inner, places.at(i).translated(inner.topLeft())));
    }
}

int FlowLayout::arrange(int width, QList<QRect> *places) const
{
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    qsizetype lineStart = 0;
    QList<QRect> rects;
    const auto endLine = [&] {
        const int shift = m_trailing ? std::max(0, width - (x - spacing())) : 0;
        for (qsizetype i = lineStart; i < rects.size(); ++i) {
            rects[i].translate(shift, 0);
            rects[i].moveTop(y + (lineHeight - rects.at(i).height()) / 2);
        }
        lineStart = rects.size();
    };
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            rects.append(QRect());
            continue;
        }
        const QSize size = item->sizeHint().boundedTo({ std::max(width, item->minimumSize().width()), item->sizeHint().height() });
        if (x > 0 && x + size.width() > width) {
            endLine();
            y += lineHeight + spacing();
            x = 0;
            lineHeight = 0;
        }
        rects.append(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    if (places)
        *places = rects;
    return y + lineHeight;
}

} // namespace ui
