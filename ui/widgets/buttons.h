#pragma once

#include "ui/style/look_style.h"

#include <QPushButton>

namespace ui {

/// A push button of the given loudness, as wide as its words. Mark the access key in @p text with an ampersand.
QPushButton *makeButton(const QString &text, Loudness loudness = Loudness::Normal, const QString &iconName = {});

/// A button that shows an icon alone; @p name is its accessible name and its tool tip.
QPushButton *makeIconButton(const QString &iconName, const QString &name);

} // namespace ui
