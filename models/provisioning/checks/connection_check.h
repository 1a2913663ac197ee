#pragma once

#include "models/core/check_line.h"
#include "models/core/connection.h"
#include "models/gateway/node_info.h"
#include "models/net/http.h"
#include "models/provisioning/strategies/strategy.h"

namespace provisioning {

/// Looks step by step at what a gateway is, who we are there and what can be done with it. Reads alone; stops at the first thing without
/// which nothing more can be known. Blocking, worker thread.
///
/// Lines, in this order: those of checkReach(); "api" {version, enterprise, hostname, ms}; "database" {database}; "rights" {user, rights};
/// "workspaces" {workspaces, workspace}; "plugins" {present, missing}; "portal"; "strategy.portal", "strategy.consumer",
/// "strategy.open-source" {recommended, unchecked}.
/// @param http made with the connection's TLS settings
/// @return what the node said; the error that stands in the failed line otherwise, among them Denied `gatehouse.rbac_token_missing`
///         {workspace} for a gateway that asks for a token when none was given
core::Result<gateway::NodeInfo> checkConnection(
    const net::Http &http, const core::Connection &connection, const core::Secret &token, const core::CheckSink &sink);

/// The line "strategy.<name>" of a check: possible, or refused and why. @param recommended whether it is the best of those possible
core::CheckLine strategyLine(const StrategyFit &fit, bool recommended);

} // namespace provisioning
