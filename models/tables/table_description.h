#pragma once

#include "models/tables/mark.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace tables {

/// How one column of a table of @p Row is shown and sorted. Adding a column to a table is adding one of these.
template <typename Row> struct Column {
    QString key {}; ///< the name it is remembered by; never translated. Needed where columns can be chosen
    QString title;
    std::function<QString(const Row &)> text;
    std::function<qint64(const Row &)> number = {}; ///< set for numbers and times: what they are sorted by
    std::function<QString(const Row &)> thenBy = {}; ///< set where many rows have the same text: what those are sorted by
    std::function<QStringList(const Row &)> tags = {}; ///< set for a column of chips
    std::function<Marks(const Row &)> marks = {}; ///< set for a column of states
    std::function<QString(const Row &)> endWord = {};
    bool technical = false;
    bool muted = false;
    bool rightAligned = false;
    std::function<QString(const Row &)> address = {}; ///< set for URLs: what is painted of them, and what they are sorted by
    std::function<QString(const Row &)> secondLine = {};
    bool secondTechnical = false;
    std::function<int(const Row &)> state = {}; ///< set for a column that is painted as a badge
};

/// All that is special about one table. @p Row has a QString `id`, unique in the table, and operator==.
template <typename Row> struct TableDescription {
    std::vector<Column<Row>> columns;
    std::function<QStringList(const Row &)> searched; ///< the fields that a filter looks at, the title first
    std::function<QString(const Row &)> title = {}; ///< what a person calls it; the text of the first column without it
    std::function<QString(const Row &)> detail = {}; ///< one more word about it
    std::function<QString(const Row &)> parent = {}; ///< id of what it stands below, where the way to it leads through that
    std::vector<std::function<const QString &(const Row &)>> references = {}; ///< ids of what it refers to, for TypedContent::referring
    std::function<quint32(const Row &)> facets = {}; ///< the groups it belongs to, one bit each
};

} // namespace tables
