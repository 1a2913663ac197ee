#pragma once

#include "ui/activity/exchange_table.h"
#include "ui/workbench.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace ui {

class LoggedExchange;
class Label;
class SegmentedSwitch;
class StatePanel;
class TableView;

/// The HTTP exchanges of this window, without secrets, newest first; more come while it is shown.
class ExchangesPane : public QWidget {
    Q_OBJECT

public:
    /// @param bench outlives this
    explicit ExchangesPane(Workbench &bench, QWidget *parent = nullptr);
    QLineEdit *filterField() const;
    /// Looks for new ones.
    void reload();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeFilterRow();
    QWidget *makeTable();
    void take(const QList<net::ExchangeLog::Entry> &entries);
    void publish();
    void clear();
    void showState();
    void showChosen();

    Workbench m_bench;
    ExchangeTable *m_table;
    std::vector<ExchangeRow> m_rows; ///< oldest first
    QTimer m_poll;
    bool m_asking = false;
    QLineEdit *m_filter = nullptr;
    SegmentedSwitch *m_which = nullptr;
    Label *m_counts = nullptr;
    TableView *m_view = nullptr;
    StatePanel *m_nothing = nullptr;
    QStackedLayout *m_stack = nullptr;
    LoggedExchange *m_detail = nullptr;
    qint64 m_detailOf = 0; ///< number of the exchange that the detail shows
};

} // namespace ui
