#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/session.h"

namespace cli {

class Output;

/// Adds --flow and what belongs to it.
void describeFlowOptions(QCommandLineParser &parser);

/// An option that has a meaning with --flow alone, but was given without it; empty when there is none.
QString flowOptionWithoutFlow(const QCommandLineParser &parser);

/// Runs the flow of --flow against a protected route and tells what happens at each step (gateway contract, sections 6.1 to 6.4):
/// client-credentials and password send Basic to the route and the gateway fetches the token; authorization-code, implicit and password
/// with --own-client get a token first and send it as Bearer.
ExitCode runFlow(const QCommandLineParser &parser, Session &session, const Output &output, const QUrl &url);

} // namespace cli
