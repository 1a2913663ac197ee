#pragma once

#include <QString>

#include <vector>

namespace tables {

/// The searchable words of all rows of a table in one lower-cased buffer, so that a filter is one scan over it.
///
/// Written once by one thread, then read by any.
class SearchText {
public:
    /// Makes room beforehand; a hint only.
    void reserve(int rows, qsizetype characters);
    /// Adds the words of the next row. Words of different fields never run together.
    void appendRow(const QStringList &fields);
    int rowCount() const;

    /// The rows, ascending, that contain every word of @p filter, in any case and in any field. An empty filter matches all.
    std::vector<int> matches(const QString &filter) const;

    /// How well the first field of a row answers a query, best first.
    enum class Rank {
        Exact, ///< it is the query
        Begin, ///< it begins with it
        Inside, ///< it contains its words
    };
    struct Hit {
        int row = 0;
        Rank rank = Rank::Inside;
    };
    /// At most @p most of the rows whose first field contains every word of @p query, best first. Nothing for an empty query.
    std::vector<Hit> best(const QString &query, int most) const;

private:
    QStringView rowText(int row) const;
    std::vector<int> rowsWith(const QString &word) const;
    QString m_buffer;
    QString m_names; ///< the first fields once more: few words to go through for best()
    std::vector<qsizetype> m_nameEnds; ///< one past the last character of each
    std::vector<qsizetype> m_ends; ///< one past the last character of each row
};

} // namespace tables
