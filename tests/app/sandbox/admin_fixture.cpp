#include "tests/app/sandbox/admin_fixture.h"

using namespace Qt::StringLiterals;

namespace sandbox_test {

AdminFixture::AdminFixture(const sandbox::GatewayOptions &wanted)
    : options(wanted)
    , server(u"admin"_s, [this](const sandbox::HttpRequest &request) { return api.handle(request); })
{
    const core::Result<quint16> port = server.listen();
    client = std::make_unique<RawClient>(port ? *port : quint16(0));
}

RawReply AdminFixture::send(const QByteArray &method, const QByteArray &target, const QByteArray &json, const RawClient::Headers &headers)
{
    return client->send(method, target, json, RawClient::Headers { { "Content-Type", "application/json" } } + headers);
}

RawReply AdminFixture::form(const QByteArray &method, const QByteArray &target, const QByteArray &pairs)
{
    return client->send(method, target, pairs, { { "Content-Type", "application/x-www-form-urlencoded" } });
}

QByteArray AdminFixture::make(const QByteArray &collection, const QByteArray &json)
{
    const RawReply reply = send("POST", collection, json);
    return reply.status == 201 ? reply.json().value(u"id"_s).toString().toLatin1() : QByteArray();
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace sandbox_test
