#pragma once

#include "models/provisioning/plan/plan.h"
#include "models/provisioning/plan/references.h"

#include <functional>
#include <optional>

namespace storage {
class Store;
struct NewEvent;
} // namespace storage

namespace provisioning {

/// Where a step stands, derived from its events.
struct StepState {
    enum class Phase {
        Planned,
        Started, ///< its call may have been sent
        Done,
        Failed,
        Undone,
    };

    Phase phase = Phase::Planned;
    bool made = false; ///< by us; an adopted object is left alone when rolling back
    QString id; ///< of what was made or adopted
    Outputs outputs;
    QJsonObject after; ///< as stored, without secrets
    QString attempt; ///< id of the last attempt: the software_id or client id of a registration
    QJsonObject before {}; ///< members that an Update replaces, as they stood before the last attempt
    QStringList lostAttempts; ///< registrations whose answer never came: they may exist and cannot be found
    QString secretsPlan; ///< plan whose keychain item holds this step's secrets
    QString note;
};

/// A plan with its state.
struct PlanState {
    enum class Phase {
        Planned, ///< nothing was called yet
        Unfinished, ///< resume it or roll it back
        Done,
        RollingBack,
        RolledBack,
    };

    Plan plan;
    QList<StepState> steps;
    Phase phase = Phase::Planned;
    bool forgotten = false; ///< a person does not want it offered any more; gone again with the next thing that happens to it

    /// What each finished step came to.
    QHash<int, Outputs> outputs() const;
    /// Whether a call of it changed something, or may have.
    bool hasWritten() const;
    /// Registrations that may have been left behind: software_ids.
    QStringList lostAttempts() const;
};

/// The append-only record of what plans did. Thin over storage::Store; state is always derived from the events.
class Journal {
public:
    /// @param store outlives this
    explicit Journal(const storage::Store &store);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    /// What is noted from now on is written by write(), all at once. Of one plan.
    void hold();
    /// Writes what was held; the journal holds no more. @return as the functions below
    core::Result<> write();

    core::Result<> planned(const Plan &plan);
    /// @param before of an Update
    core::Result<> started(const Plan &plan, const Step &step, const QString &attempt, const QJsonObject &before = {});
    core::Result<> done(const Plan &plan, const Step &step, const StepState &state);
    core::Result<> failed(const Plan &plan, const Step &step, const core::Error &error);
    /// The answer to the attempt never came and nobody can look it up.
    core::Result<> lost(const Plan &plan, const Step &step, const QString &attempt);
    core::Result<> undone(const Plan &plan, const Step &step);
    core::Result<> finished(const Plan &plan);
    core::Result<> rollbackStarted(const Plan &plan);
    core::Result<> rolledBack(const Plan &plan);
    /// The plan is not to be offered any more; what it made stays, and it can still be resumed or rolled back by who looks for it.
    /// @return NotFound `gatehouse.no_such_plan` (fields: id)
    core::Result<> forgotten(const QString &planId);

    core::Result<PlanState> load(const QString &planId) const;
    /// Every plan, oldest first.
    core::Result<QList<PlanState>> all() const;
    /// The newest unfinished plan of this strategy that @p fits.
    core::Result<std::optional<PlanState>> findUnfinished(const QString &strategy, const std::function<bool(const Plan &)> &fits) const;
    /// The client that an earlier plan registered under this name at this issuer and that has not been taken back.
    core::Result<std::optional<StepState>> findRegistration(const QString &issuer, const QString &application) const;
    /// Another plan that builds on what @p state made: it found one of these objects there, made something of its own and has not been
    /// taken back.
    core::Result<std::optional<Plan>> findDependent(const PlanState &state) const;

private:
    core::Result<> append(const Plan &plan, int step, const QString &event, const QJsonObject &detail = {});

    const storage::Store *m_store;
    bool m_holds = false;
    QString m_heldPlan;
    std::vector<storage::NewEvent> m_held;
};

} // namespace provisioning
