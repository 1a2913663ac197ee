#pragma once

#include "app/cli/output.h"
#include "models/provisioning/applications/application_approval.h"
#include "models/provisioning/applications/application_chain.h"
#include "models/provisioning/applications/application_retirement.h"

namespace cli {

/// Lists applications with what they may call.
void printApplications(const QList<provisioning::RegisteredApplication> &applications, const Output &output);

/// Prints a chain, one line a link. @return Done for a whole one, else the exit code of its broken link, whose sentence goes to stderr
ExitCode printChain(const provisioning::ApplicationChain &chain, const Output &output);

/// Prints what a decision would change.
void printDecision(const provisioning::DecisionPreview &preview, const Output &output);

/// Prints what would go with an application, in order.
void printRetirement(const QList<provisioning::RetiredObject> &objects, const Output &output);

/// A developer's or contract's status in the person's language.
QString statusText(const QString &name);

} // namespace cli
