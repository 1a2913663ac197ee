#pragma once

#include "models/core/error.h"
#include "ui/theme.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace ui {

/// How a task ended, and the way on.
struct TaskOutcome {
    Tone tone = Tone::Success;
    QString words; ///< a sentence: "Plan “orders” applied"
    std::optional<core::Error> error {}; ///< what Details shows
    QString action {}; ///< words of the way on: "Undo", "Try again"; empty = none
    std::function<void()> act {}; ///< what `action` does
};

/// Something that lasts, or lasted.
struct Task {
    int id = 0;
    QString title;
    QString words; ///< what it is at now; empty = the title says it
    int done = 0;
    int total = 0; ///< 0 = not known
    std::function<void()> cancel {}; ///< empty = cannot be cancelled
    QDateTime startedAt;
    std::optional<QDateTime> endedAt {};
    TaskOutcome outcome {}; ///< once it has ended
    bool writes = false; ///< the window is not to be closed over it without asking
    /// Stops it and takes back what it did; empty = it cannot. What takes back is a writing task of its own, started before this one ends
    /// or in the same turn of the event loop.
    std::function<void()> rollBack {};
    std::function<void()> leave {}; ///< stops it so that it can be resumed at another start; empty = it cannot

    bool isRunning() const { return !endedAt; }
};

/// What runs and what ran in this window. Pages put their tasks here; the strip and the page of activity show them. UI thread.
class TaskList : public QObject {
    Q_OBJECT

public:
    /// @param now the present moment
    explicit TaskList(std::function<QDateTime()> now, QObject *parent = nullptr);

    /// @param cancel may be empty: then there is no way to stop it
    /// @return its id
    int start(const QString &title, std::function<void()> cancel = {}, bool writes = false);
    /// @param total 0 = not known
    void progress(int id, const QString &words, int done = 0, int total = 0);
    /// What else can be done about a running task that writes when the window is closed over it; either may be empty.
    void setWaysOut(int id, std::function<void()> rollBack, std::function<void()> leave);
    void finish(int id, const TaskOutcome &outcome);
    /// Ends a running task that needs no word: what it did can be seen. When the last word was that one of the same title failed, it says
    /// that this is over.
    void settle(int id);
    /// Takes a running task out without a word, when another one has replaced it.
    void drop(int id);
    /// A word of something that was over at once.
    void tell(const QString &title, const TaskOutcome &outcome);

    /// Newest last. At most a few hundred that have ended are kept.
    const QList<Task> &tasks() const;
    /// The one that the strip shows: the running one that was started last; null = none.
    const Task *running() const;
    /// The last one that ended; null = none.
    const Task *lastEnded() const;
    /// Whether something runs that writes.
    bool isWriting() const;
    /// null when there is none of that id
    const Task *task(int id) const;

Q_SIGNALS:
    void changed();

private:
    Task *find(int id);

    std::function<QDateTime()> m_now;
    QList<Task> m_tasks;
    int m_lastId = 0;
};

} // namespace ui
