#include "ui/session/task_list.h"

#include <algorithm>

namespace ui {

namespace {
constexpr qsizetype keptTasks = 300;
}

TaskList::TaskList(std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
}

int TaskList::start(const QString &title, std::function<void()> cancel, bool writes)
{
    Task task;
    task.id = ++m_lastId;
    task.title = title;
    task.cancel = std::move(cancel);
    task.startedAt = m_now();
    task.writes = writes;
    m_tasks.append(task);
    while (m_tasks.size() > keptTasks && !m_tasks.first().isRunning())
        m_tasks.removeFirst();
    Q_EMIT changed();
    return task.id;
}

void TaskList::progress(int id, const QString &words, int done, int total)
{
    Task *task = find(id);
    if (!task || !task->isRunning())
        return;
    task->words = words;
    task->done = done;
    task->total = total;
    Q_EMIT changed();
}

void TaskList::setWaysOut(int id, std::function<void()> rollBack, std::function<void()> leave)
{
    Task *task = find(id);
    if (!task || !task->isRunning())
        return;
    task->rollBack = std::move(rollBack);
    task->leave = std::move(leave);
    Q_EMIT changed();
}

void TaskList::finish(int id, const TaskOutcome &outcome)
{
    Task *task = find(id);
    if (!task || !task->isRunning())
        return;
    task->outcome = outcome;
    task->endedAt = m_now();
    task->cancel = {};
    task->rollBack = {};
    task->leave = {};
    // In the order of ending, so that lastEnded() is the last one.
    const Task ended = *task;
    m_tasks.removeIf([id](const Task &one) { return one.id == id; });
    m_tasks.append(ended);
    Q_EMIT changed();
}

void TaskList::settle(int id)
{
    const Task *done = task(id);
    const Task *last = lastEnded();
    if (!done || !last || last->title != done->title || last->outcome.tone != Tone::Danger) {
        drop(id);
        return;
    }
    QString title = done->title;
    while (title.endsWith(u'…'))
        title.chop(1);
    finish(id, { .words = tr("%1: done", "a task that had failed before").arg(title) });
}

void TaskList::drop(int id)
{
    if (m_tasks.removeIf([id](const Task &task) { return task.id == id && task.isRunning(); }) > 0)
        Q_EMIT changed();
}

void TaskList::tell(const QString &title, const TaskOutcome &outcome)
{
    finish(start(title), outcome);
}

const QList<Task> &TaskList::tasks() const
{
    return m_tasks;
}

const Task *TaskList::running() const
{
    const auto found = std::find_if(m_tasks.crbegin(), m_tasks.crend(), [](const Task &task) { return task.isRunning(); });
    return found == m_tasks.crend() ? nullptr : &*found;
}

const Task *TaskList::lastEnded() const
{
    const auto found = std::find_if(m_tasks.crbegin(), m_tasks.crend(), [](const Task &task) { return !task.isRunning(); });
    return found == m_tasks.crend() ? nullptr : &*found;
}

bool TaskList::isWriting() const
{
    return std::any_of(m_tasks.cbegin(), m_tasks.cend(), [](const Task &task) { return task.isRunning() && task.writes; });
}

const Task *TaskList::task(int id) const
{
    const auto found = std::find_if(m_tasks.cbegin(), m_tasks.cend(), [id](const Task &one) { return one.id == id; });
    return found == m_tasks.cend() ? nullptr : &*found;
}

Task *TaskList::find(int id)
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(), [id](const Task &task) { return task.id == id; });
    return found == m_tasks.end() ? nullptr : &*found;
}

} // namespace ui
