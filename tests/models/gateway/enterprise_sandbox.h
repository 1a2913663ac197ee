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

    gateway::AdminClient client(const QString &workspace = {}, const QByteArray &token = {})
    {
        core::Connection connection;
        connection.adminUrl = QUrl(m_sandbox->urls().value(QLatin1String("admin")).toString());
        connection.workspace = workspace;
        return gateway::AdminClient(net::Http(m_pool, {}, {}), connection, core::Secret(token));
    }

    sandbox::Sandbox &sandbox() { return *m_sandbox; }

private:
    core::SystemClock m_clock;
    net::HttpPool m_pool { net::HttpPool::Blocking::AlsoOnMainThread };
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    bool m_started = false;
};
