#pragma once

#include "ui/pages/page.h"
#include "ui/shell/overlay.h"

#include <functional>

class QPushButton;

namespace ui {

class Label;
class Navigator;
class TaskList;

/// Asks what is to become of the work that still writes when the window is closed over it: finish it, roll it back, leave it for another
/// start, or keep working. In the first three cases the window closes by itself when nothing writes any more; work that failed keeps it
/// open, so that nobody misses the reason. Then it asks about what was typed and not saved: go there, discard it, or keep working.
class CloseQuestion : public Overlay {
    Q_OBJECT

public:
    /// @param tasks and @p navigator outlive the question
    /// @param unsaved what would be lost with the window
    CloseQuestion(TaskList &tasks, Navigator &navigator, std::function<QList<UnsavedDraft>()> unsaved, QWidget *window);
    /// @return whether the window may close now; otherwise the question stands open
    bool mayClose();

protected:
    QWidget *firstFocus() const override;
    void leave() override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    enum class Answer {
        None,
        Finish,
        RollBack,
        Leave,
    };

    void makeButtons();
    void showButtons(const QList<QPushButton *> &buttons);
    void answer(Answer answer);
    void showTasks();
    void showDrafts(const QList<UnsavedDraft> &drafts);
    void discard();
    void showWaiting();
    void closeWhenDone();
    bool hasBadNews() const;

    TaskList *m_tasks;
    Navigator *m_navigator;
    std::function<QList<UnsavedDraft>()> m_unsaved;
    Label *m_sentence;
    Label *m_more;
    QPushButton *m_finish;
    QPushButton *m_rollBack;
    QPushButton *m_leave;
    QPushButton *m_look;
    QPushButton *m_discard;
    QPushButton *m_keep;
    Answer m_answer = Answer::None;
    QList<int> m_awaited; ///< tasks that were writing when it was answered
    int m_lastBefore = 0; ///< the last task before the answer
    bool m_asksOfDrafts = false; ///< and not of work
    bool m_mayDiscard = false;
    Place m_draft; ///< where the way to the draft leads
};

} // namespace ui
