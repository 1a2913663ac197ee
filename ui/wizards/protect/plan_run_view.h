#pragma once

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Label;
class PlanRun;
class PlanTree;
class TwoPanes;
struct Workbench;

/// A plan that runs, or ran: its steps with where each stands, what came of it, and the ways on.
class PlanRunView : public QWidget {
    Q_OBJECT

public:
    explicit PlanRunView(Workbench &bench, QWidget *parent = nullptr);
    void setRun(PlanRun *run);
    /// Puts the focus where the next thing to do is.
    void focusNext();

private:
    QWidget *makeTop();
    void showRun();
    void showOutcome();
    QWidget *makeOutcome();
    QWidget *makeKeychainQuestion();
    QWidget *makeFailure();
    QWidget *makeResting();
    void addWaysOn(class Callout *callout, bool resumeFirst);
    void showStep(int step);
    void test() const;

    Workbench &m_bench;
    QPointer<PlanRun> m_run;
    QProgressBar *m_bar = nullptr;
    Label *m_words = nullptr;
    QPushButton *m_cancel = nullptr;
    QWidget *m_progress = nullptr;
    QVBoxLayout *m_outcomes = nullptr;
    QWidget *m_outcome = nullptr;
    PlanTree *m_tree;
    TwoPanes *m_panes;
    QString m_shownOutcome;
    QString m_shownStep;
};

} // namespace ui
