#pragma once

#include "models/tables/cell_roles.h"
#include "models/tables/reference_index.h"
#include "models/tables/sort_order.h"
#include "models/tables/table_content.h"
#include "models/tables/table_description.h"

#include <algorithm>

namespace tables {

/// The rows of one TypedTable at one moment.
template <typename Row> class TypedContent final : public TableContent {
public:
    /// Sorts @p rows by id; of two with the same id the first stays.
    TypedContent(std::shared_ptr<const TableDescription<Row>> description, std::vector<Row> rows)
        : m_description(std::move(description))
        , m_rows(std::move(rows))
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.id < b.id; });
        const auto sameId = [](const Row &a, const Row &b) { return a.id == b.id; };
        m_rows.erase(std::unique(m_rows.begin(), m_rows.end(), sameId), m_rows.end());
        constexpr int usualLength = 120;
        m_search.reserve(int(m_rows.size()), qsizetype(m_rows.size()) * usualLength);
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_search.appendRow(m_description->searched(m_rows[i]), nameOf(int(i)));
        if (m_description->facets) {
            m_facets.resize(m_rows.size());
            std::transform(m_rows.cbegin(), m_rows.cend(), m_facets.begin(), m_description->facets);
        }
        for (const auto &reference : m_description->references) {
            for (size_t i = 0; i < m_rows.size(); ++i)
                m_references.add(reference(m_rows[i]), int(i));
        }
        m_references.finish();
    }

    int rowCount() const override { return int(m_rows.size()); }
    const QString &id(int row) const override { return m_rows[size_t(row)].id; }
    const SearchText &searchText() const override { return m_search; }
    QString title(int row) const override { return nameOf(row); }
    QString detail(int row) const override { return m_description->detail ? m_description->detail(m_rows[size_t(row)]) : QString(); }
    QString parent(int row) const override { return m_description->parent ? m_description->parent(m_rows[size_t(row)]) : QString(); }
    quint32 facets(int row) const override { return m_facets.empty() ? 0 : m_facets[size_t(row)]; }
    const Row &row(int number) const { return m_rows[size_t(number)]; }
    const std::vector<Row> &rows() const { return m_rows; }
    /// The row of that id, or null.
    const Row *find(const QString &id) const
    {
        const int row = rowOf(id);
        return row < 0 ? nullptr : &m_rows[size_t(row)];
    }

    /// The rows that refer to the object of that id, in the order of their own ids.
    std::vector<const Row *> referring(const QString &id) const
    {
        std::vector<const Row *> found;
        for (const int row : m_references.rowsAbout(id)) {
            const auto names = [&](const auto &reference) { return reference(m_rows[size_t(row)]) == id; };
            if (std::any_of(m_description->references.cbegin(), m_description->references.cend(), names))
                found.push_back(&m_rows[size_t(row)]);
        }
        return found;
    }

    bool equals(int row, const TableContent &other, int otherRow) const override
    {
        return m_rows[size_t(row)] == static_cast<const TypedContent &>(other).m_rows[size_t(otherRow)];
    }

    QVariant data(int rowNumber, int columnNumber, int role) const override
    {
        const Row &row = m_rows[size_t(rowNumber)];
        const Column<Row> &column = m_description->columns[size_t(columnNumber)];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case Qt::ToolTipRole:
            return toolTip(column.text(row));
        case TechnicalRole:
            return column.technical;
        case MutedRole:
            return column.muted;
        case TagsRole:
            return column.tags ? QVariant(column.tags(row)) : QVariant();
        case MarksRole:
            return column.marks ? QVariant::fromValue(column.marks(row)) : QVariant();
        case EndWordRole:
            return column.endWord ? QVariant(column.endWord(row)) : QVariant();
        case SecondLineRole:
            return column.secondLine ? QVariant(column.secondLine(row)) : QVariant();
        case SecondTechnicalRole:
            return column.secondTechnical;
        case AddressRole:
            return column.address ? QVariant(column.address(row)) : QVariant();
        case StateRole:
            return column.state ? QVariant(column.state(row)) : QVariant();
        default:
            return {};
        }
    }

    std::vector<int> ascending(int columnNumber, const QLocale &locale) const override
    {
        const Column<Row> &column = m_description->columns[size_t(columnNumber)];
        if (column.number) {
            std::vector<qint64> numbers(m_rows.size());
            std::transform(m_rows.cbegin(), m_rows.cend(), numbers.begin(), column.number);
            return orderOf(numbers);
        }
        const std::vector<QString> texts = textsOf(column.address ? column.address : column.text);
        return column.thenBy ? orderOf(texts, textsOf(column.thenBy), locale) : orderOf(texts, locale);
    }

private:
    std::vector<QString> textsOf(const std::function<QString(const Row &)> &text) const
    {
        std::vector<QString> texts(m_rows.size());
        std::transform(m_rows.cbegin(), m_rows.cend(), texts.begin(), text);
        return texts;
    }

    QString nameOf(int row) const
    {
        const auto &title = m_description->title ? m_description->title : m_description->columns.front().text;
        return title(m_rows[size_t(row)]);
    }

    /// Names may be 2,000 characters long; a tool tip that covers the screen helps nobody.
    static QString toolTip(const QString &text)
    {
        constexpr qsizetype most = 400;
        return text.size() > most ? QString(text.left(most) + QChar(0x2026)) : text;
    }

    std::shared_ptr<const TableDescription<Row>> m_description;
    std::vector<Row> m_rows;
    ReferenceIndex m_references;
    std::vector<quint32> m_facets; ///< by row; empty = the table has none
    SearchText m_search;
};

} // namespace tables
