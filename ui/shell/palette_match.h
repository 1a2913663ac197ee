#pragma once

#include "ui/shell/palette_item.h"

#include <optional>

namespace ui {

/// How well @p text answers @p query: smaller is better, nothing = not at all.
///
/// The beginning of the text comes first, then beginnings of its words in any order, its initials ("tl" for "Token lab"), parts of its
/// words, and last letters in the right order ("tknlab").
std::optional<int> matchRank(const QString &query, const QString &text);

/// The items that answer @p query by title, best first, each group in one piece; at most @p most. Every one answers an empty query.
QList<PaletteItem> matching(const QList<PaletteItem> &items, const QString &query, qsizetype most);

} // namespace ui
