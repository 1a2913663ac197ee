#include "models/tables/joins.h"

#include "models/tables/service_protection.h"

namespace tables {

namespace {

/// The title of the row of that id; the id itself where it is not known.
template <typename Content> QString titleOf(const Content &content, const QString &id)
{
    const int row = content && !id.isEmpty() ? content->rowOf(id) : -1;
    return row < 0 ? id : content->title(row);
}

QHash<QString, int> routeCounts(const std::vector<RouteRow> &routes)
{
    QHash<QString, int> counts;
    for (const RouteRow &route : routes)
        ++counts[route.serviceId];
    return counts;
}

} // namespace

void joinServices(std::vector<ServiceRow> &rows, const Known &known)
{
    const std::vector<RouteRow> *routes = known.routes ? &known.routes->rows() : nullptr;
    const QHash<QString, int> counts = routes ? routeCounts(*routes) : QHash<QString, int>();
    for (ServiceRow &row : rows)
        row.routes = routes ? counts.value(row.id) : -1;
    if (!known.plugins)
        return;
    const ServiceProtection protection(known.plugins->rows(), routes, known.providers);
    for (ServiceRow &row : rows)
        protection.tell(row);
}

void joinRoutes(std::vector<RouteRow> &rows, const Known &known)
{
    for (RouteRow &row : rows)
        row.service = titleOf(known.services, row.serviceId);
}

void joinConsumers(std::vector<ConsumerRow> &rows, const Known &known)
{
    for (ConsumerRow &row : rows) {
        row.groupTitles.clear();
        for (const QString &group : std::as_const(row.groups))
            row.groupTitles << titleOf(known.services, group);
        row.groupTitles.sort();
    }
}

void joinPlugins(std::vector<PluginRow> &rows, const Known &known)
{
    for (PluginRow &row : rows) {
        row.service = titleOf(known.services, row.serviceId);
        row.route = titleOf(known.routes, row.routeId);
        row.consumer = titleOf(known.consumers, row.consumerId);
    }
}

} // namespace tables
