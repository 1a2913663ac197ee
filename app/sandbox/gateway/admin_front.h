#pragma once

#include "app/sandbox/gateway/gateway_options.h"
#include "app/sandbox/http_server.h"

#include <optional>

namespace sandbox {

/// The reverse proxy in front of the Admin API: it answers as nginx does, so that nothing of a refusal looks like the gateway's.
/// Constant, so safe on any thread.
class AdminFrontDoor {
public:
    explicit AdminFrontDoor(AdminFront front);

    /// 401 with a challenge for Basic and Bearer, 403 for the header; nothing where the request may pass.
    std::optional<HttpReply> refuse(const HttpRequest &request) const;

private:
    AdminFront m_front;
};

} // namespace sandbox
