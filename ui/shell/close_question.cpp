#include "ui/shell/close_question.h"

#include "ui/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int panelWidth = 520;

QList<Task> writing(const TaskList &tasks)
{
    QList<Task> found;
    std::copy_if(tasks.tasks().cbegin(), tasks.tasks().cend(), std::back_inserter(found),
        [](const Task &task) { return task.isRunning() && task.writes; });
    return found;
}

} // namespace

CloseQuestion::CloseQuestion(TaskList &tasks, QWidget *window)
    : Overlay(Spot::Center, tr("Close the window"), panelWidth, window)
    , m_tasks(&tasks)
    , m_sentence(Label::wrapped({}, Type::Title, Voice::Text))
    , m_more(Label::wrapped({}))
    , m_finish(makeButton(tr("&Finish first"), Loudness::Primary))
    , m_rollBack(makeButton(tr("&Roll back")))
    , m_leave(makeButton(tr("&Leave for resume")))
    , m_keep(makeButton(tr("&Keep working"), Loudness::Ghost))
{
    box()->addWidget(m_sentence);
    box()->addWidget(m_more);
    box()->addSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QPushButton *button : { m_finish, m_rollBack, m_leave, m_keep })
        row->addWidget(button);
    row->addStretch();
    box()->addLayout(row);
    connect(m_finish, &QPushButton::clicked, this, [this] { answer(Answer::Finish); });
    connect(m_rollBack, &QPushButton::clicked, this, [this] { answer(Answer::RollBack); });
    connect(m_leave, &QPushButton::clicked, this, [this] { answer(Answer::Leave); });
    connect(m_keep, &QPushButton::clicked, this, &Overlay::dismiss);
    // Queued: a task that takes back is started in the same turn in which the one before it ends.
    connect(m_tasks, &TaskList::changed, this, &CloseQuestion::closeWhenDone, Qt::QueuedConnection);
}

bool CloseQuestion::mayClose()
{
    if (!m_tasks->isWriting())
        return true;
    if (m_answer == Answer::None)
        showTasks();
    open();
    return false;
}

void CloseQuestion::showTasks()
{
    const QList<Task> tasks = writing(*m_tasks);
    QStringList titles;
    for (const Task &task : tasks)
        titles << task.title;
    m_sentence->setText(tr("Something is still being written"));
    m_more->setText(tr("Running: %1. What shall become of it when the window closes?").arg(titles.join(u", "_s)));
    for (QPushButton *button : { m_finish, m_rollBack, m_leave })
        button->setVisible(true);
    // What only some of them can do would leave the others running.
    m_rollBack->setVisible(std::all_of(tasks.cbegin(), tasks.cend(), [](const Task &task) { return bool(task.rollBack); }));
    m_leave->setVisible(std::all_of(tasks.cbegin(), tasks.cend(), [](const Task &task) { return bool(task.leave); }));
}

void CloseQuestion::answer(Answer answer)
{
    m_answer = answer;
    const QList<Task> tasks = writing(*m_tasks);
    showWaiting();
    for (const Task &task : tasks) {
        if (answer == Answer::RollBack && task.rollBack)
            task.rollBack();
        else if (answer == Answer::Leave && task.leave)
            task.leave();
    }
    QMetaObject::invokeMethod(this, &CloseQuestion::closeWhenDone, Qt::QueuedConnection);
}

void CloseQuestion::showWaiting()
{
    m_sentence->setText(m_answer == Answer::Finish ? tr("The window closes when all is finished")
            : m_answer == Answer::RollBack         ? tr("The window closes when all is taken back")
                                                   : tr("The window closes when the present step has ended"));
    for (QPushButton *button : { m_finish, m_rollBack, m_leave })
        button->setVisible(false);
    m_keep->setFocus(Qt::OtherFocusReason);
}

void CloseQuestion::closeWhenDone()
{
    if (!isOpen())
        return;
    if (m_tasks->isWriting()) {
        if (m_answer == Answer::None)
            showTasks();
        return;
    }
    const Task *last = m_tasks->lastEnded();
    const bool failed = last && last->outcome.tone == Tone::Danger && m_answer != Answer::Leave;
    const bool answered = m_answer != Answer::None;
    dismiss();
    if (answered && !failed)
        window()->close();
}

QWidget *CloseQuestion::firstFocus() const
{
    return m_answer == Answer::None ? m_finish : m_keep;
}

void CloseQuestion::leave()
{
    m_answer = Answer::None;
}

void CloseQuestion::mousePressEvent(QMouseEvent *)
{
} // a click beside it is no answer

} // namespace ui
