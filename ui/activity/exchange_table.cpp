#include "ui/activity/exchange_table.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExchangeTable)
};

constexpr int firstError = 400;

QString statusText(const ExchangeRow &row)
{
    return row.exchange->status == 0 ? Words::tr("no answer") : QString::number(row.exchange->status);
}

} // namespace

bool ExchangeRow::hasFailed() const
{
    return exchange->status == 0 || exchange->status >= firstError;
}

ExchangeRow exchangeRow(const net::ExchangeLog::Entry &entry)
{
    return { u"%1"_s.arg(entry.number, 12, 10, QLatin1Char('0')), entry.number, std::make_shared<const net::Exchange>(entry.exchange) };
}

tables::TableDescription<ExchangeRow> exchangeTable()
{
    tables::TableDescription<ExchangeRow> table;
    table.columns = {
        { .key = u"time"_s,
            .title = Words::tr("Time"),
            .text = [](const ExchangeRow &row) { return row.exchange->startedAt.toLocalTime().toString(u"HH:mm:ss.zzz"_s); },
            .number = [](const ExchangeRow &row) { return row.number; },
            .technical = true,
            .muted = true },
        { .key = u"method"_s,
            .title = Words::tr("Method"),
            .text = [](const ExchangeRow &row) { return QString::fromLatin1(row.exchange->verb); },
            .technical = true },
        { .key = u"address"_s,
            .title = Words::tr("Address"),
            .text = [](const ExchangeRow &row) { return row.exchange->url; },
            .technical = true },
        { .key = u"status"_s,
            .title = Words::tr("Status"),
            .text = statusText,
            .number = [](const ExchangeRow &row) { return qint64(row.exchange->status); } },
        { .key = u"took"_s,
            .title = Words::tr("Took"),
            .text = [](const ExchangeRow &row) { return Words::tr("%L1 ms", "milliseconds").arg(row.exchange->elapsedMs); },
            .number = [](const ExchangeRow &row) { return row.exchange->elapsedMs; },
            .muted = true,
            .rightAligned = true },
    };
    table.searched = [](const ExchangeRow &row) {
        return QStringList { QString::fromLatin1(row.exchange->verb), row.exchange->url, statusText(row), row.exchange->failure };
    };
    return table;
}

CellMark exchangeMark(const ExchangeRow &row, ExchangeColumn column)
{
    if (column != ExchangeColumn::Status || !row.hasFailed())
        return {};
    constexpr int serverError = 500;
    const bool bad = row.exchange->status == 0 || row.exchange->status >= serverError;
    return bad ? CellMark { Tone::Danger, Glyph::Failed } : CellMark { Tone::Warning, Glyph::Attention };
}

} // namespace ui
