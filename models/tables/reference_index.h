#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace tables {

/// Which rows refer to an object, found without going through all of them.
///
/// Written once by one thread, then read by any.
class ReferenceIndex {
public:
    /// Row @p row refers to the object of that id; an empty one is no reference.
    void add(const QString &id, int row);
    /// Must follow the last add().
    void finish();

    /// The rows, ascending, that refer to @p id, each once. A few others may be among them: the caller looks.
    std::vector<int> rowsAbout(const QString &id) const;

private:
    std::vector<std::pair<quint32, int>> m_rows; ///< hash of the id, row; ascending
};

} // namespace tables
