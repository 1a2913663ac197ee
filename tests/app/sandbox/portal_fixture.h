#pragma once

#include "app/sandbox/portal/portal_api.h"
#include "tests/app/sandbox/enterprise_fixture.h"

namespace sandbox_test {

/// Admin API and Portal API of an Enterprise gateway. Developers made by makeDeveloper() have the password "wonder".
class PortalFixture : public EnterpriseFixture {
public:
    explicit PortalFixture(const sandbox::GatewayOptions &options = enterpriseOptions());

    sandbox::PortalApi portal { *api.enterprise(), clock, options };
    sandbox::HttpServer portalServer;
    std::unique_ptr<RawClient> browser;

    /// @return the value of the Cookie header for the calls that follow; empty when the login failed
    QByteArray logIn(const QByteArray &email = "ann@example.com", const QByteArray &password = "wonder");
    /// Calls below "/default" with what logIn() gave.
    RawReply call(const QByteArray &cookie, const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
};

} // namespace sandbox_test
