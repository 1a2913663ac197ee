#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace tables {

/// The row numbers in ascending order of their texts, as a person of @p locale reads them: case does not matter, "api-9" stands
/// before "api-10". Ids in the shape of a UUID come last, digit by digit: no number is in them. Equal texts keep the order of their rows.
/// Slow for many rows: call it off the UI thread.
std::vector<int> orderOf(const std::vector<QString> &texts, const QLocale &locale);

/// The same, where equal texts are in the order of @p next, which is of the same size.
std::vector<int> orderOf(const std::vector<QString> &texts, const std::vector<QString> &next, const QLocale &locale);

/// The same for numbers.
std::vector<int> orderOf(const std::vector<qint64> &numbers);

} // namespace tables
