#pragma once

#include "ui/engine/token_engine.h"

#include <QAbstractTableModel>

namespace ui {

/// The exchanges of a flow as the rows of a sequence: words, arrow, answer, time (roles: ui/views/sequence_delegate.h).
///
/// All times stand on one axis from which the pauses between two exchanges are cut; a person's time is cut short.
class ExchangeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Sequence,
        Answer,
        When,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const FlowExchange &exchange);
    const FlowExchange &at(int row) const;
    void setProviderName(const QString &name);
    /// The names over the life lines: only of who takes part.
    QStringList lanes() const;
    /// From the first byte to the last, without the pauses, in milliseconds.
    qint64 totalMs() const;
    /// The row that brought the tokens; -1 when there is none.
    int rowOfTokens() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant nameData(const FlowExchange &exchange, int role) const;
    QVariant sequenceData(const FlowExchange &exchange, int role) const;
    QVariant answerData(const FlowExchange &exchange, int role) const;
    QVariant whenData(int row, int role) const;
    QList<FlowParty> parties() const;
    QString partyName(FlowParty party) const;
    double shownLength(int row) const;

    QList<FlowExchange> m_exchanges;
    QString m_provider;
};

} // namespace ui
