#pragma once

#include <QStringList>

namespace core {

/// How many letters must be put in, taken out or exchanged to make @p to of @p from (Levenshtein distance).
int editDistance(QStringView from, QStringView to);

/// The one of @p known that was probably meant by @p unknown, for "did you mean"; empty when none is near (at most a third of the
/// letters wrong, two in a short word; upper and lower case are equal). Of two equally near ones the first.
QString nearestName(QStringView unknown, const QStringList &known);

} // namespace core
