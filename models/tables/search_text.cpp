#include "models/tables/search_text.h"

#include <QStringList>
#include <QStringMatcher>

#include <algorithm>
#include <numeric>

namespace tables {

namespace {

constexpr QChar fieldEnd(0x1f);

QStringList wordsOf(const QString &filter)
{
    QString plain = filter.toLower();
    plain.remove(fieldEnd); // a pasted separator would let a word match across two fields
    QStringList words = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

} // namespace

void SearchText::reserve(int rows, qsizetype characters)
{
    m_ends.reserve(size_t(rows));
    m_buffer.reserve(characters);
}

void SearchText::appendRow(const QStringList &fields)
{
    for (const QString &field : fields) {
        m_buffer += field.toLower();
        m_buffer += fieldEnd;
    }
    m_ends.push_back(m_buffer.size());
}

int SearchText::rowCount() const
{
    return int(m_ends.size());
}

QStringView SearchText::rowText(int row) const
{
    const qsizetype begin = row == 0 ? 0 : m_ends[size_t(row) - 1];
    return QStringView(m_buffer).sliced(begin, m_ends[size_t(row)] - begin);
}

std::vector<int> SearchText::rowsWith(const QString &word) const
{
    std::vector<int> rows;
    const QStringMatcher matcher(word);
    auto end = m_ends.cbegin();
    for (qsizetype at = matcher.indexIn(m_buffer); at >= 0; at = matcher.indexIn(m_buffer, *end++)) {
        end = std::upper_bound(end, m_ends.cend(), at);
        rows.push_back(int(end - m_ends.cbegin()));
    }
    return rows;
}

std::vector<int> SearchText::matches(const QString &filter) const
{
    const QStringList words = wordsOf(filter);
    if (words.isEmpty()) {
        std::vector<int> all(m_ends.size());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    std::vector<int> rows = rowsWith(words.first()); // the longest word leaves the fewest rows for the others
    for (const QString &word : words.mid(1)) {
        const QStringMatcher matcher(word);
        std::erase_if(rows, [&](int row) { return matcher.indexIn(rowText(row)) < 0; });
    }
    return rows;
}

} // namespace tables
