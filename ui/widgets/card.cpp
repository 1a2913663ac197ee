#include "ui/widgets/card.h"

#include <QApplication>
#include <QPainter>

namespace ui {

Card::Card(Layer layer, QWidget *parent)
    : QWidget(parent)
    , m_layer(layer)
{
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setCurrent(bool current)
{
    m_current = current;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(QApplication::palette());
    const qreal line = m_current ? size::focusRing : space::hair;
    const QColor edge = m_tone ? theme.tone(*m_tone).edge : theme.edge;
    painter.setBrush(m_tone ? theme.tone(*m_tone).soft : layerColor(theme, m_layer));
    painter.setPen(QPen(m_current ? theme.accent : edge, line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius::panel, radius::panel);
}

} // namespace ui
