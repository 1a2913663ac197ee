#pragma once

#include "ui/widgets/surface.h"

class QProgressBar;
class QPushButton;

namespace ui {

class GlyphLabel;
class Label;

/// The strip at the foot of the window: the running task with progress and cancel at the left, the last outcome with its way on at
/// the right. It never grows and never moves the page.
class ActivityStrip : public Surface {
    Q_OBJECT

public:
    explicit ActivityStrip(QWidget *parent = nullptr);
    /// @param total 0 = how much there is to do is not known
    void showTask(const QString &words, int done = 0, int total = 0);
    /// No task is running.
    void showIdle(const QString &words = {});
    /// @param action words of a button that emits actionRequested(); none when empty
    void showOutcome(Tone tone, const QString &words, const QString &action = {});
    QString outcome() const;

Q_SIGNALS:
    void cancelRequested();
    void actionRequested();

private:
    QProgressBar *m_bar;
    Label *m_words;
    QPushButton *m_cancel;
    GlyphLabel *m_mark;
    Label *m_outcome;
    QPushButton *m_action;
};

} // namespace ui
