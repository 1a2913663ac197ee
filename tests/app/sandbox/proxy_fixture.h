#pragma once

#include "app/sandbox/echo_upstream.h"
#include "app/sandbox/proxy/proxy.h"
#include "tests/app/sandbox/admin_fixture.h"

namespace sandbox_test {

/// A gateway with Admin API, proxy and echo upstream; a service "api" stands below "/api" of the proxy and "/up" of the upstream.
class ProxyFixture : public AdminFixture {
public:
    explicit ProxyFixture(const sandbox::GatewayOptions &options = {});

    sandbox::Proxy proxy { store, clock, options.unknown };
    sandbox::HttpServer upstream;
    sandbox::HttpServer proxyServer;
    std::unique_ptr<RawClient> caller;

    /// Calls through the proxy.
    RawReply call(const QByteArray &target, const RawClient::Headers &headers = {}) { return caller->get(target, headers); }
    /// A header as the upstream got it; empty when it did not.
    QString upstreamSaw(const RawReply &reply, const QString &header) const;
    /// A body that points to the upstream: every `<port>` of @p json is its port.
    QByteArray withPort(QByteArray json) const { return json.replace("<port>", QByteArray::number(upstream.port())); }
};

} // namespace sandbox_test
