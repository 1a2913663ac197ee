#include "ui/style/glyphs.h"

#include <QPainterPath>

namespace ui {

namespace {

constexpr qreal grid = 14.0; ///< the shapes are drawn on a square of 14 units
const QRectF disc(1, 1, 12, 12);
const QRectF ring(1.75, 1.75, 10.5, 10.5);

void stroke(QPainter *painter, const QColor &color, qreal width = 1.5)
{
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
}

void paintDisc(QPainter *painter, const QColor &ink, const QColor &cut)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawEllipse(disc);
    stroke(painter, cut, 1.6);
}

void paintRing(QPainter *painter, const QColor &ink)
{
    stroke(painter, ink);
    painter->drawEllipse(ring);
}

void paintTriangle(QPainter *painter, const QColor &ink, const QColor &cut)
{
    stroke(painter, ink, 1.6);
    painter->setBrush(ink);
    painter->drawPolygon(QPolygonF({ { 7, 2 }, { 12.6, 11.8 }, { 1.4, 11.8 } }));
    stroke(painter, cut);
    painter->drawLine(QPointF(7, 5.3), QPointF(7, 8.2));
    painter->drawPoint(QPointF(7, 10.4));
}

void paintQuestion(QPainter *painter)
{
    QPainterPath path({ 5.6, 5.9 });
    path.cubicTo(5.6, 3.9, 8.4, 3.9, 8.4, 5.7);
    path.cubicTo(8.4, 6.9, 7, 6.8, 7, 7.9);
    painter->drawPath(path);
    painter->drawPoint(QPointF(7, 9.6));
}

void paintArc(QPainter *painter, const QColor &ink)
{
    QColor pale = ink;
    pale.setAlphaF(0.25F);
    stroke(painter, pale, 1.7);
    painter->drawEllipse(ring);
    stroke(painter, ink, 1.7);
    painter->drawArc(ring, 90 * 16, -110 * 16);
}

} // namespace

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return Glyph::Done;
    case Tone::Danger:
        return Glyph::Failed;
    case Tone::Warning:
        return Glyph::Attention;
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Violet:
        break;
    }
    return Glyph::None;
}

void paintGlyph(QPainter *painter, const QRectF &rect, Glyph glyph, const Theme &theme, Tone tone)
{
    const QColor ink = theme.tone(tone).mark;
    const QColor cut = &theme == &darkTheme ? theme.chrome : theme.surface;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / grid, rect.width() / grid);
    switch (glyph) {
    case Glyph::None:
        break;
    case Glyph::Done:
        paintDisc(painter, ink, cut);
        painter->drawPolyline(QPolygonF({ { 4.2, 7.2 }, { 6.2, 9.2 }, { 9.9, 5.2 } }));
        break;
    case Glyph::Failed:
        paintDisc(painter, ink, cut);
        painter->drawLine(QPointF(4.9, 4.9), QPointF(9.1, 9.1));
        painter->drawLine(QPointF(9.1, 4.9), QPointF(4.9, 9.1));
        break;
    case Glyph::Attention:
        paintTriangle(painter, ink, cut);
        break;
    case Glyph::Pending:
        paintRing(painter, ink);
        painter->drawPolyline(QPolygonF({ { 7, 4.4 }, { 7, 7.2 }, { 8.9, 8.3 } }));
        break;
    case Glyph::Off:
        paintRing(painter, ink);
        painter->drawLine(QPointF(4.9, 7), QPointF(9.1, 7));
        break;
    case Glyph::Unknown:
        paintRing(painter, ink);
        paintQuestion(painter);
        break;
    case Glyph::Running:
        paintArc(painter, ink);
        break;
    }
    painter->restore();
}

} // namespace ui
