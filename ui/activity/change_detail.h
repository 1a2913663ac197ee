#pragma once

#include "models/provisioning/plan/plan_history.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTreeView;
class QVBoxLayout;

namespace ui {

class Callout;
class Label;

/// One plan of the journal: what it is about, its steps with every field before and after, and the ways on.
class ChangeDetail : public QWidget {
    Q_OBJECT

public:
    explicit ChangeDetail(QWidget *parent = nullptr);
    void show(const provisioning::PlanHistory &history);
    /// Something is being done with it: nothing else can be begun.
    void setBusy(bool busy);
    QString planId() const;
    /// Says why the last thing that was done with it did not work out.
    void showProblem(const core::Error &error);
    /// Asks whether the last thing that was begun with it shall go on without a keychain.
    void askKeychain(bool back);

Q_SIGNALS:
    /// @param withoutKeychain the person has agreed to that
    void undoRequested(bool withoutKeychain);
    void resumeRequested(bool withoutKeychain);

private:
    QWidget *makeHead();
    void makeQuestion();
    void closeKeychain();
    void makeTree();
    void fillTree();
    void addStep(int index);
    void showActions();

    std::optional<provisioning::PlanHistory> m_history;
    bool m_busy = false;
    Label *m_title;
    Label *m_facts;
    QPushButton *m_undo;
    QPushButton *m_resume;
    QPushButton *m_yes;
    Callout *m_question;
    QWidget *m_keychain = nullptr; ///< the question about it
    QVBoxLayout *m_box;
    Callout *m_problem;
    QStandardItemModel *m_steps;
    QTreeView *m_tree;
};

} // namespace ui
