#pragma once

#include "app/sandbox/portal/portal_call.h"

namespace sandbox {

/// `/applications` and what is below: those of the developer who is logged in, and their contracts.
HttpReply portalApplications(const PortalParts &parts, const PortalCall &call);

/// `GET /application_services`: the services that can be asked for, and how an application stands with them when `app_id` names one.
HttpReply portalServices(const PortalParts &parts, const PortalCall &call);

} // namespace sandbox
