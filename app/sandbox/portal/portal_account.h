#pragma once

#include "app/sandbox/portal/portal_call.h"

namespace sandbox {

/// `GET /auth` and `DELETE /auth`: log in with e-mail address and password (or key), log out.
HttpReply portalLogin(const PortalParts &parts, const PortalCall &call);
HttpReply portalLogout(const PortalParts &parts, const PortalCall &call);
/// `GET /session`.
HttpReply portalSession(const PortalCall &call);
/// `POST /register`: an account, which waits for approval unless the workspace has `portal_auto_approve`.
HttpReply portalRegister(const PortalParts &parts, const PortalCall &call);
/// `/developer` and what is below, of the one who is logged in.
HttpReply portalDeveloper(const PortalParts &parts, const PortalCall &call);

} // namespace sandbox
