#pragma once

#include "ui/style/syntax_colors.h"

#include <QFont>
#include <QFontMetrics>
#include <QPalette>

#include <algorithm>

/// The visual tokens: every colour, distance, corner and type size that a widget may use.
///
/// There is no theme object to pass around: the application palette carries the choice and whoever paints asks themeOf(palette),
/// so a change of palette repaints everything by itself.
namespace ui {

constexpr QColor hex(unsigned rgb)
{
    return QColor(int(rgb >> 16) & 0xff, int(rgb >> 8) & 0xff, int(rgb) & 0xff);
}

/// Meaning of a status. Always shown as glyph + word + colour, never as colour alone.
enum class Tone { Neutral, Accent, Success, Warning, Danger, Violet };

/// One tone: `ink` for words and icons (4.5:1), `soft` the fill behind them, `edge` the outline of a callout, `mark` for
/// glyphs, bars and lines, which need 3:1 only and may therefore be livelier than words.
struct ToneColors {
    QColor ink, soft, edge, mark;
};

struct Theme {
    const char *name; ///< "light" or "dark"

    // Layers, from the furthest to the nearest.
    QColor chrome; // top bar, navigation, activity strip
    QColor surface; // the page, tables, inputs
    QColor sunken; // inspector, code, footers: set back from the page
    QColor raised; // cards on chrome, popups, secondary buttons

    // Feedback fills on top of a layer. All opaque, so that text contrast on them can be measured.
    QColor hover, pressed, selection, selectionInactive;

    // Lines: `line` divides, `edge` outlines cards and buttons, `control` outlines inputs (3:1 against its layer).
    QColor line, edge, control;

    // Words: `text` to read, `text2` to explain, `text3` for captions and placeholders, `textOff` for disabled controls.
    QColor text, text2, text3, textOff;

    // The one accent: `accent` for links, icons and the focus ring, `accentFill` for primary buttons.
    QColor accent, accentFill, accentFillHover, accentFillPressed, onAccent;
    QColor scroll, scrollHover; // scroll bar handle
    ToneColors neutral, info, success, warning, danger, violet;
    SyntaxColors syntax;

    constexpr const ToneColors &tone(Tone which) const
    {
        switch (which) {
        case Tone::Accent:
            return info;
        case Tone::Success:
            return success;
        case Tone::Warning:
            return warning;
        case Tone::Danger:
            return danger;
        case Tone::Violet:
            return violet;
        case Tone::Neutral:
            break;
        }
        return neutral;
    }
};

inline constexpr Theme lightTheme {
    .name = "light",
    .chrome = hex(0xf2f4f7),
    .surface = hex(0xffffff),
    .sunken = hex(0xf8f9fb),
    .raised = hex(0xffffff),
    .hover = hex(0xf2f5f9),
    .pressed = hex(0xe4e9f0),
    .selection = hex(0xe0ebfd),
    .selectionInactive = hex(0xe8ecf2),
    .line = hex(0xe5e8ed),
    .edge = hex(0xced4dd),
    .control = hex(0x828b9a),
    .text = hex(0x181c23),
    .text2 = hex(0x474f5c),
    .text3 = hex(0x5e6775),
    .textOff = hex(0x98a1af),
    .accent = hex(0x1b5ccc),
    .accentFill = hex(0x2160d3),
    .accentFillHover = hex(0x1a54bf),
    .accentFillPressed = hex(0x1648a6),
    .onAccent = hex(0xffffff),
    .scroll = hex(0xc3cad4),
    .scrollHover = hex(0x8f99a8),
    .neutral = { hex(0x434b58), hex(0xebeef3), hex(0xced4dd), hex(0x626b79) },
    .info = { hex(0x1b5ccc), hex(0xe4edfd), hex(0xa9c5f5), hex(0x2160d3) },
    .success = { hex(0x11653a), hex(0xe0f3e7), hex(0x9ad3b0), hex(0x188a4e) },
    .warning = { hex(0x7a4b00), hex(0xfcefcf), hex(0xe6c173), hex(0xb06a00) },
    .danger = { hex(0xb0231d), hex(0xfde8e6), hex(0xf0a8a2), hex(0xd1352b) },
    .violet = { hex(0x673ab7), hex(0xefe8fb), hex(0xc9b4ee), hex(0x7c4ddb) },
    .syntax = { hex(0x1b5ccc), hex(0x11653a), hex(0x9a4a06), hex(0x7a3fb0), hex(0x5e6775) },
};

inline constexpr Theme darkTheme {
    .name = "dark",
    .chrome = hex(0x15171b),
    .surface = hex(0x1b1e23),
    .sunken = hex(0x181a1f),
    .raised = hex(0x262a31),
    .hover = hex(0x242830),
    .pressed = hex(0x30353f),
    .selection = hex(0x20345a),
    .selectionInactive = hex(0x2a2f38),
    .line = hex(0x2b2f37),
    .edge = hex(0x3e444f),
    .control = hex(0x737d8c),
    .text = hex(0xe7eaef),
    .text2 = hex(0xb4bcc8),
    .text3 = hex(0x98a1af),
    .textOff = hex(0x646d7b),
    .accent = hex(0x82b1ff),
    .accentFill = hex(0x2f68d8),
    .accentFillHover = hex(0x386dda),
    .accentFillPressed = hex(0x2759be),
    .onAccent = hex(0xffffff),
    .scroll = hex(0x434a56),
    .scrollHover = hex(0x6b7584),
    .neutral = { hex(0xc3cad5), hex(0x2d323a), hex(0x454c58), hex(0x98a1af) },
    .info = { hex(0x8fb9ff), hex(0x1d2f52), hex(0x36568f), hex(0x6ea3ff) },
    .success = { hex(0x77d19c), hex(0x17342a), hex(0x2c6247), hex(0x4fbf80) },
    .warning = { hex(0xebbb5c), hex(0x392d16), hex(0x6f5723), hex(0xe0a93b) },
    .danger = { hex(0xff9d95), hex(0x3b2024), hex(0x7c3b3c), hex(0xf2736a) },
    .violet = { hex(0xc3a6ff), hex(0x302650), hex(0x574690), hex(0xa98bf5) },
    .syntax = { hex(0x8fb9ff), hex(0x77d19c), hex(0xe5a87a), hex(0xc3a6ff), hex(0x98a1af) },
};

/// The theme in force is the one whose window colour the palette has; a foreign palette falls back by lightness.
inline const Theme &themeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == darkTheme.chrome || window == darkTheme.surface || window == darkTheme.sunken || window == darkTheme.raised)
        return darkTheme;
    return window.lightness() < 128 ? darkTheme : lightTheme;
}

/// Distances. Nothing else is allowed between two things.
namespace space {
inline constexpr int hair = 1, tiny = 2, xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 40;
}

/// Corners: marks (badges, check boxes), controls (buttons, inputs, rows), panels (cards, callouts, popups).
namespace radius {
inline constexpr int mark = 4, control = 6, panel = 8;
}

/// Sizes that are not distances, for a font of 10 points. Pass those beside text through grown().
namespace size {
inline constexpr int icon = 16, iconLarge = 22, glyph = 14, focusRing = 2, selectionBar = 3, environmentBar = 3;
inline constexpr int scrollBar = 10, scrollHandle = 6, progress = 4, lifeBar = 6;
inline constexpr int navigation = 232, formLabel = 208, formField = 420, readable = 640;
} // namespace size

/// Type scale. Sizes are ratios of the system font, so 100 % and 200 % text both work.
enum class Type { Caption, Body, Strong, Title, Page, Mono, MonoCaption };

/// @p base in the size and weight of @p type; the fixed-width types take the family of the system's fixed font.
QFont fontFor(Type type, const QFont &base);

/// Heights that follow the font.
enum class Density { Compact, Comfortable };

/// A width or icon side that keeps pace with larger system fonts; never smaller than its nominal value.
inline int grown(int nominal, const QFontMetrics &fm)
{
    constexpr double nominalCap = 10.0; // height of an "H" at 10 points; line height differs too much between families
    return std::max(nominal, qRound(nominal * fm.capHeight() / nominalCap));
}

/// Height of buttons and inputs, in pixels.
inline int controlHeight(const QFontMetrics &fm)
{
    return fm.height() + space::m + space::tiny;
}
inline int rowHeight(const QFontMetrics &fm, Density d)
{
    return fm.height() + (d == Density::Compact ? space::s : space::l);
}
inline int twoLineRowHeight(const QFontMetrics &line, const QFontMetrics &caption, Density d)
{
    return line.height() + caption.height() + space::tiny + (d == Density::Compact ? space::s : space::l);
}

/// The palette that makes themeOf() answer @p theme.
QPalette paletteFor(const Theme &theme);

} // namespace ui
