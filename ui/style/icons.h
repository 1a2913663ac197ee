#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QPainter>

namespace ui {

/// What an icon is filled with.
enum class Ink { Text, Text2, Text3, Accent, OnAccent, Success, Warning, Danger, Violet };

QColor inkColor(const Theme &theme, Ink ink);

/// A bundled Breeze icon, for instance "edit-find", as a mask filled with @p ink. The ink is asked of the application palette when
/// it paints: a change of theme needs no new icons.
QIcon icon(const QString &name, Ink ink = Ink::Text2);

/// The same for delegates: paints straight, sharp at every scale, without the cache of QIcon.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

} // namespace ui
