#include "models/tables/search_text.h"

#include <QStringList>
#include <QStringMatcher>

#include <algorithm>
#include <array>
#include <numeric>

namespace tables {

namespace {

constexpr QChar fieldEnd(0x1f);
constexpr int nearby = 8; ///< rows

QStringList wordsOf(const QString &filter)
{
    QString plain = filter.toLower();
    plain.remove(fieldEnd); // a pasted separator would let a word match across two fields
    QStringList words = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

/// Finds a word in a long text. Looks for its rarest letter, which the machine does many letters at a time; a matcher that skips by the
/// length of the word takes ten times as long for one or two letters, the first ones that a person types.
class WordFinder {
public:
    /// @param text to be gone through; its begin shows which letters are rare. Outlives this, as does @p word
    WordFinder(QStringView word, QStringView text)
        : m_word(word)
        , m_text(text)
    {
        constexpr qsizetype enough = 4096;
        const QStringView sample = text.first(std::min(enough, text.size()));
        qsizetype fewest = sample.size() + 1;
        for (qsizetype i = 0; i < word.size(); ++i) {
            const qsizetype count = std::count(sample.begin(), sample.end(), word[i]);
            if (count < fewest) {
                fewest = count;
                m_offset = i;
            }
        }
    }

    /// Where the word stands next, from @p from on; -1 where it does not.
    qsizetype next(qsizetype from) const
    {
        for (qsizetype at = from + m_offset; at < m_text.size(); ++at) {
            at = m_text.indexOf(m_word[m_offset], at);
            if (at < 0)
                return -1;
            const qsizetype begin = at - m_offset;
            if (m_text.sliced(begin).startsWith(m_word))
                return begin;
        }
        return -1;
    }

private:
    QStringView m_word;
    QStringView m_text;
    qsizetype m_offset = 0; ///< of the rarest letter
};

} // namespace

void SearchText::reserve(int rows, qsizetype characters)
{
    m_ends.reserve(size_t(rows));
    m_buffer.reserve(characters);
}

void SearchText::appendRow(const QStringList &fields)
{
    appendRow(fields, fields.value(0));
}

void SearchText::appendRow(const QStringList &fields, const QString &name)
{
    m_names += name.toLower() + fieldEnd;
    m_nameEnds.push_back(m_names.size());
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
    const WordFinder finder(word, m_buffer);
    auto end = m_ends.cbegin();
    for (qsizetype at = finder.next(0); at >= 0; at = finder.next(*end++)) {
        // Where much is found the next row is near; where little is, it is worth seeking.
        for (int step = 0; step < nearby && *end <= at; ++step)
            ++end;
        if (*end <= at)
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

bool SearchText::nameBegins(int row, QStringView lowered) const
{
    const qsizetype begin = row == 0 ? 0 : m_nameEnds[size_t(row) - 1];
    const qsizetype size = m_nameEnds[size_t(row)] - 1 - begin;
    return size >= lowered.size() && QStringView(m_names).sliced(begin, lowered.size()) == lowered;
}

std::vector<SearchText::Hit> SearchText::best(const QString &query, int most) const
{
    const QStringList words = wordsOf(query);
    if (words.isEmpty() || most <= 0)
        return {};
    const QString whole = query.toLower().simplified();
    std::array<std::vector<int>, 3> found;
    const WordFinder finder(words.first(), m_names);
    auto end = m_nameEnds.cbegin();
    for (qsizetype at = finder.next(0); at >= 0; at = finder.next(*end++)) {
        end = std::upper_bound(end, m_nameEnds.cend(), at);
        const qsizetype begin = end == m_nameEnds.cbegin() ? 0 : *(end - 1);
        const QStringView name = QStringView(m_names).sliced(begin, *end - 1 - begin);
        const bool all = std::all_of(words.cbegin() + 1, words.cend(), [&](const QString &word) { return name.contains(word); });
        const Rank rank = name == whole ? Rank::Exact : name.startsWith(whole) ? Rank::Begin : Rank::Inside;
        std::vector<int> &rows = found[size_t(rank)];
        if (all && int(rows.size()) < most)
            rows.push_back(int(end - m_nameEnds.cbegin()));
    }
    std::vector<Hit> hits;
    for (size_t rank = 0; rank < found.size(); ++rank) {
        for (const int row : found[rank]) {
            if (int(hits.size()) < most)
                hits.push_back({ row, Rank(rank) });
        }
    }
    return hits;
}

} // namespace tables
