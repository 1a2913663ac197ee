#include "ui/shell/palette_match.h"

#include <algorithm>

namespace ui {

namespace {

enum Rank {
    Beginning,
    WordBeginnings,
    Initials,
    Parts,
    Letters, ///< offered only when nothing is better
};

constexpr qsizetype fewestLetters = 3; ///< of a query that may be anywhere: two letters are in too many words

QStringList wordsOf(const QString &text)
{
    QStringList words;
    bool inside = false;
    for (const QChar character : text) {
        const bool part = character.isLetterOrNumber();
        if (part && !inside)
            words << QString();
        if (part)
            words.last() += character;
        inside = part;
    }
    return words;
}

/// Scripts that write words in a row need no more than two characters.
bool isLatin(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar one) { return one.script() == QChar::Script_Latin || one.isDigit(); });
}

bool beginWords(const QStringList &wanted, const QStringList &words)
{
    return std::all_of(wanted.cbegin(), wanted.cend(), [&words](const QString &one) {
        return std::any_of(words.cbegin(), words.cend(), [&one](const QString &word) { return word.startsWith(one); });
    });
}

bool hasLettersInOrder(const QString &letters, const QString &text)
{
    qsizetype at = -1;
    return std::all_of(letters.cbegin(), letters.cend(), [&](QChar letter) {
        at = text.indexOf(letter, at + 1);
        return at >= 0;
    });
}

} // namespace

std::optional<int> matchRank(const QString &query, const QString &text)
{
    const QString asked = query.simplified().toLower();
    const QString lower = text.toLower();
    if (lower.startsWith(asked))
        return Beginning;
    const QStringList words = wordsOf(lower);
    const QStringList wanted = wordsOf(asked);
    if (wanted.isEmpty())
        return lower.contains(asked) ? std::optional<int>(Parts) : std::nullopt;
    if (beginWords(wanted, words))
        return WordBeginnings;
    QString initials;
    for (const QString &word : words)
        initials += word.front();
    if (asked.size() > 1 && initials.startsWith(asked))
        return Initials;
    const auto isPart = [&lower](const QString &one) { return (one.size() >= fewestLetters || !isLatin(one)) && lower.contains(one); };
    if (std::all_of(wanted.cbegin(), wanted.cend(), isPart))
        return Parts;
    const QString letters = wanted.join(QString());
    if (letters.size() >= fewestLetters && lower.startsWith(letters.front()) && hasLettersInOrder(letters, lower))
        return Letters;
    return {};
}

QList<PaletteItem> matching(const QList<PaletteItem> &items, const QString &query, qsizetype most)
{
    std::vector<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (const std::optional<int> rank = matchRank(query, items[i].title))
            found.emplace_back(*rank, i);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const bool better = !found.empty() && found.front().first < Letters;
    QList<PaletteItem> answer;
    for (const auto &[rank, i] : found) {
        if (answer.size() == most || (better && rank == Letters))
            break;
        // Behind the last of its group, so that a heading stands once.
        const auto sameGroup = [&group = items[i].group](const PaletteItem &one) { return one.group == group; };
        const auto last = std::find_if(answer.crbegin(), answer.crend(), sameGroup);
        answer.insert(last == answer.crend() ? answer.size() : answer.crend() - last, items[i]);
    }
    return answer;
}

} // namespace ui
