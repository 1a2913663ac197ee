#pragma once

#include "ui/style/glyphs.h"
#include "ui/style/icons.h"

#include <QWidget>

namespace ui {

/// A status glyph or an icon as a widget. Always next to the word that says the same, so it has no accessible name of its own.
class GlyphLabel : public QWidget {
    Q_OBJECT

public:
    /// @param side pixels at a font of 10 points; grows with larger fonts
    GlyphLabel(Glyph glyph, Tone tone, int side = size::icon, QWidget *parent = nullptr);
    GlyphLabel(const QString &iconName, Ink ink, int side = size::icon, QWidget *parent = nullptr);
    void setGlyph(Glyph glyph, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void grow(int side);
    Glyph m_glyph = Glyph::None;
    Tone m_tone = Tone::Neutral;
    QString m_iconName;
    Ink m_ink = Ink::Text2;
};

} // namespace ui
