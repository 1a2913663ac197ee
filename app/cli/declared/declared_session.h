#pragma once

#include "app/cli/output.h"
#include "app/cli/plan_session.h"
#include "models/provisioning/declarative/declared_diff.h"

namespace cli {

/// Adds -f.
void describeDeclaredFile(QCommandLineParser &parser);

/// Reads the file of -f and the gateway, and compares.
/// @return besides what reading and comparing return: Invalid `gatehouse.option_missing` {option}, Storage `gatehouse.file_unreadable`
///         {file}, Conflict `gatehouse.other_workspace` {found, expected}
core::Result<provisioning::DeclaredDiff> diffFromOptions(
    const QCommandLineParser &parser, const gateway::AdminClient &client, const gateway::NodeInfo &node);

/// Prints what differs, secrets hidden.
void printDiff(const provisioning::DeclaredDiff &diff, const Output &output);

} // namespace cli
