#pragma once

#include "models/tables/search_text.h"

#include <QLocale>
#include <QVariant>

#include <memory>

namespace tables {

/// The rows of a table, in the order of their ids, with everything that showing and searching them needs.
///
/// Made off the UI thread and never changed afterwards, so any thread may read it.
class TableContent {
public:
    TableContent() = default;
    virtual ~TableContent() = default;
    Q_DISABLE_COPY_MOVE(TableContent)

    virtual int rowCount() const = 0;
    virtual const QString &id(int row) const = 0;
    virtual QVariant data(int row, int column, int role) const = 0;
    /// Whether @p row is the same as @p otherRow of @p other, which is content of the same table.
    virtual bool equals(int row, const TableContent &other, int otherRow) const = 0;
    /// The rows in ascending order of @p column. Slow: call it off the UI thread.
    virtual std::vector<int> ascending(int column, const QLocale &locale) const = 0;
    virtual const SearchText &searchText() const = 0;
    /// What a person calls the row.
    virtual QString title(int row) const = 0;
    /// One more word that tells it from others of that name.
    virtual QString detail(int row) const = 0;
    /// The id of what it stands below, where the way to it leads through that; else empty.
    virtual QString parent(int row) const = 0;
    /// The groups that the row belongs to, one bit each; see TableModel::setFacet().
    virtual quint32 facets(int row) const = 0;

    /// The row of that id, -1 when there is none.
    int rowOf(const QString &id) const;
};

using TableContentPtr = std::shared_ptr<const TableContent>;

} // namespace tables
