#include "app/gui/token_engine.h"

#include "app/gui/flow_run.h"
#include "app/gui/registered_applications.h"
#include "app/gui/route_calling.h"

namespace gui {

ui::TokenEngine makeTokenEngine(const EngineParts &parts, std::function<bool(const QUrl &)> openBrowser)
{
    ui::TokenEngine engine;
    engine.registered = [parts] { return registeredApplications(parts); };
    engine.run = [parts](const ui::FlowSetup &setup, const ui::FlowWatch &watch, const core::CancelToken &cancel) {
        return runFlow(parts, setup, watch, cancel);
    };
    engine.ask = [parts](ui::TokenQuery query, const ui::FlowTokens &tokens, const ui::FlowWatch &watch, const core::CancelToken &cancel) {
        return askAbout(parts, query, tokens, watch, cancel);
    };
    engine.routes = [parts](const ui::Target &target, const gateway::NodeInfo &node, const core::CancelToken &cancel) {
        return readRoutes(parts.gateway(target, cancel), target, node);
    };
    engine.call = [parts](const ui::RouteCallSetup &setup, const ui::FlowWatch &watch, const core::CancelToken &cancel) {
        return callRoute(parts, setup, watch, cancel);
    };
    engine.openBrowser = std::move(openBrowser);
    return engine;
}

} // namespace gui
