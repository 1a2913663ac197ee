#pragma once

#include "models/tables/table_model.h"
#include "models/tables/typed_content.h"

namespace tables {

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
