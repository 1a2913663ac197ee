#pragma once

#include <QString>

namespace ui {

/// What gateway::meaningsOf() found that a refused call can mean, in a sentence for people, translated. Needs no widgets: the command line
/// uses it too.
QString refusalText(const QString &meaning);

} // namespace ui
