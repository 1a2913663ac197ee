#include "ui/widgets/glyph_label.h"

#include <QApplication>

namespace ui {

GlyphLabel::GlyphLabel(Glyph glyph, Tone tone, int side, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_tone(tone)
{
    grow(side);
}

GlyphLabel::GlyphLabel(const QString &iconName, Ink ink, int side, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_ink(ink)
{
    grow(side);
}

void GlyphLabel::setGlyph(Glyph glyph, Tone tone)
{
    m_glyph = glyph;
    m_tone = tone;
    update();
}

void GlyphLabel::grow(int side)
{
    const int grownSide = grown(side, QFontMetrics(QApplication::font()));
    setFixedSize(grownSide, grownSide);
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(QApplication::palette());
    if (m_iconName.isEmpty())
        paintGlyph(&painter, rect(), m_glyph, theme, m_tone);
    else
        paintIcon(&painter, rect(), m_iconName, inkColor(theme, m_ink));
}

} // namespace ui
