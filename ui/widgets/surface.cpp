#include "ui/widgets/surface.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace ui {

QColor layerColor(const Theme &theme, Layer layer)
{
    switch (layer) {
    case Layer::Chrome:
        return theme.chrome;
    case Layer::Surface:
        return theme.surface;
    case Layer::Sunken:
        return theme.sunken;
    case Layer::Raised:
        return theme.raised;
    }
    Q_UNREACHABLE();
}

Surface::Surface(Layer layer, Qt::Edges lines, QWidget *parent)
    : QWidget(parent)
    , m_layer(layer)
    , m_lines(lines)
{
    keepRoom();
}

/// Whether there is a line at that side of the screen.
bool Surface::hasLine(Qt::Edge side) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return m_lines.testFlag(!mirrored ? side : side == Qt::LeftEdge ? Qt::RightEdge : Qt::LeftEdge);
}

void Surface::keepRoom()
{
    if (!(m_lines & (Qt::LeftEdge | Qt::RightEdge)))
        return;
    setContentsMargins(hasLine(Qt::LeftEdge) ? space::hair : 0, 0, hasLine(Qt::RightEdge) ? space::hair : 0, 0);
}

void Surface::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        keepRoom();
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(QApplication::palette());
    painter.fillRect(rect(), layerColor(theme, m_layer));
    if (m_lines.testFlag(Qt::TopEdge))
        painter.fillRect(0, 0, width(), space::hair, theme.line);
    if (m_lines.testFlag(Qt::BottomEdge))
        painter.fillRect(0, height() - space::hair, width(), space::hair, theme.line);
    if (hasLine(Qt::LeftEdge))
        painter.fillRect(0, 0, space::hair, height(), theme.line);
    if (hasLine(Qt::RightEdge))
        painter.fillRect(width() - space::hair, 0, space::hair, height(), theme.line);
}

} // namespace ui
