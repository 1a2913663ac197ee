#pragma once

#include <QDateTime>
#include <QLocale>

namespace ui {

/// How long ago @p moment was, shortly: "now", "8 min ago", "2 h ago", "yesterday", "12 May", "12 May 2024". A moment in the future is a
/// date; an invalid one is empty.
QString timeText(const QDateTime &moment, const QDateTime &now, const QLocale &locale);

} // namespace ui
