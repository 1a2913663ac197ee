#pragma once

#include <Qt>

namespace tables {

/// What a cell says about itself besides the roles of Qt. Whoever paints decides how that looks.
enum CellRole {
    TechnicalRole = Qt::UserRole + 100, ///< bool: a value that a machine reads (URL, id)
    MutedRole, ///< bool: explains the row, is not what one looks for first
    TagsRole, ///< QStringList: shown as separate chips
    EndWordRole, ///< QString: a short word at the far end of the cell
    SecondLineRole, ///< QString: a smaller line below the text
    MarksRole, ///< QList<Mark>: states, shown as separate badges
    ColumnKeyRole, ///< QString, of a heading: the name a column is remembered by
    SecondTechnicalRole, ///< bool: a machine reads the smaller line
    AddressRole, ///< QString: painted instead of the text, and cut so that its end stays
    StateRole, ///< int: what the row is in; the page says what that looks like
};

} // namespace tables
