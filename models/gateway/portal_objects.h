#pragma once

#include "models/core/parallel.h"
#include "models/gateway/admin_client.h"

namespace gateway {

/// Every application of the workspace, by id. `developer` of each holds at least its `id`. Worker thread.
///
/// Documented is only the list of one developer, so it goes through all developers, several at once; a node that lists `/applications`
/// among its endpoints, and serves it, is asked once instead.
/// @param parallel must outlive the call
/// @return as AdminClient::list(); an empty list on a gateway without developers
core::Result<QList<Entity>> listApplications(const AdminClient &client, const NodeInfo &node, core::Parallel &parallel);

/// Every contract for the service of that id, by id, whoever it belongs to. `application` of each holds at least its `id` and, in
/// `application.developer`, the developer's. Goes through all applications, or asks the service itself where the node serves that.
/// @param serviceId not its name; empty = the contracts for every service
core::Result<QList<Entity>> listContracts(
    const AdminClient &client, const NodeInfo &node, core::Parallel &parallel, const QString &serviceId = {});

/// "<developer>/<application>", the parent id of the contracts of @p application as listApplications() or a nested list returned it.
QString contractParent(const Entity &application);

} // namespace gateway
