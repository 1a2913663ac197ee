#include "ui/words/difference_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

constexpr qsizetype shortest = 6; ///< texts below this length are simply other ones
constexpr qsizetype most = 3; ///< so many characters are worth naming

/// How much of the ends is the same; never cuts a surrogate pair.
qsizetype commonPrefix(QStringView a, QStringView b)
{
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    qsizetype length = ends.first - a.begin();
    if (length > 0 && a[length - 1].isHighSurrogate())
        --length;
    return length;
}

qsizetype commonSuffix(QStringView a, QStringView b)
{
    const auto ends = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    qsizetype length = ends.first - a.rbegin();
    if (length > 0 && a[a.size() - length].isLowSurrogate())
        --length;
    return length;
}

} // namespace

QString differenceText(const QString &wanted, const QString &found)
{
    if (wanted == found)
        return Words::tr("equals");
    if (found.isEmpty())
        return Words::tr("is empty");
    if (wanted.trimmed() == found.trimmed())
        return Words::tr("has a blank at its begin or end");
    if (wanted.compare(found, Qt::CaseInsensitive) == 0)
        return Words::tr("differs in upper and lower case");
    const qsizetype before = commonPrefix(wanted, found);
    const QStringView wantedRest = QStringView(wanted).mid(before);
    const QStringView foundRest = QStringView(found).mid(before);
    const qsizetype after = commonSuffix(wantedRest, foundRest);
    const QString missing = wantedRest.chopped(after).toString();
    const QString stray = foundRest.chopped(after).toString();
    const qsizetype differing = std::max(missing.size(), stray.size());
    if (differing > most || wanted.size() < shortest)
        return Words::tr("is another one");
    if (stray.isEmpty())
        return Words::tr("lacks %n character(s): %1", nullptr, int(differing)).arg(missing);
    if (missing.isEmpty())
        return Words::tr("has %n character(s) too many: %1", nullptr, int(differing)).arg(stray);
    return Words::tr("differs in %n character(s): %1 instead of %2", nullptr, int(differing)).arg(stray, missing);
}

} // namespace ui
