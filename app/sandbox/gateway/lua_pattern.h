#pragma once

#include <QRegularExpression>

namespace sandbox {

/// A Lua pattern of a published schema as a regular expression.
QRegularExpression luaPattern(const QString &pattern);

} // namespace sandbox
