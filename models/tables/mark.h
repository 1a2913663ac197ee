#pragma once

#include <QList>
#include <QString>

namespace tables {

/// What a badge of a table means. Whoever paints decides how that looks.
enum class MarkKind {
    Plain,
    Protected, ///< as it should be
    Key, ///< protected by something simpler
    Open, ///< nobody is asked who they are
    Incomplete, ///< a part is missing
};

/// A state in a cell: a word and what it means.
struct Mark {
    QString text;
    MarkKind kind = MarkKind::Plain;

    bool operator==(const Mark &) const = default;
};

using Marks = QList<Mark>;

} // namespace tables
