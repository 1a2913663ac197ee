#pragma once

#include <QString>

namespace ui {

/// How a text differs from the one that it should be, in words that lead the eye: "equals", "differs in 1 character: l instead of 1",
/// "differs in upper and lower case", "is another one". Translated; no full stop.
QString differenceText(const QString &wanted, const QString &found);

} // namespace ui
