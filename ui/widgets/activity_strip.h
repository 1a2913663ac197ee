#pragma once

#include "ui/widgets/surface.h"

class QProgressBar;
class QPushButton;

namespace ui {

class GlyphLabel;
class Label;

/// The strip at the foot of the window: the running task with progress and cancel at the left, the last outcome with its way on at
/// the right, and the way to the list of all. It never grows and never moves the page.
class ActivityStrip : public Surface {
    Q_OBJECT

public:
    explicit ActivityStrip(QWidget *parent = nullptr);
    /// @param total 0 = how much there is to do is not known
    /// @param cancellable whether there is a way to stop it
    void showTask(const QString &words, int done = 0, int total = 0, bool cancellable = true);
    /// No task is running.
    void showIdle(const QString &words = {});
    /// @param action words of a button that emits actionRequested(); none when empty
    /// @param details whether there is more to say: a button emits detailsRequested()
    void showOutcome(Tone tone, const QString &words, const QString &action = {}, bool details = false);
    /// On the button that opens the list.
    void setTaskCount(int running);
    QString outcome() const;

Q_SIGNALS:
    void cancelRequested();
    void actionRequested();
    void detailsRequested();
    void tasksRequested();

private:
    QProgressBar *m_bar;
    Label *m_words;
    QPushButton *m_cancel;
    GlyphLabel *m_mark;
    Label *m_outcome;
    QPushButton *m_action;
    QPushButton *m_details;
    QPushButton *m_tasks;
};

} // namespace ui
