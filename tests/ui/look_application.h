#pragma once

#include "ui/style/look_style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QImage>
#include <QWidget>

namespace test {

/// Dresses the test program like the real one: without this a test would look at Fusion.
inline void wear(const ui::Theme &theme)
{
    QApplication::setStyle(new ui::LookStyle);
    QApplication::setPalette(ui::paletteFor(theme));
}

/// What @p widget looks like, in its own size.
inline QImage picture(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels of @p image have exactly @p color.
inline int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace test
