#include "models/tables/table_content.h"

namespace tables {

int TableContent::rowOf(const QString &wanted) const
{
    int first = 0;
    int last = rowCount() - 1;
    while (first <= last) {
        const int middle = first + (last - first) / 2;
        const int side = id(middle).compare(wanted);
        if (side == 0)
            return middle;
        if (side < 0)
            first = middle + 1;
        else
            last = middle - 1;
    }
    return -1;
}

} // namespace tables
