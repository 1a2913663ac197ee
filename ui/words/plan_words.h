#pragma once

#include "models/provisioning/plan/journal.h"
#include "ui/error_text.h"
#include "ui/widgets/badge.h"

namespace ui {

/// Where a step stands while its plan is carried out or taken back.
enum class StepMark {
    Waiting,
    Running,
    AlreadySo, ///< adopted: rolling back leaves it alone
    Done,
    Failed,
    Unknown, ///< its call may have been sent
    Undoing,
    Undone,
};

/// Plans and their steps in words for people.
namespace plan_words {

/// "Plugin openid-connect"
QString title(const provisioning::Step &step);
/// What tells the object from others: "on orders-api", "https://orders.int.acme.eu"
QString caption(const provisioning::Plan &plan, const provisioning::Step &step);
QString icon(const provisioning::Step &step);
bool isAtProvider(const provisioning::Step &step);
/// What the plan would do about it.
Badge outlook(const provisioning::Step &step);
Badge mark(StepMark mark);
StepMark markOf(const provisioning::StepState &state);
/// What is in the way, and the way out.
ErrorText conflict(const provisioning::Step &step);
/// How exactly the step can be taken back, a whole sentence.
QString undo(const provisioning::Step &step);
/// A note of a plan.
ErrorText note(const provisioning::PlanNote &note);
/// Where a plan of the journal stands.
Badge phase(provisioning::PlanState::Phase phase);
/// "portal", "consumer", "open-source" as people call it.
QString strategy(const QString &strategy);
/// "9 steps: 6 to do, 2 already so, 1 conflict"
QString summary(const provisioning::Plan &plan);

} // namespace plan_words

} // namespace ui
