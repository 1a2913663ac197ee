#pragma once

#include "app/sandbox/portal/portal_call.h"

namespace sandbox {

/// The Portal API: what the browser of a developer calls, below `/{workspace}` (Enterprise contract, section 5.6). Safe on any number of
/// threads.
class PortalApi {
public:
    /// @param gateway whose developers, applications and services these are; outlives this
    PortalApi(EnterpriseApi &gateway, const core::Clock &clock, const GatewayOptions &options);

    HttpReply handle(const HttpRequest &request);
    /// Ends every session.
    void reset();

private:
    HttpReply answer(const HttpRequest &request);
    HttpReply serve(const PortalCall &call);
    bool isApproved(const QByteArray &developer) const;

    PortalSessions m_sessions;
    PortalParts m_parts;
};

} // namespace sandbox
