#pragma once

#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/gateway/admin_client.h"
#include "models/net/http_pool.h"

#include <memory>

/// A sandbox in Enterprise dress and clients of its Admin API, which may be used on the test's own thread.
class EnterpriseSandbox {
public:
    explicit EnterpriseSandbox(sandbox::GatewayOptions options = {})
    {
        options.edition = sandbox::GatewayOptions::Edition::Enterprise;
        sandbox::SandboxOptions all;
        all.gateway = options;
        m_sandbox = std::make_unique<sandbox::Sandbox>(all, m_clock);
        m_started = m_sandbox->start().has_value();
    }

    bool isStarted() const { return m_started; }
    sandbox::Faults &faults() { return m_sandbox->faults(); }

    gateway::AdminClient client(const QString &workspace = {}, const QByteArray &token = {})
    {
        core::Connection connection;
        connection.adminUrl = url(QLatin1String("admin"));
        connection.workspace = workspace;
        return gateway::AdminClient(net::Http(m_pool, {}, {}), connection, core::Secret(token));
    }

    /// One of the sandbox's servers: "admin", "proxy", "provider".
    QUrl url(QLatin1String server) const { return QUrl(m_sandbox->urls().value(server).toString()); }

    /// Calls a route. @return the status, or 0
    int call(const QString &path, const QByteArray &authorization)
    {
        net::Request request;
        request.url = url(QLatin1String("proxy"));
        request.url.setPath(path);
        request.secretHeaders.append({ "Authorization", core::Secret(authorization) });
        const auto response = net::Http(m_pool, {}, {}).send(request);
        return response ? response->status : 0;
    }

private:
    core::SystemClock m_clock;
    net::HttpPool m_pool { net::HttpPool::Blocking::AlsoOnMainThread };
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    bool m_started = false;
};
