#pragma once

#include "models/tables/plugin_columns.h"
#include "models/tables/route_columns.h"
#include "models/tables/service_columns.h"

#include <QHash>

namespace tables {

/// Whose issuer that is: a name of @p known (issuer -> name), else the vendor by its host, else the host.
QString issuerName(const QString &issuer, const QHash<QString, QString> &known);

/// How services are guarded, worked out of all plugins once and then asked for each service. Only enabled plugins count; one on the
/// service takes the place of a global one of the same name, as at the gateway. Any thread.
class ServiceProtection {
public:
    /// @param plugins, routes outlive this
    /// @param routes null while they have not been read
    /// @param providers issuer -> name of the providers that are known
    ServiceProtection(const std::vector<PluginRow> &plugins, const std::vector<RouteRow> *routes, QHash<QString, QString> providers);

    /// Sets `guard` and `protection` of @p service; leaves them alone while its routes alone could tell, and are not known.
    void tell(ServiceRow &service) const;

private:
    using Plugins = QList<const PluginRow *>;
    Marks marksOf(const Plugins &plugins, bool &complete) const;
    Plugins inEffect(const QString &serviceId) const;

    QHash<QString, Plugins> m_byService;
    QHash<QString, int> m_routes; ///< service -> its routes
    QHash<QString, int> m_guardedRoutes; ///< service -> those of them that ask who is calling
    Plugins m_global;
    bool m_knowsRoutes;
    QHash<QString, QString> m_providers;
};

} // namespace tables
