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
    /// @param name for best() and nameBegins()
    void appendRow(const QStringList &fields, const QString &name);
    /// The same with the first field as its name.
    void appendRow(const QStringList &fields);
    int rowCount() const;

    /// The rows, ascending, that contain every word of @p filter, in any case and in any field. An empty filter matches all.
    std::vector<int> matches(const QString &filter) const;

    /// Whether the name of a row begins with @p lowered, which is in lower case. Quick: all names stand side by side.
    bool nameBegins(int row, QStringView lowered) const;

    /// How well the name of a row answers a query, best first.
    enum class Rank {
        Exact, ///< it is the query
        Begin, ///< it begins with it
        Inside, ///< it contains its words
    };
    struct Hit {
        int row = 0;
        Rank rank = Rank::Inside;
    };
    /// At most @p most of the rows whose name contains every word of @p query, best first. Nothing for an empty query.
    std::vector<Hit> best(const QString &query, int most) const;

private:
    QStringView rowText(int row) const;
    std::vector<int> rowsWith(const QString &word) const;
    QString m_buffer;
    QString m_names; ///< apart: few words to go through for best()
    std::vector<qsizetype> m_nameEnds; ///< one past the last character of each
    std::vector<qsizetype> m_ends; ///< one past the last character of each row
};

} // namespace tables
