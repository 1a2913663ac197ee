#pragma once

#include "app/sandbox/gateway/admin_resource.h"
#include "app/sandbox/gateway/entity_api.h"

namespace sandbox {

/// What the paths of an upstream work on.
struct UpstreamPathContext {
    Store &store;
    EntityApi &entities;
    QString nodeId;
};

/// `/upstreams/{u}/health`, `.../targets/all` and `.../targets/{t}[/{address}]/healthy|unhealthy` (gateway recording, section 2).
std::optional<AdminResource> findUpstreamPath(
    const UpstreamPathContext &context, const QList<QByteArray> &segments, const HttpRequest &request, const QByteArray &workspace);

} // namespace sandbox
