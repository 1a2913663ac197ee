#pragma once

#include "models/tables/table_content.h"

namespace tables {

/// What happened to each row between two contents of the same table.
struct RefreshDiff {
    std::vector<int> newRowOf; ///< by old row: its new row, -1 when it is gone
    std::vector<bool> changed; ///< by new row: it existed before and says something else now
    bool same = false; ///< nothing was added, removed or changed
};

/// Walks both contents once, in the order of their ids. Any thread.
RefreshDiff diffOf(const TableContent &before, const TableContent &after);

} // namespace tables
