#pragma once

#include "app/sandbox/gateway/admin_resource.h"
#include "app/sandbox/gateway/entity_api.h"

namespace sandbox {

/// `/consumer_groups` and one group below it (Enterprise contract, section 2): no PATCH, and what is read of one group is wrapped in
/// `consumer_group`. Members, and plugins of a group, are not served.
std::optional<AdminResource> findConsumerGroup(
    EntityApi &entities, const QList<QByteArray> &segments, const HttpRequest &request, const QByteArray &workspace);

} // namespace sandbox
