#pragma once

#include "models/provisioning/plan/journal.h"
#include "models/provisioning/plan/plan_context.h"
#include "models/provisioning/plan/plan_secrets.h"
#include "models/provisioning/steps/step_check.h"

namespace provisioning {

/// What the handler of a step works with.
struct StepWork {
    const PlanContext &context;
    const PlanState &state; ///< the plan and how far it is; when planning, no step has begun
    PlanSecrets &secrets; ///< of the plan
};

/// What the journal holds of an attempt before its call goes out.
struct Attempt {
    QString id; ///< the software_id or client id of a registration, Step::id otherwise
    QJsonObject before; ///< members that an Update replaces, as they stand
};

/// What became of a step that was to be taken back.
enum class Undoing {
    TakenBack,
    Lost, ///< a registration that may be there and that nobody can look up
};

/// How the steps of one action are checked, carried out and taken back. The references of every step given are resolved.
struct StepHandler {
    /// Looks what stands there. @p own is the state of this very step.
    core::Result<Found> (*check)(const StepWork &work, const Step &step, const StepState &own);
    /// Makes what has to be known, and kept, before the call: ids, secrets, what an Update replaces. @p found is what check() saw.
    core::Result<Attempt> (*prepare)(const StepWork &work, const Step &step, const Found &found);
    /// Carries it out; @p own holds the attempt. An error with Error::sent other than No may have left the object behind.
    core::Result<Found> (*apply)(const StepWork &work, const Step &step, const StepState &own);
    /// Takes back what this plan did, after StepState::Phase::Done, Started or Failed. Not called for what was adopted.
    core::Result<Undoing> (*undo)(const StepWork &work, const Step &step, const StepState &own);
    /// Whether check() knows ours from somebody else's (Found::ours); otherwise what appeared after our own start is ours.
    bool (*knowsOurs)(const Step &step);
    /// Whether check() can find what an attempt with an unknown outcome came to.
    bool (*findsAgain)(const StepWork &work);
};

/// The one for that action; lives as long as the program.
const StepHandler &handlerOf(Step::Action action);

} // namespace provisioning
