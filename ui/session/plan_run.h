#pragma once

#include "ui/engine/protection_engine.h"
#include "ui/words/plan_words.h"
#include "ui/workbench.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// One plan that is carried out, taken back, or stands in the journal. It belongs to the window's task list, so it goes on when its page is
/// left. UI thread.
class PlanRun : public QObject {
    Q_OBJECT

public:
    enum class Work {
        Apply,
        Resume,
        RollBack,
    };
    enum class Phase {
        Resting, ///< nothing runs; see state()
        Running,
        Failed, ///< by error()
        Stopped, ///< by the person
        WithoutKeychain, ///< nothing was written yet: goOnWithoutKeychain() or leave it
    };

    /// @param bench outlives this
    PlanRun(Workbench &bench, provisioning::PlanState state, ProviderSource provider, QObject *parent = nullptr);

    void start(Work work);
    /// The person agrees that secrets are kept as long as the program runs, and no longer.
    void goOnWithoutKeychain();
    /// Stops before the next step; a roll back is not stopped, but while it waits.
    void cancel();
    /// Stops, then takes back what was done.
    void cancelAndRollBack();
    /// The plan was carried on elsewhere and stands at @p state now. Nothing while it runs here, which knows better.
    void takeState(const provisioning::PlanState &state);

    const provisioning::Plan &plan() const;
    Phase phase() const;
    Work work() const;
    /// Where the plan stands in the journal, as far as is known here.
    provisioning::PlanState::Phase state() const;
    bool isRunning() const;
    const core::Error &error() const;
    StepMark mark(int step) const;
    /// What the step came to: "client_id", "id".
    provisioning::Outputs outputs(int step) const;
    /// Steps that are done with.
    int finished() const;
    /// What it is at: "Step 3 of 9: Plugin openid-connect".
    QString words() const;
    /// Registrations that may have been left behind at the provider.
    QStringList lostAttempts() const;

    bool canResume() const;
    bool canRollBack() const;

Q_SIGNALS:
    void changed();
    /// It has come to an end, one way or another; what the gateway holds has changed.
    void ended();

private:
    void take(const provisioning::StepEvent &event);
    void end(const core::Result<provisioning::PlanState> &outcome);
    void fail(const core::Error &error);
    void tellOutcome();
    void setState(const provisioning::PlanState &state);
    QString title() const;
    void countDown();

    Workbench *m_bench;
    provisioning::PlanState m_state;
    ProviderSource m_provider;
    QList<StepMark> m_marks;
    Work m_work = Work::Apply;
    Phase m_phase = Phase::Resting;
    core::Error m_error;
    core::CancelToken m_running;
    bool m_withoutKeychain = false;
    bool m_rollBackNext = false;
    int m_current = -1; ///< step that is under way
    int m_wait = 0; ///< seconds that a rate limit still asks for
    int m_task = 0;
    QTimer m_clock;
};

/// The plans that run or ran in this window, by their ids. UI thread.
class PlanRuns : public QObject {
    Q_OBJECT

public:
    /// @param bench outlives this
    explicit PlanRuns(Workbench &bench, QObject *parent = nullptr);

    /// Begins to carry out a fresh plan.
    PlanRun *apply(const provisioning::Plan &plan, const ProviderSource &provider);
    /// The run of a plan of the journal; one that is known already stays as it is.
    PlanRun *open(const provisioning::PlanState &state);
    /// @return null when no such plan has been opened here
    PlanRun *find(const QString &planId) const;
    /// A plan was carried on or taken back elsewhere in the window, and stands at @p state now.
    void take(const provisioning::PlanState &state);
    /// The same where it is not known how far it came: the journal is asked.
    void readAgain(const QString &planId);

Q_SIGNALS:
    /// Work on a plan has ended, here or elsewhere in the window; what is told of plans should be read again.
    void ended();

private:
    PlanRun *add(const provisioning::PlanState &state, const ProviderSource &provider);
    ProviderSource providerOf(const provisioning::Plan &plan) const;

    Workbench *m_bench;
    QHash<QString, PlanRun *> m_runs;
};

} // namespace ui
