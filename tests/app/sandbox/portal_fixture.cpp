#include "tests/app/sandbox/portal_fixture.h"

using namespace Qt::StringLiterals;

namespace sandbox_test {

PortalFixture::PortalFixture(const sandbox::GatewayOptions &wanted)
    : EnterpriseFixture(wanted)
    , portalServer(u"portal"_s, [this](const sandbox::HttpRequest &request) { return portal.handle(request); })
{
    const core::Result<quint16> port = portalServer.listen();
    browser = std::make_unique<RawClient>(port ? *port : quint16(0));
}

QByteArray PortalFixture::logIn(const QByteArray &email, const QByteArray &password)
{
    const QByteArray pair = email + ':' + password;
    const RawReply reply = browser->get("/default/auth", { { "Authorization", "Basic " + pair.toBase64() } });
    return reply.status == 204 ? reply.header("Set-Cookie").split(';').first() : QByteArray();
}

RawReply PortalFixture::call(const QByteArray &cookie, const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    RawClient::Headers headers { { "Cookie", cookie } };
    if (!body.isEmpty())
        headers += { { "Content-Type", "application/json" } };
    return browser->send(method, "/default" + path, body, headers);
}

} // namespace sandbox_test
