#include "ui/time_text.h"

#include <QCoreApplication>

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

} // namespace ui
