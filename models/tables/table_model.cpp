#include "models/tables/table_model.h"

#include "models/tables/cell_roles.h"

#include <algorithm>
#include <numeric>

namespace tables {

namespace {

/// More separate changes than this are told in one go: each one costs the view a pass over its rows.
constexpr int maxRanges = 64;

std::vector<int> positionsOf(const std::vector<int> &view, int rowCount)
{
    std::vector<int> positions(size_t(rowCount), -1);
    for (size_t i = 0; i < view.size(); ++i)
        positions[size_t(view[i])] = int(i);
    return positions;
}

/// Calls @p found with the first and last index of every run for which @p inRun holds, from the end to the begin.
template <typename InRun, typename Found> void eachRunBackwards(int count, InRun inRun, Found found)
{
    for (int last = count - 1; last >= 0; --last) {
        if (!inRun(last))
            continue;
        int first = last;
        while (first > 0 && inRun(first - 1))
            --first;
        found(first, last);
        last = first;
    }
}

template <typename InRun> int runs(int count, InRun inRun)
{
    int number = 0;
    eachRunBackwards(count, inRun, [&](int, int) { ++number; });
    return number;
}

} // namespace

struct TableModel::Refresh {
    TableContentPtr before;
    TableContentPtr after;
    RefreshDiff diff;
    int sortColumn = -1;
    Order order;
    bool whole = false;
};

TableModel::TableModel(std::vector<Heading> headings, Background background, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
    , m_background(std::move(background))
    , m_locale(locale)
{
}

TableModel::~TableModel() = default;

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return m_content->data(contentRow(index), index.column(), role);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Heading &heading = m_headings[size_t(section)];
    if (role == Qt::DisplayRole)
        return heading.title;
    if (role == ColumnKeyRole)
        return heading.key;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(heading.rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

const QString &TableModel::filter() const
{
    return m_filter;
}

int TableModel::totalCount() const
{
    return m_content ? m_content->rowCount() : 0;
}

bool TableModel::hasContent() const
{
    return m_content != nullptr;
}

bool TableModel::hasRowsWaiting() const
{
    return m_waitingWhole;
}

const TableContent *TableModel::content() const
{
    return m_content.get();
}

int TableModel::contentRow(const QModelIndex &index) const
{
    return m_view[size_t(index.row())];
}

void TableModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    showAgain();
}

void TableModel::setFacet(quint32 facet)
{
    if (facet == m_facet)
        return;
    m_facet = facet;
    showAgain();
}

void TableModel::showAgain()
{
    if (m_content)
        moveTo(viewOf(*m_content), m_content, nullptr);
    Q_EMIT published();
}

quint32 TableModel::facet() const
{
    return m_facet;
}

int TableModel::facetCount(int bit) const
{
    return bit < 0 ? m_matching : m_facetCounts[size_t(bit)];
}

const TableContentPtr &TableModel::contentPtr() const
{
    return m_content;
}

const QString &TableModel::idAt(const QModelIndex &index) const
{
    return m_content->id(contentRow(index));
}

QModelIndex TableModel::indexOfId(const QString &id) const
{
    const int row = m_content ? m_content->rowOf(id) : -1;
    const auto shown = row < 0 ? m_view.cend() : std::find(m_view.cbegin(), m_view.cend(), row);
    return shown == m_view.cend() ? QModelIndex() : index(int(shown - m_view.cbegin()), 0);
}

int TableModel::rowNow(int row) const
{
    return m_rowNow[size_t(row)];
}

QModelIndexList TableModel::match(const QModelIndex &start, int role, const QVariant &value, int hits, Qt::MatchFlags flags) const
{
    if (role != Qt::DisplayRole || hits != 1 || flags != (Qt::MatchStartsWith | Qt::MatchWrap))
        return QAbstractTableModel::match(start, role, value, hits, flags);
    if (!m_content)
        return {};
    const SearchText &names = m_content->searchText();
    const QString text = value.toString().toLower();
    const auto begins = [&](int row) { return names.nameBegins(row, text); };
    const auto from = m_view.cbegin() + std::clamp(start.row(), 0, rowCount());
    auto found = std::find_if(from, m_view.cend(), begins);
    if (found == m_view.cend()) {
        found = std::find_if(m_view.cbegin(), from, begins);
        if (found == from)
            return {};
    }
    return { index(int(found - m_view.cbegin()), 0) };
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    if (!m_content)
        return;
    if (m_sortColumn >= 0 && !m_orders.contains(m_sortColumn)) {
        startOrder();
        return;
    }
    showAgain();
}

void TableModel::startOrder()
{
    auto made = std::make_shared<Order>();
    const auto work = [made, content = m_content, column = m_sortColumn, locale = m_locale] {
        *made = std::make_shared<const std::vector<int>>(content->ascending(column, locale));
    };
    m_background(this, work, [this, made, content = m_content, column = m_sortColumn] {
        if (content != m_content)
            return; // a refresh came between and has asked for its own order
        m_orders[column] = *made;
        if (column == m_sortColumn)
            sort(m_sortColumn, m_sortOrder);
    });
}

/// Counts the facets of @p rows and leaves those of the chosen one.
std::vector<int> TableModel::inFacet(std::vector<int> rows, const TableContent &content)
{
    m_matching = int(rows.size());
    m_facetCounts = {};
    for (const int row : rows) {
        for (quint32 bits = content.facets(row); bits != 0; bits &= bits - 1)
            ++m_facetCounts[size_t(qCountTrailingZeroBits(bits))];
    }
    if (m_facet != 0)
        std::erase_if(rows, [&](int row) { return (content.facets(row) & m_facet) == 0; });
    return rows;
}

std::vector<int> TableModel::viewOf(const TableContent &content)
{
    std::vector<int> matching = inFacet(content.searchText().matches(m_filter), content);
    const auto order = m_orders.find(m_sortColumn);
    if (order == m_orders.cend())
        return matching;
    std::vector<int> view;
    view.reserve(matching.size());
    if (int(matching.size()) == content.rowCount()) {
        view = *order->second;
    } else {
        std::vector<bool> wanted(size_t(content.rowCount()), false);
        for (const int row : matching)
            wanted[size_t(row)] = true;
        std::copy_if(
            order->second->cbegin(), order->second->cend(), std::back_inserter(view), [&](int row) { return wanted[size_t(row)]; });
    }
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(view.begin(), view.end());
    return view;
}

void TableModel::replaceContent(std::function<TableContentPtr()> make)
{
    Make whole = [make = std::move(make)](const TableContentPtr &) { return make(); };
    if (!m_refreshing) {
        startRefresh(std::move(whole), true);
        return;
    }
    m_waiting = std::move(whole);
    m_waitingWhole = true;
}

void TableModel::amendContent(Make make)
{
    if (!m_refreshing) {
        startRefresh(std::move(make), false);
    } else if (!m_waiting) {
        m_waiting = std::move(make);
    } else {
        m_waiting = [first = std::move(m_waiting), second = std::move(make)](const TableContentPtr &before) {
            const TableContentPtr between = first(before);
            const TableContentPtr after = second(between ? between : before);
            return after ? after : between;
        };
    }
}

void TableModel::startRefresh(Make make, bool whole)
{
    m_refreshing = true;
    auto refresh = std::make_shared<Refresh>();
    refresh->before = m_content;
    refresh->sortColumn = m_sortColumn;
    refresh->whole = whole;
    auto work = [refresh, make = std::move(make), locale = m_locale] {
        refresh->after = make(refresh->before);
        if (refresh->before && refresh->after)
            refresh->diff = diffOf(*refresh->before, *refresh->after);
        refresh->diff.same = refresh->diff.same || !refresh->after;
        if (refresh->diff.same)
            refresh->after.reset(); // here: so many rows take their time to go
        if (refresh->sortColumn >= 0 && !refresh->diff.same)
            refresh->order = std::make_shared<const std::vector<int>>(refresh->after->ascending(refresh->sortColumn, locale));
    };
    m_background(this, std::move(work), [this, refresh] {
        finishRefresh(*refresh);
        release(std::move(refresh->before));
    });
}

/// Lets go of rows in the background, when nobody else holds them.
void TableModel::release(TableContentPtr content)
{
    constexpr int few = 1000;
    if (content && content != m_content && content->rowCount() > few)
        m_background(
            this, [content = std::move(content)]() mutable { content.reset(); }, [] {});
}

void TableModel::finishRefresh(const Refresh &refresh)
{
    m_refreshing = false;
    if (!refresh.diff.same) {
        m_orders.clear();
        if (refresh.order)
            m_orders[refresh.sortColumn] = refresh.order;
        showContent(refresh);
        if (m_sortColumn >= 0 && !m_orders.contains(m_sortColumn))
            startOrder(); // another column was chosen while this content was being made
    }
    if (refresh.whole)
        Q_EMIT replaced();
    Q_EMIT refreshed();
    Q_EMIT published();
    if (m_waiting && !m_refreshing)
        startRefresh(std::exchange(m_waiting, {}), std::exchange(m_waitingWhole, false));
}

void TableModel::showContent(const Refresh &refresh)
{
    std::vector<int> view = viewOf(*refresh.after);
    if (!refresh.before) {
        const int count = int(view.size());
        m_content = refresh.after;
        if (count > 0) {
            beginInsertRows({}, 0, count - 1);
            m_view = std::move(view);
            endInsertRows();
        }
        return;
    }
    const std::vector<int> &newRowOf = refresh.diff.newRowOf;
    const std::vector<int> positions = positionsOf(view, refresh.after->rowCount());
    const auto gone = [&](int shown) {
        const int row = newRowOf[size_t(m_view[size_t(shown)])];
        return row < 0 || positions[size_t(row)] < 0;
    };
    std::vector<bool> known(size_t(refresh.after->rowCount()), false);
    for (int shown = 0; shown < rowCount(); ++shown) {
        if (!gone(shown))
            known[size_t(newRowOf[size_t(m_view[size_t(shown)])])] = true;
    }
    const auto added = [&](int shown) { return !known[size_t(view[size_t(shown)])]; };
    if (runs(rowCount(), gone) + runs(int(view.size()), added) > maxRanges) {
        moveTo(std::move(view), refresh.after, &newRowOf);
    } else {
        removeGone(newRowOf, positions);
        std::vector<int> kept;
        std::copy_if(view.cbegin(), view.cend(), std::back_inserter(kept), [&](int row) { return known[size_t(row)]; });
        moveTo(std::move(kept), refresh.after, &newRowOf);
        insertNew(view, known);
    }
    reportChanges(refresh.diff.changed);
}

void TableModel::removeGone(const std::vector<int> &newRowOf, const std::vector<int> &positions)
{
    const auto gone = [&](int shown) {
        const int row = newRowOf[size_t(m_view[size_t(shown)])];
        return row < 0 || positions[size_t(row)] < 0;
    };
    eachRunBackwards(rowCount(), gone, [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_view.erase(m_view.begin() + first, m_view.begin() + last + 1);
        endRemoveRows();
    });
}

void TableModel::insertNew(const std::vector<int> &view, const std::vector<bool> &known)
{
    std::vector<std::pair<int, int>> ranges;
    eachRunBackwards(
        int(view.size()), [&](int shown) { return !known[size_t(view[size_t(shown)])]; },
        [&](int first, int last) { ranges.emplace_back(first, last); });
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        beginInsertRows({}, range->first, range->second);
        m_view.insert(m_view.begin() + range->first, view.begin() + range->first, view.begin() + range->second + 1);
        endInsertRows();
    }
}

void TableModel::reportChanges(const std::vector<bool> &changed)
{
    const auto isChanged = [&](int shown) { return changed[size_t(m_view[size_t(shown)])]; };
    const int count = runs(rowCount(), isChanged);
    if (count > maxRanges) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    eachRunBackwards(
        rowCount(), isChanged, [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1)); });
}

/// Puts @p view of @p content on the screen; persistent indexes follow their rows, which @p newRowOf maps from the content before.
void TableModel::moveTo(std::vector<int> view, const TableContentPtr &content, const std::vector<int> *newRowOf)
{
    const auto present = [newRowOf](int row) { return newRowOf ? (*newRowOf)[size_t(row)] : row; };
    if (std::equal(m_view.cbegin(), m_view.cend(), view.cbegin(), view.cend(), [&](int old, int row) { return present(old) == row; })) {
        m_view = std::move(view);
        m_content = content;
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const std::vector<int> positions = positionsOf(view, content->rowCount());
    m_rowNow.resize(m_view.size());
    std::transform(m_view.cbegin(), m_view.cend(), m_rowNow.begin(), [&](int old) {
        const int row = present(old);
        return row < 0 ? -1 : positions[size_t(row)];
    });
    m_view = std::move(view);
    m_content = content;
    const QModelIndexList persistent = persistentIndexList();
    QModelIndexList moved;
    moved.reserve(persistent.size());
    for (const QModelIndex &old : persistent) {
        const int row = rowNow(old.row());
        moved << (row < 0 ? QModelIndex() : index(row, old.column()));
    }
    changePersistentIndexList(persistent, moved);
    Q_EMIT layoutChanged();
    m_rowNow.clear();
}

} // namespace tables
