#pragma once

#include "models/tables/cell_roles.h"
#include "models/tables/sort_order.h"
#include "models/tables/table_description.h"
#include "models/tables/table_model.h"

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
    std::vector<quint32> m_facets; ///< by row; empty = the table has none
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

    using Rows = std::vector<Row>;
    using Content = TypedContent<Row>;
    using ContentPtr = std::shared_ptr<const Content>;

    /// Shows @p rows instead of those before; published() says when. @p finish(rows) may complete them in the background.
    void setRows(Rows rows, std::function<void(Rows &)> finish = {})
    {
        replaceContent([description = m_description, rows = std::move(rows), finish = std::move(finish)]() mutable {
            if (finish)
                finish(rows);
            return std::make_shared<const Content>(description, std::move(rows));
        });
    }

    /// Changes what is there by @p change(rows), in the background. Where there is nothing yet, nothing happens.
    void amend(std::function<void(Rows &)> change)
    {
        amendContent([description = m_description, change = std::move(change)](const TableContentPtr &before) -> TableContentPtr {
            if (!before)
                return {};
            Rows rows = static_cast<const Content &>(*before).rows();
            change(rows);
            return std::make_shared<const Content>(description, std::move(rows));
        });
    }

    /// The rows at present, for any thread; null = nothing yet.
    ContentPtr typedContent() const { return std::static_pointer_cast<const Content>(contentPtr()); }

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
            headings.push_back({ column.title, column.rightAligned, column.key });
        return headings;
    }

    std::shared_ptr<const TableDescription<Row>> m_description;
};

} // namespace tables
