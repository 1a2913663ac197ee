#include "ui/words/time_text.h"

#include <QCoreApplication>

#include <cstdlib>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

} // namespace

QString timeText(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (!moment.isValid())
        return {};
    const qint64 age = moment.secsTo(now);
    if (age >= 0 && age < minute)
        return Words::tr("now");
    if (age >= 0 && age < hour)
        return Words::tr("%1 min ago").arg(age / minute);
    const QDate day = moment.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (age >= 0 && day == today)
        return Words::tr("%1 h ago").arg(age / hour);
    if (day.daysTo(today) == 1)
        return Words::tr("yesterday");
    if (day.year() == today.year())
        return locale.toString(day, Words::tr("d MMM", "date format of a day of this year"));
    return locale.toString(day, Words::tr("d MMM yyyy", "date format of a day of another year"));
}

QString spanText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 span = std::abs(seconds);
    if (span < minute)
        return Words::tr("%1 s", "seconds").arg(span);
    if (span < hour)
        return Words::tr("%1 min %2 s", "minutes and seconds").arg(span / minute).arg(span % minute);
    if (span < day)
        return Words::tr("%1 h %2 min", "hours and minutes").arg(span / hour).arg(span % hour / minute);
    return Words::tr("%1 d %2 h", "days and hours").arg(QLocale().toString(span / day)).arg(span % day / hour);
}

QString distanceText(const QDateTime &moment, const QDateTime &now)
{
    const qint64 ahead = now.secsTo(moment);
    if (ahead == 0)
        return Words::tr("just now");
    return (ahead >= 0 ? Words::tr("in %1", "a span of time") : Words::tr("%1 ago", "a span of time")).arg(spanText(ahead));
}

QString momentText(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = local.time().toString(QStringLiteral("HH:mm:ss"));
    if (local.date() == today)
        return Words::tr("today %1", "a time of day").arg(time);
    const bool thisYear = local.date().year() == today.year();
    const QString day = locale.toString(local.date(),
        thisYear ? Words::tr("d MMM", "date format of a day of this year")
                 : Words::tr("d MMM yyyy", "date format of a day of another year"));
    return Words::tr("%1 %2", "date and time of day").arg(day, time);
}

} // namespace ui
