#include "ui/token/exchange_model.h"

#include "models/tables/cell_roles.h"
#include "ui/style/glyphs.h"
#include "ui/token/flow_words.h"
#include "ui/views/sequence_delegate.h"

#include <QUrl>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double longestByHand = 0.35; ///< of what the rest took
constexpr double shortest = 1; ///< millisecond: nothing takes no time

bool isByHand(const FlowExchange &exchange)
{
    return exchange.step == FlowStep::Login;
}

bool isSeenOnly(const FlowExchange &exchange)
{
    return exchange.step == FlowStep::AuthorizationRequest;
}

bool hasFailed(const FlowExchange &exchange)
{
    return !exchange.http.failure.isEmpty() || exchange.http.status >= 400;
}

QString placeText(const FlowExchange &exchange)
{
    const QUrl url(exchange.http.url);
    const QString path = url.path().isEmpty() ? u"/"_s : url.path();
    return QString::fromLatin1(exchange.http.verb) + u' ' + (exchange.step == FlowStep::Redirect ? url.authority() + path : path);
}

} // namespace

void ExchangeModel::clear()
{
    beginResetModel();
    m_exchanges.clear();
    endResetModel();
}

void ExchangeModel::append(const FlowExchange &exchange)
{
    const int row = int(m_exchanges.size());
    beginInsertRows({}, row, row);
    m_exchanges.append(exchange);
    endInsertRows();
    if (row > 0)
        Q_EMIT dataChanged(index(0, Sequence), index(row - 1, When)); // axis and lanes are of all of them
}

const FlowExchange &ExchangeModel::at(int row) const
{
    return m_exchanges.at(row);
}

void ExchangeModel::setProviderName(const QString &name)
{
    m_provider = name;
}

QList<FlowParty> ExchangeModel::parties() const
{
    QList<FlowParty> found { FlowParty::Console };
    for (const FlowParty party : { FlowParty::Browser, FlowParty::Provider, FlowParty::Gateway }) {
        if (std::any_of(m_exchanges.cbegin(), m_exchanges.cend(),
                [party](const FlowExchange &exchange) { return exchange.from == party || exchange.to == party; }))
            found << party;
    }
    return found;
}

QString ExchangeModel::partyName(FlowParty party) const
{
    switch (party) {
    case FlowParty::Console:
        return u"Gatehouse"_s; // untranslated: the program's own name
    case FlowParty::Browser:
        return tr("Browser");
    case FlowParty::Provider:
        return m_provider.isEmpty() ? tr("Provider") : m_provider;
    case FlowParty::Gateway:
        return tr("Gateway");
    }
    Q_UNREACHABLE();
}

QStringList ExchangeModel::lanes() const
{
    QStringList names;
    for (const FlowParty party : parties())
        names << partyName(party);
    return names;
}

qint64 ExchangeModel::totalMs() const
{
    return std::accumulate(
        m_exchanges.cbegin(), m_exchanges.cend(), qint64(0), [](qint64 sum, const FlowExchange &one) { return sum + one.http.elapsedMs; });
}

int ExchangeModel::rowOfTokens() const
{
    int found = -1;
    for (int row = 0; row < m_exchanges.size(); ++row) {
        const FlowStep step = m_exchanges[row].step;
        if (step == FlowStep::TokenRequest || (step == FlowStep::Redirect && found < 0))
            found = row;
    }
    return found;
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exchanges.size());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Exchange");
    case Answer:
        return tr("Answer");
    case When:
        return tr("When");
    default:
        return QString();
    }
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FlowExchange &exchange = m_exchanges.at(index.row());
    if (role == RowToneRole)
        return int(hasFailed(exchange) ? Tone::Danger : isByHand(exchange) || isSeenOnly(exchange) ? Tone::Neutral : Tone::Success);
    switch (index.column()) {
    case Name:
        return nameData(exchange, role);
    case Sequence:
        return sequenceData(exchange, role);
    case Answer:
        return answerData(exchange, role);
    case When:
        return whenData(index.row(), role);
    default:
        return {};
    }
}

QVariant ExchangeModel::nameData(const FlowExchange &exchange, int role) const
{
    if (role == Qt::DisplayRole)
        return stepName(exchange.step);
    if (role != tables::SecondLineRole)
        return {};
    if (isByHand(exchange))
        return tr("name, password, consent");
    if (isSeenOnly(exchange))
        return tr("%1, in the browser").arg(placeText(exchange));
    return placeText(exchange);
}

QVariant ExchangeModel::sequenceData(const FlowExchange &exchange, int role) const
{
    switch (role) {
    case FromLaneRole:
        return int(parties().indexOf(exchange.from));
    case ToLaneRole:
        return int(parties().indexOf(exchange.to));
    case AnswerRole:
        return exchange.step == FlowStep::Redirect;
    case Qt::AccessibleTextRole:
        return tr("from %1 to %2").arg(partyName(exchange.from), partyName(exchange.to));
    default:
        return {};
    }
}

QVariant ExchangeModel::answerData(const FlowExchange &exchange, int role) const
{
    const bool unknown = isByHand(exchange) || isSeenOnly(exchange);
    if (role == RowGlyphRole)
        return int(hasFailed(exchange) ? Glyph::Failed : isByHand(exchange) ? Glyph::Pending : unknown ? Glyph::Unknown : Glyph::Done);
    if (role != Qt::DisplayRole)
        return {};
    if (isByHand(exchange))
        return tr("by hand");
    if (unknown)
        return tr("not seen");
    return exchange.http.status > 0 ? QString::number(exchange.http.status) : tr("none");
}

double ExchangeModel::shownLength(int row) const
{
    const FlowExchange &exchange = m_exchanges.at(row);
    if (isSeenOnly(exchange))
        return 0;
    const double length = std::max(shortest, double(exchange.http.elapsedMs));
    if (!isByHand(exchange))
        return length;
    double rest = 0;
    for (const FlowExchange &other : m_exchanges)
        rest += isByHand(other) ? 0 : std::max(shortest, double(other.http.elapsedMs));
    return std::min(length, rest * longestByHand);
}

QVariant ExchangeModel::whenData(int row, int role) const
{
    const FlowExchange &exchange = m_exchanges.at(row);
    if (role == Qt::DisplayRole)
        return isSeenOnly(exchange) || exchange.step == FlowStep::Redirect ? QString() : durationText(exchange.http.elapsedMs, QLocale());
    if (role == ByHandRole)
        return isByHand(exchange);
    if ((role != StartRole && role != LengthRole) || isSeenOnly(exchange))
        return {};
    double before = 0;
    double all = 0;
    for (int i = 0; i < m_exchanges.size(); ++i) {
        before += i < row ? shownLength(i) : 0;
        all += shownLength(i);
    }
    return (role == StartRole ? before : shownLength(row)) / all;
}

} // namespace ui
