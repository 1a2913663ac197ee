#pragma once

#include "ui/shell/overlay.h"

class QPushButton;

namespace ui {

class Label;
class TaskList;

/// Asks what is to become of the work that still writes when the window is closed over it: finish it, roll it back, leave it for another
/// start, or keep working. In the first three cases the window closes by itself when nothing writes any more; work that failed keeps it
/// open, so that nobody misses the reason.
class CloseQuestion : public Overlay {
    Q_OBJECT

public:
    /// @param tasks outlives the question
    CloseQuestion(TaskList &tasks, QWidget *window);
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

    void answer(Answer answer);
    void showTasks();
    void showWaiting();
    void closeWhenDone();

    TaskList *m_tasks;
    Label *m_sentence;
    Label *m_more;
    QPushButton *m_finish;
    QPushButton *m_rollBack;
    QPushButton *m_leave;
    QPushButton *m_keep;
    Answer m_answer = Answer::None;
};

} // namespace ui
