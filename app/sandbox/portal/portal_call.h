#pragma once

#include "app/sandbox/gateway/enterprise/enterprise_api.h"
#include "app/sandbox/portal/portal_sessions.h"

namespace sandbox {

/// One request of the Portal API, as far as it has been understood.
struct PortalCall {
    HttpRequest request;
    QByteArray method; ///< GET for HEAD too
    QList<QByteArray> segments; ///< without the workspace
    QByteArray workspace; ///< id; empty = the default one
    AdminBody body;
    QByteArray developer; ///< id of who is logged in; empty = nobody
    QDateTime sessionEnds;
};

/// What everything of the Portal API works with; all outlive it.
struct PortalParts {
    EnterpriseApi &gateway;
    PortalSessions &sessions;
    const core::Clock &clock;
    GatewayOptions options;
};

} // namespace sandbox
