#pragma once

#include "ui/engine/entity_engine.h"
#include "ui/operations.h"

#include <memory>

namespace ui {

class TaskList;

/// The objects of one kind of the present gateway: reads them off the UI thread, as a task, and keeps the table that shows them.
class EntityList : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty, ///< never read
        Loading,
        Ready,
        Failed,
    };
    /// Shows what has been read; called on the UI thread.
    using Apply = std::function<void()>;
    /// Reads the whole kind on a worker thread.
    using Read = std::function<core::Result<Apply>(const Target &, const core::CancelToken &, const EntityEngine::Count &)>;
    using MakeModel = std::function<std::unique_ptr<tables::TableModel>()>;

    /// @param title of the task: "Reading routes"
    EntityList(QString kind, QString title, Read read, MakeModel makeModel, Operations &operations, TaskList &tasks, QObject *parent);
    ~EntityList() override;

    /// Forgets what was read; the model is a new one afterwards.
    void setTarget(const Target &target);
    /// Reads all of them. Rows that are known stay on the screen meanwhile.
    void reload();
    /// Reads them unless that has been done, or has failed, or is going on.
    void ensure();
    void cancel();

    const QString &kind() const;
    State state() const;
    const core::Error &error() const;
    tables::TableModel *model() const;

Q_SIGNALS:
    void stateChanged();
    /// model() is another one now.
    void modelChanged();
    /// What was read is shown now.
    void read();

private:
    void setState(State state);
    void showProgress(int attempt, int count);
    void finish(core::Result<Apply> result);
    void endTask();

    QString m_kind;
    QString m_title;
    Read m_read;
    MakeModel m_makeModel;
    Operations *m_operations;
    TaskList *m_tasks;
    Target m_target;
    State m_state = State::Empty;
    core::Error m_error;
    core::CancelToken m_running;
    int m_attempt = 0; ///< an answer to an earlier attempt is dropped
    int m_shown = 0; ///< the attempt whose rows were given to the model last
    int m_task = 0;
    std::unique_ptr<tables::TableModel> m_model;
};

} // namespace ui
