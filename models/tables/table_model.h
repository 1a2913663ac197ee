#pragma once

#include "models/tables/refresh_diff.h"

#include <QAbstractTableModel>

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
    };

    TableModel(std::vector<Heading> headings, Background background, const QLocale &locale, QObject *parent = nullptr);
    ~TableModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Shows the new order at once when it is known, otherwise as soon as it has been made; then published() follows.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Shows only the rows that contain every word of @p text.
    void setFilter(const QString &text);
    const QString &filter() const;
    /// Number of rows without the filter.
    int totalCount() const;
    /// Whether rows were ever given; an empty list counts.
    bool hasContent() const;

Q_SIGNALS:
    /// What is shown was brought up to date after a filter, a sort or a refresh.
    void published();
    /// The rows given last are shown now; comes before its published().
    void refreshed();

protected:
    /// Makes content in the background and shows it. Calls that come meanwhile wait; of those only the last is carried out.
    void replaceContent(std::function<TableContentPtr()> make);
    const TableContent *content() const;
    /// The row of the content behind a row on the screen.
    int contentRow(const QModelIndex &index) const;

private:
    using Order = std::shared_ptr<const std::vector<int>>;
    struct Refresh;
    std::vector<int> viewOf(const TableContent &content) const;
    void startOrder();
    void finishRefresh(const Refresh &refresh);
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
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_refreshing = false;
    std::function<TableContentPtr()> m_waiting;
};

} // namespace tables
