#pragma once

#include "ui/engine/engine.h"

namespace ui {

class ApplicationList;
class EntityLists;
class GatewaySession;
class Navigator;
class Operations;
class PlanRuns;
class ProviderList;
class TaskList;

/// What every page works with. All of it outlives the pages.
struct Workbench {
    Engine engine;
    Operations *operations = nullptr; ///< runs the engine off the UI thread
    GatewaySession *session = nullptr; ///< the gateway that the window works with
    EntityLists *entities = nullptr; ///< the services, routes, consumers and plugins of that gateway
    ProviderList *providers = nullptr; ///< the providers that the window knows
    Navigator *navigator = nullptr; ///< leads to other pages
    TaskList *tasks = nullptr; ///< where what lasts is shown
    ApplicationList *applications = nullptr; ///< the applications of that gateway
    PlanRuns *plans = nullptr; ///< the plans that run or ran in this window
    std::function<void(const core::Error &)>
        showDetails {}; ///< opens a panel with all that is known of an error; empty outside of a window
    std::function<void()> startSandbox {}; ///< starts the sandbox, or starts it again, and goes there
};

} // namespace ui
