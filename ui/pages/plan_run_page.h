#pragma once

#include "ui/pages/page.h"
#include "ui/workbench.h"

class QStackedLayout;

namespace ui {

class PageHead;
class PlanRun;
class PlanRunView;
class StatePanel;

/// A plan of the journal: its steps, where each stands, and how to go on with it or take it back.
class PlanRunPage : public Page {
    Q_OBJECT

public:
    explicit PlanRunPage(Workbench &bench, QWidget *parent = nullptr);
    /// The object is the plan's id; details {"do": "resume" | "rollback"} begins that.
    void enter(const Place &place) override;
    void reload() override;

private:
    void load(const QString &planId, const QString &action);
    void showRun(PlanRun *run, const QString &action);
    void showHead();

    Workbench &m_bench;
    PageHead *m_head;
    PlanRunView *m_view;
    QWidget *m_waiting;
    StatePanel *m_failed;
    QStackedLayout *m_stack;
    PlanRun *m_run = nullptr;
    QString m_planId;
};

} // namespace ui
