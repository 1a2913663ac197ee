#pragma once

#include "app/sandbox/http_server.h"

namespace sandbox {

/// Where a request goes.
struct UpstreamAddress {
    QString host;
    int port = 80;
    int connectTimeoutMs = 60000;
    int readTimeoutMs = 60000;
};

/// Sends a request to an upstream over plain HTTP and gives its answer; what cannot be reached becomes the gateway's own 502 or 504.
/// @param request its path is the upstream's; a Host header among its headers is sent as it is
HttpReply callUpstream(const UpstreamAddress &address, const HttpRequest &request);

} // namespace sandbox
