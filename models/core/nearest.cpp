#include "models/core/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace core {

int editDistance(QStringView from, QStringView to)
{
    // One row of the table at a time: row[j] is the distance of the letters of `from` so far to the first j of `to`.
    std::vector<int> row(size_t(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int exchanged = diagonal + (from[i] == to[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({ row[j] + 1, row[j - 1] + 1, exchanged });
        }
    }
    return row.back();
}

QString nearestName(QStringView unknown, const QStringList &known)
{
    if (unknown.size() > 100) // nobody mistypes that; the distance costs the product of both lengths
        return {};
    QString nearest;
    // Two turned letters count as two, and are the commonest slip; in a word of three letters two would be nearly all of it.
    int least = std::max(unknown.size() > 3 ? 2 : 1, int(unknown.size()) / 3) + 1;
    const QString wanted = unknown.toString().toLower();
    for (const QString &name : known) {
        const int distance = editDistance(wanted, name.toLower());
        if (distance < least) {
            least = distance;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace core
