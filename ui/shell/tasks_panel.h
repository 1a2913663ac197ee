#pragma once

#include "ui/shell/overlay.h"

#include <QDateTime>
#include <QHash>

#include <functional>

class QVBoxLayout;

namespace core {
struct Error;
}

namespace ui {

class Label;
class TaskList;
class TaskRow;
struct Task;

/// What runs and what ran in this window, newest first, over the strip.
class TasksPanel : public Overlay {
    Q_OBJECT

public:
    /// @param tasks outlives the panel
    /// @param now the present moment
    TasksPanel(TaskList &tasks, std::function<QDateTime()> now, QWidget *window);
    /// Opens it, or closes it when it is open.
    void toggle();

Q_SIGNALS:
    void detailsRequested(const core::Error &error);

protected:
    QWidget *firstFocus() const override;

private:
    void refill();
    TaskRow *rowOf(const Task &task);

    TaskList *m_tasks;
    std::function<QDateTime()> m_now;
    Label *m_nothing;
    QWidget *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    QWidget *m_close;
    QHash<int, TaskRow *> m_known; ///< by id of the task: a row that has the focus stays
};

} // namespace ui
