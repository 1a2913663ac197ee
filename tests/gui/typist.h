#pragma once

#include "tests/support/person.h"

#include <functional>

namespace test {

/// Somebody who has no mouse: every key goes to what has the focus, and a thing is reached by moving the focus until it has its name.
class Typist {
public:
    enum class Way {
        Forward, ///< Tab
        Back, ///< Shift+Tab
    };

    /// The name of what has the focus, as a screen reader says it; empty when nothing has it.
    static QString focusName();
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    static void type(const QString &text);

    /// Moves the focus until what has it fits. @return false when it came round without; the names passed stand in the test's output
    static bool reach(const QString &what, const std::function<bool(const QString &)> &fits, Way way = Way::Forward);
    static bool reach(const QString &name, Way way = Way::Forward);
    /// Reaches a button and presses it.
    static bool press(const QString &name, Way way = Way::Forward);
    /// Reaches a field, takes what stands in it away, and types.
    static bool fill(const QString &name, const QString &text);
    /// Reaches a list and moves by @p arrow until the row with these words is the current one.
    static bool choose(const QString &list, const QString &words, Qt::Key arrow = Qt::Key_Down);
};

} // namespace test
