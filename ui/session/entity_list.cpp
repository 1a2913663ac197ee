#include "ui/session/entity_list.h"

#include "ui/error_text.h"
#include "ui/session/task_list.h"

namespace ui {

EntityList::EntityList(
    QString kind, QString title, Read read, MakeModel makeModel, Operations &operations, TaskList &tasks, QObject *parent)
    : QObject(parent)
    , m_kind(std::move(kind))
    , m_title(std::move(title))
    , m_read(std::move(read))
    , m_makeModel(std::move(makeModel))
    , m_operations(&operations)
    , m_tasks(&tasks)
{
    setTarget({});
}

EntityList::~EntityList() = default;

void EntityList::setTarget(const Target &target)
{
    m_running.cancel();
    ++m_attempt;
    endTask();
    m_target = target;
    m_state = State::Empty;
    const std::unique_ptr<tables::TableModel> before = std::exchange(m_model, m_makeModel());
    connect(m_model.get(), &tables::TableModel::replaced, this, [this] {
        // Rows take their time to be made: they may be those of a reading before the one that runs.
        if (m_shown == m_attempt && !m_model->hasRowsWaiting()) {
            m_tasks->settle(std::exchange(m_task, 0));
            setState(State::Ready);
        }
        Q_EMIT read();
    });
    Q_EMIT modelChanged();
    Q_EMIT stateChanged();
}

void EntityList::reload()
{
    m_running.cancel();
    const int attempt = ++m_attempt;
    endTask();
    m_task = m_tasks->start(tr("%1…", "a task that runs").arg(m_title), [this] { cancel(); });
    const auto count = m_operations->relay<int>(this, [this, attempt](int done) { showProgress(attempt, done); });
    const auto work = [read = m_read, target = m_target, count](const core::CancelToken &token) { return read(target, token, count); };
    setState(State::Loading);
    m_running = m_operations->run(this, work, [this, attempt](core::Result<Apply> result) {
        if (attempt == m_attempt)
            finish(std::move(result));
    });
}

void EntityList::finish(core::Result<Apply> result)
{
    if (result) {
        m_shown = m_attempt;
        (*result)(); // then the model says when
        return;
    }
    m_error = result.error();
    if (m_error.kind == core::Error::Kind::Cancelled)
        endTask();
    else
        m_tasks->finish(std::exchange(m_task, 0),
            { .tone = Tone::Danger,
                .words = tr("%1: %2", "a task and why it failed").arg(m_title, explain(m_error).what),
                .error = m_error,
                .action = tr("Try again"),
                .act = [alive = QPointer(this)] {
                    if (alive)
                        alive->reload();
                } });
    setState(State::Failed);
}

void EntityList::showProgress(int attempt, int count)
{
    if (attempt != m_attempt || m_task == 0)
        return;
    const QLocale locale;
    const int about = m_model->totalCount();
    const QString words = about > count ? tr("%1: %2 of about %3").arg(m_title, locale.toString(count), locale.toString(about))
                                        : tr("%1: %2", "a task and how many it has read").arg(m_title, locale.toString(count));
    m_tasks->progress(m_task, words, about > count ? count : 0, about > count ? about : 0);
}

void EntityList::endTask()
{
    if (m_task != 0)
        m_tasks->drop(std::exchange(m_task, 0));
}

void EntityList::ensure()
{
    if (m_state == State::Empty)
        reload();
}

void EntityList::cancel()
{
    m_running.cancel();
}

void EntityList::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

const QString &EntityList::kind() const
{
    return m_kind;
}

EntityList::State EntityList::state() const
{
    return m_state;
}

const core::Error &EntityList::error() const
{
    return m_error;
}

tables::TableModel *EntityList::model() const
{
    return m_model.get();
}

} // namespace ui
