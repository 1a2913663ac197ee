#pragma once

#include "ui/wizards/protect/protect_step.h"

class QStackedLayout;

namespace ui {

class Callout;
class Label;
class PlanTree;
class StatePanel;
class TwoPanes;

/// The plan before anything is written: every step with its change, and what stands in the way.
class PlanStep : public ProtectStep {
    Q_OBJECT

public:
    explicit PlanStep(ProtectWizard &wizard, QWidget *parent = nullptr);
    QString caption() const override;
    void enter() override;
    QString blocker() const override;
    bool isFaulty() const override;
    /// Steps that would be carried out.
    int changes() const;

private:
    QWidget *makeLeft();
    void showPlan();
    void showStep(int step);
    QWidget *makeNote(int note) const;
    void openStep(int step) const;
    int conflicts() const;

    Label *m_summary = nullptr;
    PlanTree *m_tree = nullptr;
    TwoPanes *m_panes = nullptr;
    QWidget *m_waiting;
    StatePanel *m_failed;
    QStackedLayout *m_stack;
    QString m_planId; ///< of the plan shown
};

} // namespace ui
