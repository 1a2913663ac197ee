#pragma once

#include "app/cli/session.h"
#include "models/oauth/code_flow.h"

namespace cli {

class Output;

/// Adds --no-browser, --port, --scope, --audience.
void describeLoginOptions(QCommandLineParser &parser);

/// What a login needs, from those options; without --port the fixed ports of a plan where the provider compares the ports of loopback
/// URIs, any free one elsewhere. @return Invalid `gatehouse.bad_value` {key, value} for a port that is none
core::Result<oauth::CodeFlowRequest> loginRequest(
    const QCommandLineParser &parser, const OpenProvider &provider, const oauth::Client &client);

/// Opens the desktop's browser, or prints the address where there is none or --no-browser was given.
oauth::OpenBrowser browserOpener(const QCommandLineParser &parser, const Output &output);

} // namespace cli
