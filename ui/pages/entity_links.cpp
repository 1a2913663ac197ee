#include "ui/pages/entity_links.h"

#include "ui/words/kind_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostShown = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntityLinks)
};

void addLink(LinkSection &section, const EntityHit &to, const QString &word, bool technical = false)
{
    if (++section.count <= mostShown)
        section.links << LinkSection::Link { to, word, technical };
}

/// Sorts those that are shown; the order of the others does not matter.
template <typename Row, typename Less> void sortShown(std::vector<Row> &rows, const Less &less)
{
    const auto end = rows.begin() + std::min<std::ptrdiff_t>(mostShown, std::ptrdiff_t(rows.size()));
    std::partial_sort(rows.begin(), end, rows.end(), less);
}

QString wayOf(const tables::RouteRow &route)
{
    return route.paths.isEmpty() ? route.hosts.value(0) : route.paths.first();
}

LinkSection routesOf(const EntityLists &lists, const tables::ServiceRow &service)
{
    LinkSection section { .title = Words::tr("Routes"), .icon = u"vcs-branch"_s, .kind = u"routes"_s, .filter = service.name };
    const auto routes = lists.routes().typedContent();
    if (!routes)
        return section;
    std::vector<const tables::RouteRow *> found = routes->referring(service.id);
    sortShown(found, [](const tables::RouteRow *a, const tables::RouteRow *b) {
        const int paths = wayOf(*a).compare(wayOf(*b), Qt::CaseInsensitive);
        return paths != 0 ? paths < 0 : tables::routeTitle(*a) < tables::routeTitle(*b);
    });
    for (const tables::RouteRow *route : found) {
        const QString path = wayOf(*route);
        const QString methods = route->methods.isEmpty() ? Words::tr("any method") : route->methods.join(u' ');
        addLink(section, { u"routes"_s, route->id, path.isEmpty() ? tables::routeTitle(*route) : path, {} }, methods, !path.isEmpty());
    }
    return section;
}

/// Of the plugins that refer to @p ids those for which @p scope(plugin) says where they come from. The nearest come first.
template <typename Scope> LinkSection pluginsOf(const EntityLists &lists, const QString &title, const QStringList &ids, const Scope &scope)
{
    LinkSection section { .title = title, .icon = u"plugins"_s, .kind = u"plugins"_s };
    const auto plugins = lists.plugins().typedContent();
    if (!plugins)
        return section;
    std::map<const tables::PluginRow *, QString> words; // one may refer to several of them
    for (const QString &id : ids) {
        for (const tables::PluginRow *plugin : plugins->referring(id)) {
            const QString word = scope(*plugin);
            if (!word.isEmpty())
                words.emplace(plugin, word);
        }
    }
    std::vector<std::pair<const tables::PluginRow *, QString>> found(words.begin(), words.end());
    sortShown(found, [](const auto &a, const auto &b) {
        const auto key = [](const tables::PluginRow &row) { return std::tuple(row.isGlobal(), row.routeId.isEmpty(), row.name); };
        return key(*a.first) < key(*b.first);
    });
    for (const auto &[plugin, word] : found)
        addLink(section, { u"plugins"_s, plugin->id, plugin->name, {} }, plugin->enabled ? word : Words::tr("%1, disabled").arg(word));
    return section;
}

LinkSection oneLink(const EntityLists &lists, const QString &title, const QString &icon, const QString &kind, const QString &id)
{
    LinkSection section { .title = title, .icon = icon, .kind = kind };
    if (!id.isEmpty())
        addLink(section, lists.hit(kind, id).value_or(EntityHit { kind, id, id, {} }), {});
    return section;
}

QList<LinkSection> linksOfRoute(const EntityLists &lists, const tables::RouteRow &route)
{
    const auto scope = [&route](const tables::PluginRow &plugin) {
        if (plugin.routeId == route.id)
            return Words::tr("this route");
        if (!plugin.serviceId.isEmpty() && plugin.serviceId == route.serviceId && plugin.routeId.isEmpty())
            return Words::tr("its service");
        return plugin.isGlobal() ? Words::tr("everywhere") : QString();
    };
    return { oneLink(lists, Words::tr("Service"), u"network-server"_s, u"services"_s, route.serviceId),
        pluginsOf(lists, Words::tr("Plugins in effect"), { route.id, route.serviceId, tables::everyCall() }, scope) };
}

QList<LinkSection> linksOfPlugin(const EntityLists &lists, const tables::PluginRow &plugin)
{
    return { oneLink(lists, Words::tr("Service"), u"network-server"_s, u"services"_s, plugin.serviceId),
        oneLink(lists, Words::tr("Route"), u"vcs-branch"_s, u"routes"_s, plugin.routeId),
        oneLink(lists, Words::tr("Consumer"), u"system-users"_s, u"consumers"_s, plugin.consumerId) };
}

/// The row of @p table with that id, or null.
template <typename Content> auto rowOf(const std::shared_ptr<const Content> &content, const QString &id)
{
    return content ? content->find(id) : nullptr;
}

} // namespace

QList<LinkSection> linksOf(const EntityLists &lists, const QString &kind, const QString &id)
{
    if (kind == "services"_L1) {
        const auto content = lists.services().typedContent();
        const tables::ServiceRow *service = rowOf(content, id);
        const auto scope = [&id](const tables::PluginRow &plugin) {
            if (plugin.serviceId == id && plugin.routeId.isEmpty())
                return Words::tr("this service");
            return plugin.isGlobal() ? Words::tr("everywhere") : QString();
        };
        if (service)
            return { routesOf(lists, *service), pluginsOf(lists, Words::tr("Plugins in effect"), { id, tables::everyCall() }, scope) };
    } else if (kind == "routes"_L1) {
        const auto content = lists.routes().typedContent();
        if (const tables::RouteRow *route = rowOf(content, id))
            return linksOfRoute(lists, *route);
    } else if (kind == "consumers"_L1) {
        const auto scope = [](const tables::PluginRow &) { return Words::tr("this consumer"); };
        return { pluginsOf(lists, Words::tr("Plugins"), { id }, scope) };
    } else if (kind == "plugins"_L1) {
        const auto content = lists.plugins().typedContent();
        if (const tables::PluginRow *plugin = rowOf(content, id))
            return linksOfPlugin(lists, *plugin);
    } else if (const EntityList *list = lists.list(kind)) {
        const auto content = static_cast<const tables::ObjectTable *>(list->model())->typedContent();
        const QString parent = gateway::findKind(kind)->parent();
        if (const tables::ObjectRow *object = rowOf(content, id); object && !parent.isEmpty())
            return { oneLink(lists, kindWord(parent), kindIcon(parent), parent, object->parentId) };
    }
    return {};
}

} // namespace ui
