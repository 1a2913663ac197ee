#include "ui/token/session_way.h"

namespace ui {

namespace {

constexpr size_t mostPlugins = 64; ///< of one route, its service, and everywhere

/// How near a plugin stands to the route; 0 = not in its way, or only for some callers.
int nearness(const tables::PluginRow &plugin, const RouteChoice &route)
{
    const bool others
        = (!plugin.routeId.isEmpty() && plugin.routeId != route.id) || (!plugin.serviceId.isEmpty() && plugin.serviceId != route.serviceId);
    if (others || !plugin.enabled || !plugin.consumerId.isEmpty() || !plugin.groupId.isEmpty())
        return 0;
    return 1 + (plugin.serviceId.isEmpty() ? 0 : 1) + (plugin.routeId.isEmpty() ? 0 : 2);
}

} // namespace

std::optional<bool> takesSession(const tables::PluginTable &plugins, const RouteChoice &route)
{
    if (!plugins.hasContent())
        return std::nullopt;
    const auto mayMatter = [&route](const tables::PluginRow &plugin) { return plugin.makesSessions && nearness(plugin, route) > 0; };
    QHash<QString, tables::PluginRow> inEffect; // by name: of each only the nearest runs
    for (const tables::PluginRow &plugin : plugins.pick(mayMatter, mostPlugins)) {
        const auto known = inEffect.constFind(plugin.name);
        if (known == inEffect.constEnd() || nearness(*known, route) < nearness(plugin, route))
            inEffect.insert(plugin.name, plugin);
    }
    return std::any_of(inEffect.cbegin(), inEffect.cend(), [](const tables::PluginRow &plugin) { return plugin.takesSessions; });
}

} // namespace ui
