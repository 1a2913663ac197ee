#pragma once

#include "app/cli/flows/flow_report.h"
#include "app/cli/session.h"
#include "models/gateway/route_call.h"

namespace cli {

/// Calls a protected route and tells of it as the steps "request" and "answer". @return what gateway::callRoute() returns
core::Result<gateway::RouteAnswer> callAndTell(const net::Http &http, const gateway::RouteCall &call, const FlowReport &report);

} // namespace cli
