#pragma once

#include "ui/theme.h"

#include <QPainter>

namespace ui {

/// Shapes that differ without colour too. Done: disc with tick. Attention: triangle. Failed: disc with cross. Pending: ring with clock
/// hand. Off: ring with dash. Unknown: ring with question mark. Running: ring with an arc.
enum class Glyph { None, Done, Attention, Failed, Pending, Off, Unknown, Running };

/// The shape that says how something ended: Done, Attention or Failed; None for tones that tell no outcome.
Glyph glyphOf(Tone tone);

/// Paints @p glyph into the square @p rect in the mark colour of @p tone.
void paintGlyph(QPainter *painter, const QRectF &rect, Glyph glyph, const Theme &theme, Tone tone);

} // namespace ui
