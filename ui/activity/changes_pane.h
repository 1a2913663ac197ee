#pragma once

#include "models/tables/typed_table.h"
#include "ui/workbench.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace ui {

class Callout;
class ChangeDetail;
class Label;
class PageScroll;
class StatePanel;
class TableView;

/// A plan of the journal as a row.
struct ChangeRow {
    QString id;
    qint64 at = 0; ///< milliseconds since 1970, UTC, of the last thing that happened
    std::shared_ptr<const provisioning::PlanHistory> history;

    bool operator==(const ChangeRow &other) const;
};

/// Everything that this computer wrote to gateways and providers, newest first, with the ways to take it back and to go on with it.
class ChangesPane : public QWidget {
    Q_OBJECT

public:
    /// @param bench outlives this
    explicit ChangesPane(Workbench &bench, QWidget *parent = nullptr);
    void reload();
    /// Chooses the plan of this id, now or when it has been read.
    void choose(const QString &planId);
    QLineEdit *filterField() const;

private:
    QWidget *makeFilterRow();
    QWidget *makeTable();
    void takeRows(const QList<provisioning::PlanHistory> &histories);
    void showState();
    void showChosen();
    std::shared_ptr<const provisioning::PlanHistory> chosen() const;
    /// What is done with a plan.
    struct Work {
        QString planId;
        bool back = false; ///< taken back, not gone on with
        bool withoutKeychain = false; ///< the person has agreed
        int task = 0;
    };
    void takeUp(bool back, bool withoutKeychain);
    PlanWork workFor(const provisioning::Plan &plan) const;
    void finish(const Work &work, const core::Result<provisioning::PlanState> &result);
    /// Whether nothing was done for want of a keychain, and the person can be asked about it.
    bool asksForKeychain(const Work &work, const core::Error &error) const;

    Workbench m_bench;
    tables::TypedTable<ChangeRow> *m_table;
    QLineEdit *m_filter = nullptr;
    Label *m_counts = nullptr;
    TableView *m_view = nullptr;
    Callout *m_problem = nullptr;
    QWidget *m_problemRow = nullptr;
    StatePanel *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    PageScroll *m_detailPlace = nullptr; ///< scrolls where the window is low
    ChangeDetail *m_detail = nullptr;
    QString m_wanted; ///< to be chosen when it has been read
    QHash<QString, int> m_running; ///< task by plan
    QSet<QString> m_begun; ///< plans that a step of the running work has been reported of
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace ui
