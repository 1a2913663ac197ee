#pragma once

#include "ui/session/application_list.h"

namespace ui {

class TaskList;

/// Carries out what was decided over applications: as tasks of the window, with the way back as the outcome's action. What is asked for
/// meanwhile waits its turn, as a gateway is changed by one plan at a time. UI thread.
class ApplicationActions : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    ApplicationActions(ApplicationEngine engine, Operations &operations, TaskList &tasks, ApplicationList &list, QObject *parent = nullptr);

    /// One after the other; an error does not keep the others from being tried.
    void decide(const QList<provisioning::DecisionPreview> &previews);
    void retire(const Retirement &retirement);

Q_SIGNALS:
    /// Everything of one decide() or retire() has been tried.
    /// @param error the first one; nothing when all went well
    void finished(const std::optional<core::Error> &error);

private:
    struct Decided {
        QList<provisioning::DecisionPreview> done;
        QList<provisioning::DecisionPreview> left;
        QStringList plans; ///< of what was written
        std::optional<core::Error> error {};
    };

    void decideAt(const Target &target, const QList<provisioning::DecisionPreview> &previews);
    void begin(const Target &target, const QList<provisioning::DecisionPreview> &previews);
    void takeBackAt(const Target &target, const QList<provisioning::DecisionPreview> &previews, const QStringList &plans);
    void retireAt(const Target &target, const Retirement &retirement);
    void beginRetirement(const Target &target, const Retirement &retirement);
    void inTurn(std::function<void()> work);
    void tellDecided(int task, const Target &target, const Decided &decided);
    void end(const Target &target, const std::optional<core::Error> &error);

    ApplicationEngine m_engine;
    Operations *m_operations;
    TaskList *m_tasks;
    ApplicationList *m_list;
    QList<std::function<void()>> m_turns; ///< the first one runs
};

} // namespace ui
