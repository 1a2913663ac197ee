#pragma once

#include "app/cli/output.h"
#include "models/provisioning/apply/apply.h"

namespace cli {

/// What a step would do, in words: "create service orders-api".
QString stepText(const provisioning::Step &step);

/// Prints the preview of a plan: what is there, what would be made, what is in the way, how well it can be taken back.
void printPlan(const provisioning::Plan &plan, const Output &output);

/// Prints each event of a running plan as it comes.
provisioning::Watch printEvents(const Output &output);

/// Prints how a plan ended. @return UnknownOutcome when a registration may have been left behind
ExitCode printOutcome(const provisioning::PlanState &state, const Output &output);

/// The name of an event in JSON output ("answered").
QString eventName(provisioning::StepEvent::What what);

} // namespace cli
