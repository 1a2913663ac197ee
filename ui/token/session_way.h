#pragma once

#include "models/tables/plugin_columns.h"
#include "ui/engine/token_engine.h"

#include <optional>

namespace ui {

/// Whether the cookie of a session is a way in at @p route, as far as @p plugins tells: the plugin that a gateway runs is the one nearest
/// to the route. Nothing while the plugins are not known.
std::optional<bool> takesSession(const tables::PluginTable &plugins, const RouteChoice &route);

} // namespace ui
