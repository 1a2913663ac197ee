#pragma once

#include "app/sandbox/gateway/admin_resource.h"
#include "app/sandbox/gateway/entity_api.h"

namespace sandbox {

/// What stands below a developer or an application on a path, but belongs to the hidden consumer: credentials and plugins (Enterprise
/// contract, sections 5.3 and 5.4).
struct ConsumerPath {
    QByteArrayList below; ///< "credentials/{plugin}[/{id}]" or "plugins[/{id}]"
    QByteArray rawPath;
    QByteArray query;
    QByteArray workspace;
    std::function<QByteArray()> consumer; ///< its id, empty when the owner is not there; called with the store's lock held
};

/// @return none when that is no such path
std::optional<AdminResource> findBelowConsumer(Store &store, EntityApi &entities, const ConsumerPath &path);

} // namespace sandbox
