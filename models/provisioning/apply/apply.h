#pragma once

#include "models/provisioning/plan/journal.h"
#include "models/provisioning/plan/plan_context.h"

#include <functional>

namespace provisioning {

/// What happens to a step, for whoever watches.
struct StepEvent {
    enum class What {
        Started, ///< the journal has it; its call goes out next
        Answered, ///< the far side has carried it out; the journal comes next
        AlreadySo, ///< nothing to do
        Done,
        Failed,
        Lost, ///< a registration may exist and cannot be found
        Undoing,
        Undone,
        Waiting, ///< for a rate limit; the step is tried again then
    };

    What what = What::Started;
    Step step; ///< with its references resolved as far as they are known
    Outputs outputs {};
    QString attempt {}; ///< software_id of a registration
    core::Error error {}; ///< of Failed and Waiting
    int seconds = 0; ///< of Waiting: how long
};

/// Called on the worker thread, in the order of things.
using Watch = std::function<void(const StepEvent &)>;

/// Stores a fresh plan in the journal and carries it out.
/// @return its state at the end, in which steps of a plan with Plan::separate may have failed; Conflict `gatehouse.plan_has_conflicts`
///         before anything is written; Conflict `gatehouse.connection_locked` when another program changes this gateway; RateLimited when a
///         limit outlasted PlanContext::patience; otherwise the error of the step that failed, after which the plan can be resumed or
///         rolled back. Cancelled likewise.
core::Result<PlanState> applyPlan(const PlanContext &context, const Plan &plan, const Watch &watch = {});

/// Goes on with a plan of the journal: looks first whether the step that was under way has happened.
/// @return as applyPlan(); Conflict `gatehouse.plan_rolled_back` when it has been taken back
core::Result<PlanState> resumePlan(const PlanContext &context, const QString &planId, const Watch &watch = {});

} // namespace provisioning
