#include "ui/widgets/surface.h"

#include <QApplication>
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
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_lines.testFlag(mirrored ? Qt::RightEdge : Qt::LeftEdge))
        painter.fillRect(0, 0, space::hair, height(), theme.line);
    if (m_lines.testFlag(mirrored ? Qt::LeftEdge : Qt::RightEdge))
        painter.fillRect(width() - space::hair, 0, space::hair, height(), theme.line);
}

} // namespace ui
