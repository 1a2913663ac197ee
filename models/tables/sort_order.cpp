#include "models/tables/sort_order.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace tables {

namespace {

/// "7f0c2b1e-53a4-4c1f-9d7e-0e4a6cd0b5f2"
bool isUuid(const QString &text)
{
    constexpr qsizetype length = 36;
    if (text.size() != length)
        return false;
    for (qsizetype i = 0; i < length; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char16_t at = text[i].toLower().unicode();
        const bool hex = (at >= u'0' && at <= u'9') || (at >= u'a' && at <= u'f');
        if (dash ? at != u'-' : !hex)
            return false;
    }
    return true;
}

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
    std::vector<bool> ids;
    ids.reserve(texts.size());
    for (const QString &text : texts) {
        ids.push_back(isUuid(text));
        keys.push_back(collator.sortKey(ids.back() ? QString() : text));
    }
    return sorted(texts.size(), [&](int a, int b) {
        const size_t left = size_t(a);
        const size_t right = size_t(b);
        if (ids[left] != ids[right])
            return bool(ids[right]);
        return ids[left] ? texts[left].compare(texts[right], Qt::CaseInsensitive) < 0 : keys[left].compare(keys[right]) < 0;
    });
}

std::vector<int> orderOf(const std::vector<QString> &texts, const std::vector<QString> &next, const QLocale &locale)
{
    const std::vector<int> first = orderOf(next, locale);
    std::vector<QString> arranged(texts.size());
    std::transform(first.cbegin(), first.cend(), arranged.begin(), [&texts](int row) { return texts[size_t(row)]; });
    std::vector<int> order = orderOf(arranged, locale);
    std::transform(order.cbegin(), order.cend(), order.begin(), [&first](int place) { return first[size_t(place)]; });
    return order;
}

std::vector<int> orderOf(const std::vector<qint64> &numbers)
{
    return sorted(numbers.size(), [&](int a, int b) { return numbers[size_t(a)] < numbers[size_t(b)]; });
}

} // namespace tables
