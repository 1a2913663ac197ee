#include "models/tables/refresh_diff.h"

namespace tables {

RefreshDiff diffOf(const TableContent &before, const TableContent &after)
{
    RefreshDiff diff;
    diff.newRowOf.assign(size_t(before.rowCount()), -1);
    diff.changed.assign(size_t(after.rowCount()), false);
    diff.same = before.rowCount() == after.rowCount();
    int oldRow = 0;
    int newRow = 0;
    while (oldRow < before.rowCount() && newRow < after.rowCount()) {
        const int side = before.id(oldRow).compare(after.id(newRow));
        if (side == 0) {
            diff.newRowOf[size_t(oldRow)] = newRow;
            diff.changed[size_t(newRow)] = !before.equals(oldRow, after, newRow);
            diff.same = diff.same && !diff.changed[size_t(newRow)];
        } else {
            diff.same = false;
        }
        oldRow += side <= 0 ? 1 : 0;
        newRow += side >= 0 ? 1 : 0;
    }
    return diff;
}

} // namespace tables
