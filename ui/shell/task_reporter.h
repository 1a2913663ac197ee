#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

class QWidget;

namespace ui {

class ActivityStrip;
class ErrorDetails;
class TaskList;
class TasksPanel;

/// Shows a window's tasks: the strip at its foot, the list behind it, and the details of what failed.
class TaskReporter : public QObject {
    Q_OBJECT

public:
    /// @param tasks and @p strip outlive this
    /// @param now the present moment
    TaskReporter(TaskList &tasks, ActivityStrip &strip, std::function<QDateTime()> now, QWidget *window);
    void toggleTasks();
    ErrorDetails *details() const;

private:
    void showTasks();

    TaskList *m_tasks;
    ActivityStrip *m_strip;
    TasksPanel *m_panel;
    ErrorDetails *m_details;
};

} // namespace ui
