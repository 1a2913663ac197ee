#pragma once

#include "models/tables/refresh_diff.h"

#include <QAbstractTableModel>

#include <array>
#include <functional>
#include <map>

namespace tables {

/// Runs @p work off the UI thread, then @p done on it, unless @p context has died by then.
using Background = std::function<void(QObject *context, std::function<void()> work, std::function<void()> done)>;

/// A table with filter and sort of its own and no proxy between: what is shown is a list of row numbers into an immutable content.
///
/// Lives on the UI thread. Orders and differences are made by the Background it is given; a filter is fast enough to run at once.
/// A refresh keeps selection and scroll position: it emits only what changed.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Heading {
        QString title;
        bool rightAligned = false;
        QString key {}; ///< the name the column is remembered by
    };

    TableModel(std::vector<Heading> headings, Background background, const QLocale &locale, QObject *parent = nullptr);
    ~TableModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Fast for what a table asks while somebody types: the next row whose title begins with a text. Anything else as in Qt.
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits = 1,
        Qt::MatchFlags flags = Qt::MatchFlags(Qt::MatchStartsWith | Qt::MatchWrap)) const override;
    /// Shows the new order at once when it is known, otherwise as soon as it has been made; then published() follows.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Shows only the rows that contain every word of @p text.
    void setFilter(const QString &text);
    const QString &filter() const;
    /// Shows only the rows that have one of the bits of @p facet (TableContent::facets); 0 = all.
    void setFacet(quint32 facet);
    quint32 facet() const;
    /// How many of the rows that pass the filter have the facet of bit number @p bit; -1 = all that pass it.
    int facetCount(int bit) const;
    /// Number of rows without the filter.
    int totalCount() const;
    /// Whether rows were ever given; an empty list counts.
    bool hasContent() const;
    /// Whether rows have been given that replace all and have yet to be made, besides those that are being made now.
    bool hasRowsWaiting() const;
    /// The id of the row at a valid index.
    const QString &idAt(const QModelIndex &index) const;
    /// Where the row of that id is shown; invalid when it is not.
    QModelIndex indexOfId(const QString &id) const;
    /// Where the row is shown now that was shown as @p row before; -1 = nowhere. Only while layoutChanged() is told.
    int rowNow(int row) const;
    /// What is known at present, for any thread; null = nothing yet.
    const TableContentPtr &contentPtr() const;

Q_SIGNALS:
    /// What is shown was brought up to date after a filter, a sort or a refresh.
    void published();
    /// The rows given last are shown now; comes before its published().
    void refreshed();
    /// They were rows of their own, not those before amended; comes before its refreshed().
    void replaced();

protected:
    using Make = std::function<TableContentPtr(const TableContentPtr &before)>;
    /// Makes content in the background and shows it. Calls that come meanwhile wait; of those only the last is carried out.
    void replaceContent(std::function<TableContentPtr()> make);
    /// The same out of the content before, in its turn: none of these calls is left out. Null from @p make = leave all as it is.
    void amendContent(Make make);
    const TableContent *content() const;
    /// The row of the content behind a row on the screen.
    int contentRow(const QModelIndex &index) const;

private:
    using Order = std::shared_ptr<const std::vector<int>>;
    struct Refresh;
    std::vector<int> viewOf(const TableContent &content);
    std::vector<int> inFacet(std::vector<int> rows, const TableContent &content);
    void startRefresh(Make make, bool whole);
    void showAgain();
    void startOrder();
    void finishRefresh(const Refresh &refresh);
    void release(TableContentPtr content);
    void showContent(const Refresh &refresh);
    void moveTo(std::vector<int> view, const TableContentPtr &content, const std::vector<int> *newRowOf);
    void removeGone(const std::vector<int> &newRowOf, const std::vector<int> &positions);
    void insertNew(const std::vector<int> &view, const std::vector<bool> &known);
    void reportChanges(const std::vector<bool> &changed);

    std::vector<Heading> m_headings;
    Background m_background;
    QLocale m_locale;
    TableContentPtr m_content;
    std::map<int, Order> m_orders; ///< by column, of m_content
    std::vector<int> m_view; ///< rows of m_content in the order of the screen
    std::vector<int> m_rowNow; ///< by row shown before, while all of them move
    QString m_filter;
    quint32 m_facet = 0;
    int m_matching = 0; ///< rows that pass the filter, whatever their facet
    std::array<int, 32> m_facetCounts {}; ///< of those, by bit
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_refreshing = false;
    Make m_waiting;
    bool m_waitingWhole = false; ///< among what waits are rows of their own
};

} // namespace tables
