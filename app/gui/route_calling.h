#pragma once

#include "app/gui/engine_parts.h"
#include "ui/engine/token_engine.h"

namespace gui {

/// Calls a route, waits for a proxy that is behind, and makes the answer ready to be shown. Blocking.
core::Result<ui::RouteOutcome> callRoute(
    const EngineParts &parts, const ui::RouteCallSetup &setup, const ui::FlowWatch &watch, const core::CancelToken &cancel);

/// The first hundred routes of a gateway that have a path, with their addresses at its proxy. Blocking.
core::Result<std::vector<ui::RouteChoice>> readRoutes(
    const gateway::AdminClient &client, const ui::Target &target, const gateway::NodeInfo &node);

} // namespace gui
