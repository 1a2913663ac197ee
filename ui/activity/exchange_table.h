#pragma once

#include "models/net/exchange_log.h"
#include "models/tables/typed_table.h"
#include "ui/views/tone_delegate.h"

#include <memory>

namespace ui {

/// An exchange as a row.
struct ExchangeRow {
    QString id; ///< its number, so that rows sort by it
    qint64 number = 0;
    std::shared_ptr<const net::Exchange> exchange;

    bool operator==(const ExchangeRow &other) const { return number == other.number; }
    bool hasFailed() const;
};

enum class ExchangeColumn {
    Time,
    Verb,
    Address,
    Status,
    Took,
};

using ExchangeTable = tables::TypedTable<ExchangeRow>;

ExchangeRow exchangeRow(const net::ExchangeLog::Entry &entry);
tables::TableDescription<ExchangeRow> exchangeTable();
/// How a cell of it is marked.
CellMark exchangeMark(const ExchangeRow &row, ExchangeColumn column);

} // namespace ui
