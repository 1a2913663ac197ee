#pragma once

#include "models/tables/consumer_columns.h"
#include "models/tables/plugin_columns.h"
#include "models/tables/route_columns.h"
#include "models/tables/service_columns.h"

#include <QHash>

/// Columns that come from another kind. All of it works on what is in memory; slow for many rows, so off the UI thread.
namespace tables {

/// What is known of all kinds at one moment; null = that kind has not been read.
struct Known {
    ServiceTable::ContentPtr services {};
    RouteTable::ContentPtr routes {};
    ConsumerTable::ContentPtr consumers {};
    PluginTable::ContentPtr plugins {};
    QHash<QString, QString> providers {}; ///< issuer -> name
};

/// Counts the routes of each service and says what guards it.
void joinServices(std::vector<ServiceRow> &rows, const Known &known);
/// Names the service of each route.
void joinRoutes(std::vector<RouteRow> &rows, const Known &known);
/// Calls the groups that the portal makes of services by the names of those; others keep theirs.
void joinConsumers(std::vector<ConsumerRow> &rows, const Known &known);
/// Names what each plugin is limited to.
void joinPlugins(std::vector<PluginRow> &rows, const Known &known);

} // namespace tables
