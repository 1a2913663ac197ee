#pragma once

#include "models/tables/cell_roles.h"
#include "models/tables/sort_order.h"
#include "models/tables/table_model.h"

#include <QStringList>

#include <algorithm>

namespace tables {

/// How one column of a table of @p Row is shown and sorted. Adding a column to a table is adding one of these.
template <typename Row> struct Column {
    QString title;
    std::function<QString(const Row &)> text;
    std::function<qint64(const Row &)> number = {}; ///< set for numbers and times: what they are sorted by
    std::function<QStringList(const Row &)> tags = {}; ///< set for a column of chips
    std::function<QString(const Row &)> endWord = {};
    bool technical = false;
    bool muted = false;
    bool rightAligned = false;
};

/// All that is special about one table. @p Row has a QString `id`, unique in the table, and operator==.
template <typename Row> struct TableDescription {
    std::vector<Column<Row>> columns;
    std::function<QStringList(const Row &)> searched; ///< the fields that a filter looks at
};

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
        for (const Row &row : m_rows)
            m_search.appendRow(m_description->searched(row));
    }

    int rowCount() const override { return int(m_rows.size()); }
    const QString &id(int row) const override { return m_rows[size_t(row)].id; }
    const SearchText &searchText() const override { return m_search; }
    const Row &row(int number) const { return m_rows[size_t(number)]; }

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
            return column.technical || column.tags ? QVariant(column.text(row)) : QVariant();
        case TechnicalRole:
            return column.technical;
        case MutedRole:
            return column.muted;
        case TagsRole:
            return column.tags ? QVariant(column.tags(row)) : QVariant();
        case EndWordRole:
            return column.endWord ? QVariant(column.endWord(row)) : QVariant();
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
        std::vector<QString> texts(m_rows.size());
        std::transform(m_rows.cbegin(), m_rows.cend(), texts.begin(), column.text);
        return orderOf(texts, locale);
    }

private:
    std::shared_ptr<const TableDescription<Row>> m_description;
    std::vector<Row> m_rows;
    SearchText m_search;
};

/// The model of every table: give it rows, it does the rest.
template <typename Row> class TypedTable final : public TableModel {
public:
    TypedTable(TableDescription<Row> description, Background background, const QLocale &locale = QLocale(), QObject *parent = nullptr)
        : TableModel(headingsOf(description), std::move(background), locale, parent)
        , m_description(std::make_shared<const TableDescription<Row>>(std::move(description)))
    {
    }

    /// Shows @p rows instead of those before; published() says when.
    void setRows(std::vector<Row> rows)
    {
        replaceContent([description = m_description, rows = std::move(rows)]() mutable {
            return std::make_shared<const TypedContent<Row>>(description, std::move(rows));
        });
    }

    /// The row at a valid index of this model; stays valid until the next refresh.
    const Row &rowAt(const QModelIndex &index) const { return static_cast<const TypedContent<Row> *>(content())->row(contentRow(index)); }

    /// Copies of the first @p most rows for which @p wanted answers true, in the order of their ids and whatever the filter shows.
    template <typename Wanted> std::vector<Row> pick(Wanted wanted, size_t most) const
    {
        std::vector<Row> picked;
        const auto *rows = static_cast<const TypedContent<Row> *>(content());
        for (int i = 0; rows && i < rows->rowCount() && picked.size() < most; ++i) {
            if (wanted(rows->row(i)))
                picked.push_back(rows->row(i));
        }
        return picked;
    }

private:
    static std::vector<Heading> headingsOf(const TableDescription<Row> &description)
    {
        std::vector<Heading> headings;
        for (const Column<Row> &column : description.columns)
            headings.push_back({ column.title, column.rightAligned });
        return headings;
    }

    std::shared_ptr<const TableDescription<Row>> m_description;
};

} // namespace tables
