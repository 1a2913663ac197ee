#include "tests/app/sandbox/proxy_fixture.h"

using namespace Qt::StringLiterals;

namespace sandbox_test {

ProxyFixture::ProxyFixture(const sandbox::GatewayOptions &wanted)
    : AdminFixture(wanted)
    , upstream(u"upstream"_s, sandbox::echo)
    , proxyServer(u"proxy"_s, [this](const sandbox::HttpRequest &request) { return proxy.handle(request); })
{
    upstream.listen();
    const core::Result<quint16> port = proxyServer.listen();
    proxy.setPort(port ? *port : quint16(0));
    caller = std::make_unique<RawClient>(port ? *port : quint16(0));
    make("/services", withPort(R"({"name":"api","host":"127.0.0.1","port":<port>,"path":"/up"})"));
    make("/services/api/routes", R"({"name":"api","paths":["/api"]})");
}

QString ProxyFixture::upstreamSaw(const RawReply &reply, const QString &header) const
{
    const QJsonObject headers = reply.json().value(u"headers"_s).toObject();
    for (auto entry = headers.constBegin(); entry != headers.constEnd(); ++entry) {
        if (entry.key().compare(header, Qt::CaseInsensitive) == 0)
            return entry->toString();
    }
    return {};
}

} // namespace sandbox_test
