#pragma once

#include <QDateTime>
#include <QLocale>

namespace ui {

/// How long ago @p moment was, shortly: "now", "8 min ago", "2 h ago", "yesterday", "12 May", "12 May 2024". A moment in the future is a
/// date; an invalid one is empty.
QString timeText(const QDateTime &moment, const QDateTime &now, const QLocale &locale);

/// A span in its two largest units: "12 s", "56 min 12 s", "3 h 4 min", "2 d 5 h". Negative ones are told like positive ones.
QString spanText(qint64 seconds);

/// How far @p moment is from @p now: "in 42 min 3 s", "3 h 4 min ago", "just now".
QString distanceText(const QDateTime &moment, const QDateTime &now);

/// The moment itself, in local time: "today 14:21:09", "12 May 14:21:09", "12 May 2024 14:21:09".
QString momentText(const QDateTime &moment, const QDateTime &now, const QLocale &locale);

} // namespace ui
