#pragma once

#include <QStringList>

namespace ui {

/// Words or phrases side by side, as the language of the window parts them: "3 to do, 9 already so". Not for values that are to be copied.
QString enumeration(const QStringList &parts);

/// Two sentences one after the other; an empty one leaves the other alone.
QString sentences(const QString &first, const QString &second);

} // namespace ui
