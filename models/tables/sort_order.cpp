#include "models/tables/sort_order.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace tables {

namespace {

template <typename Less> std::vector<int> sorted(size_t count, Less less)
{
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), less);
    return order;
}

} // namespace

std::vector<int> orderOf(const std::vector<QString> &texts, const QLocale &locale)
{
    // The C locale compares code points; people expect words.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString &text : texts)
        keys.push_back(collator.sortKey(text));
    return sorted(texts.size(), [&](int a, int b) { return keys[size_t(a)].compare(keys[size_t(b)]) < 0; });
}

std::vector<int> orderOf(const std::vector<qint64> &numbers)
{
    return sorted(numbers.size(), [&](int a, int b) { return numbers[size_t(a)] < numbers[size_t(b)]; });
}

} // namespace tables
