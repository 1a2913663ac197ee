#pragma once

#include <QColor>

namespace ui {

/// Inks of code, for the sunken ground. The parts of a token are `keyword`, `key` and `string`.
struct SyntaxColors {
    QColor key, string, number, keyword, punctuation;
};

} // namespace ui
