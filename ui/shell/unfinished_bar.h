#pragma once

#include "ui/engine/journal_engine.h"
#include "ui/widgets/surface.h"

namespace ui {

class Callout;
class Navigator;

/// Over the page: the plans that were found unfinished at the start, each with its ways on. Not there when there are none.
class UnfinishedBar : public Surface {
    Q_OBJECT

public:
    /// @param navigator leads to the page of a plan; outlives the bar
    explicit UnfinishedBar(Navigator &navigator, QWidget *parent = nullptr);
    void setPlans(QList<UnfinishedPlan> plans);
    /// Work on plans has ended: those that are not among @p unfinished any more go. None comes that was not shown.
    void keepOnly(const QList<UnfinishedPlan> &unfinished);

Q_SIGNALS:
    /// The plan has left the bar and is not to come back at the next start.
    void forgetRequested(const ui::UnfinishedPlan &plan);

private:
    void refill();
    QWidget *makeRow(const UnfinishedPlan &plan);
    void lead(const QString &id, const QString &what);
    void forget(const UnfinishedPlan &plan);

    Navigator *m_navigator;
    Callout *m_callout;
    QWidget *m_list = nullptr; ///< of the rows, made anew for every change
    QList<UnfinishedPlan> m_plans;
};

} // namespace ui
