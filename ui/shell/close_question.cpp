#include "ui/shell/close_question.h"

#include "ui/navigator.h"
#include "ui/session/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/words/joined_text.h"

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

CloseQuestion::CloseQuestion(TaskList &tasks, Navigator &navigator, std::function<QList<UnsavedDraft>()> unsaved, QWidget *window)
    : Overlay(Spot::Center, tr("Close the window"), panelWidth, window)
    , m_tasks(&tasks)
    , m_navigator(&navigator)
    , m_unsaved(std::move(unsaved))
    , m_sentence(Label::wrapped({}, Type::Title, Voice::Text))
    , m_more(Label::wrapped({}))
    , m_finish(makeButton(tr("&Finish first"), Loudness::Primary))
    , m_rollBack(makeButton(tr("&Roll back")))
    , m_leave(makeButton(tr("&Leave for resume")))
    , m_look(makeButton(tr("&Go there"), Loudness::Primary))
    , m_discard(makeButton(tr("&Discard and close"), Loudness::Danger))
    , m_keep(makeButton(tr("&Keep working"), Loudness::Ghost))
{
    box()->addWidget(m_sentence);
    box()->addWidget(m_more);
    box()->addSpacing(space::s);
    makeButtons();
    // Queued: a task that takes back is started in the same turn in which the one before it ends.
    connect(m_tasks, &TaskList::changed, this, &CloseQuestion::closeWhenDone, Qt::QueuedConnection);
}

void CloseQuestion::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QPushButton *button : { m_finish, m_rollBack, m_leave, m_look, m_discard, m_keep })
        row->addWidget(button);
    row->addStretch();
    box()->addLayout(row);
    connect(m_finish, &QPushButton::clicked, this, [this] { answer(Answer::Finish); });
    connect(m_rollBack, &QPushButton::clicked, this, [this] { answer(Answer::RollBack); });
    connect(m_leave, &QPushButton::clicked, this, [this] { answer(Answer::Leave); });
    connect(m_look, &QPushButton::clicked, this, [this] {
        dismiss();
        m_navigator->open(m_draft);
    });
    connect(m_discard, &QPushButton::clicked, this, &CloseQuestion::discard);
    connect(m_keep, &QPushButton::clicked, this, &Overlay::dismiss);
}

bool CloseQuestion::mayClose()
{
    if (m_tasks->isWriting()) {
        if (m_answer == Answer::None)
            showTasks();
        open();
        return false;
    }
    const QList<UnsavedDraft> drafts = m_mayDiscard ? QList<UnsavedDraft>() : m_unsaved();
    if (drafts.isEmpty())
        return true;
    showDrafts(drafts);
    open();
    return false;
}

void CloseQuestion::showButtons(const QList<QPushButton *> &buttons)
{
    for (QPushButton *button : { m_finish, m_rollBack, m_leave, m_look, m_discard })
        button->setVisible(buttons.contains(button));
}

void CloseQuestion::showDrafts(const QList<UnsavedDraft> &drafts)
{
    m_asksOfDrafts = true;
    QStringList names;
    m_draft = {};
    for (const UnsavedDraft &draft : drafts) {
        names << tr("“%1”", "what was edited").arg(draft.name);
        if (m_draft.page.isEmpty())
            m_draft = draft.place;
    }
    m_sentence->setText(tr("What you typed is not saved yet"));
    m_more->setText(m_draft.page.isEmpty() ? tr("Changed: %1. It belongs to another gateway than the open one.").arg(enumeration(names))
                                           : tr("Changed: %1. When the window closes it is lost.").arg(enumeration(names)));
    showButtons(m_draft.page.isEmpty() ? QList { m_discard } : QList { m_look, m_discard });
}

void CloseQuestion::discard()
{
    dismiss();
    m_mayDiscard = true;
    window()->close();
}

void CloseQuestion::showTasks()
{
    m_asksOfDrafts = false;
    const QList<Task> tasks = writing(*m_tasks);
    QStringList titles;
    for (const Task &task : tasks)
        titles << task.title;
    m_sentence->setText(tr("Something is still being written"));
    m_more->setText(tr("Running: %1. What shall become of it when the window closes?").arg(enumeration(titles)));
    QList<QPushButton *> ways { m_finish };
    // What only some of them can do would leave the others running.
    if (std::all_of(tasks.cbegin(), tasks.cend(), [](const Task &task) { return bool(task.rollBack); }))
        ways << m_rollBack;
    if (std::all_of(tasks.cbegin(), tasks.cend(), [](const Task &task) { return bool(task.leave); }))
        ways << m_leave;
    showButtons(ways);
}

void CloseQuestion::answer(Answer answer)
{
    m_answer = answer;
    const QList<Task> tasks = writing(*m_tasks);
    m_awaited.clear();
    for (const Task &task : tasks)
        m_awaited << task.id;
    m_lastBefore = m_tasks->tasks().last().id;
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
    showButtons({});
    m_keep->setFocus(Qt::OtherFocusReason);
}

void CloseQuestion::closeWhenDone()
{
    if (!isOpen() || m_asksOfDrafts)
        return;
    if (m_tasks->isWriting()) {
        if (m_answer == Answer::None)
            showTasks();
        return;
    }
    const bool failed = hasBadNews();
    const bool answered = m_answer != Answer::None;
    const bool mayDiscard = m_mayDiscard;
    dismiss();
    m_mayDiscard = mayDiscard; // said before the work came in between
    if (answered && !failed)
        window()->close();
}

/// Whether work that was waited for, or began meanwhile, ended otherwise than was asked for.
bool CloseQuestion::hasBadNews() const
{
    if (m_answer == Answer::Leave)
        return false;
    return std::any_of(m_tasks->tasks().cbegin(), m_tasks->tasks().cend(), [this](const Task &task) {
        const bool awaited = m_awaited.contains(task.id);
        const bool later = task.writes && task.id > m_lastBefore;
        // What is stopped to be taken back says so: that is no news.
        const bool stopped = awaited && m_answer == Answer::RollBack && task.outcome.tone == Tone::Warning;
        const bool bad = task.outcome.tone == Tone::Danger || task.outcome.tone == Tone::Warning;
        return (awaited || later) && !task.isRunning() && bad && !stopped;
    });
}

QWidget *CloseQuestion::firstFocus() const
{
    if (m_asksOfDrafts)
        return m_draft.page.isEmpty() ? m_keep : m_look;
    return m_answer == Answer::None ? m_finish : m_keep;
}

void CloseQuestion::leave()
{
    m_answer = Answer::None;
    m_mayDiscard = false;
}

void CloseQuestion::mousePressEvent(QMouseEvent *)
{
} // a click beside it is no answer

} // namespace ui
