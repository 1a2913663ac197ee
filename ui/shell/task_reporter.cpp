#include "ui/shell/task_reporter.h"

#include "ui/session/task_list.h"
#include "ui/shell/error_details.h"
#include "ui/shell/tasks_panel.h"
#include "ui/widgets/activity_strip.h"

#include <algorithm>

namespace ui {

TaskReporter::TaskReporter(TaskList &tasks, ActivityStrip &strip, std::function<QDateTime()> now, QWidget *window)
    : QObject(window)
    , m_tasks(&tasks)
    , m_strip(&strip)
    , m_panel(new TasksPanel(tasks, std::move(now), window))
    , m_details(new ErrorDetails(window))
{
    m_panel->setFootHeight(strip.height());
    m_details->setFootHeight(strip.height());
    connect(m_tasks, &TaskList::changed, this, &TaskReporter::showTasks);
    connect(m_strip, &ActivityStrip::cancelRequested, this, [this] {
        if (const Task *task = m_tasks->running(); task && task->cancel)
            std::function<void()>(task->cancel)(); // a copy: the call may end the task
    });
    connect(m_strip, &ActivityStrip::actionRequested, this, [this] {
        if (const Task *task = m_tasks->lastEnded(); task && task->outcome.act)
            std::function<void()>(task->outcome.act)();
    });
    connect(m_strip, &ActivityStrip::detailsRequested, this, [this] {
        if (const Task *task = m_tasks->lastEnded(); task && task->outcome.error)
            m_details->showError(*task->outcome.error);
    });
    connect(m_strip, &ActivityStrip::tasksRequested, m_panel, &TasksPanel::toggle);
    connect(m_panel, &TasksPanel::detailsRequested, m_details, &ErrorDetails::showError);
    showTasks();
}

void TaskReporter::toggleTasks()
{
    m_panel->toggle();
}

ErrorDetails *TaskReporter::details() const
{
    return m_details;
}

void TaskReporter::showTasks()
{
    const QList<Task> &all = m_tasks->tasks();
    m_strip->setTaskCount(int(std::count_if(all.cbegin(), all.cend(), [](const Task &task) { return task.isRunning(); })));
    if (const Task *task = m_tasks->running())
        m_strip->showTask(task->words.isEmpty() ? task->title : task->words, task->done, task->total, bool(task->cancel));
    else
        m_strip->showIdle();
    if (const Task *task = m_tasks->lastEnded())
        m_strip->showOutcome(task->outcome.tone, task->outcome.words, task->outcome.action, task->outcome.error.has_value());
    else
        m_strip->showOutcome(Tone::Neutral, {});
}

} // namespace ui
