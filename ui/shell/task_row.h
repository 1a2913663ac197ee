#pragma once

#include "ui/session/task_list.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace ui {

class GlyphLabel;
class Label;

/// A task in the list of tasks: how it stands or ended, when, and its way on.
class TaskRow : public QWidget {
    Q_OBJECT

public:
    explicit TaskRow(QWidget *parent = nullptr);
    /// @param now the present moment
    void show(const Task &task, const QDateTime &now);

Q_SIGNALS:
    void cancelRequested();
    void actionRequested();
    void detailsRequested();

private:
    GlyphLabel *m_mark;
    Label *m_title;
    Label *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_action;
    QPushButton *m_details;
};

} // namespace ui
