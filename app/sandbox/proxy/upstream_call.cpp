#include "app/sandbox/proxy/upstream_call.h"

#include "app/sandbox/proxy/access.h"

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// Belong to one connection, or are made anew by whoever writes the message.
bool isHopHeader(const QByteArray &name)
{
    static const QByteArrayList names { "connection", "keep-alive", "content-length", "transfer-encoding", "te", "trailer", "upgrade",
        "proxy-connection", "expect" };
    return names.contains(name.toLower());
}

HttpReply failure(httplib::Error error)
{
    if (error == httplib::Error::ConnectionTimeout || error == httplib::Error::Read)
        return prettyError(504, u"The upstream server is timing out"_s);
    return prettyError(502, u"An invalid response was received from the upstream server"_s);
}

} // namespace

HttpReply callUpstream(const UpstreamAddress &address, const HttpRequest &request)
{
    httplib::Client client(address.host.toStdString(), address.port);
    client.set_tcp_nodelay(true);
    client.set_url_encode(false);
    client.set_keep_alive(true);
    client.set_connection_timeout(std::chrono::milliseconds(address.connectTimeoutMs));
    client.set_read_timeout(std::chrono::milliseconds(address.readTimeoutMs));
    httplib::Request forwarded;
    forwarded.method = request.method.toStdString();
    forwarded.path = (request.query.isEmpty() ? request.path : QByteArray(request.path + '?' + request.query)).toStdString();
    for (const Header &header : request.headers) {
        if (!isHopHeader(header.first))
            forwarded.headers.emplace(header.first.toStdString(), header.second.toStdString());
    }
    forwarded.headers.emplace("Connection", "keep-alive");
    forwarded.body = request.body.toStdString();
    const httplib::Result result = client.send(forwarded);
    if (!result)
        return failure(result.error());
    HttpReply reply;
    reply.status = result->status;
    for (const auto &[name, value] : result->headers) {
        if (!isHopHeader(QByteArray::fromStdString(name)))
            reply.headers.append(Header(QByteArray::fromStdString(name), QByteArray::fromStdString(value)));
    }
    reply.body = QByteArray::fromStdString(result->body);
    return reply;
}

} // namespace sandbox
