#include "tests/app/sandbox/raw_client.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sandbox_test {

QByteArray RawReply::header(QByteArrayView name) const
{
    for (const auto &entry : headers) {
        if (entry.first.compare(name, Qt::CaseInsensitive) == 0)
            return entry.second;
    }
    return {};
}

bool RawReply::hasHeader(QByteArrayView name) const
{
    return std::any_of(
        headers.cbegin(), headers.cend(), [name](const auto &entry) { return entry.first.compare(name, Qt::CaseInsensitive) == 0; });
}

RawClient::RawClient(quint16 port)
    : m_port(port)
{
}

RawClient::~RawClient()
{
    closeSocket();
}

bool RawClient::connectSocket()
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
    return ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
}

void RawClient::closeSocket()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
    m_buffer.clear();
}

bool RawClient::fill()
{
    pollfd poller { m_socket, POLLIN, 0 };
    std::array<char, 64 * 1024> block;
    if (::poll(&poller, 1, 20'000) <= 0)
        return false;
    const ssize_t got = ::recv(m_socket, block.data(), block.size(), 0);
    if (got <= 0)
        return false;
    m_buffer.append(block.data(), got);
    return true;
}

RawReply RawClient::send(const QByteArray &method, const QByteArray &target, const QByteArray &body, const Headers &headers)
{
    QByteArray lines;
    QByteArray host = "127.0.0.1:" + QByteArray::number(m_port);
    for (const auto &header : headers) {
        if (header.first == "Host")
            host = header.second;
        else
            lines += header.first + ": " + header.second + "\r\n";
    }
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + lines;
    if (!body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH")
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return exchange(bytes + "\r\n" + body, method == "HEAD");
}

RawReply RawClient::sendJson(const QByteArray &method, const QByteArray &target, const QJsonObject &body, const Headers &headers)
{
    return send(
        method, target, QJsonDocument(body).toJson(QJsonDocument::Compact), Headers { { "Content-Type", "application/json" } } + headers);
}

RawReply RawClient::exchange(const QByteArray &bytes, bool isHead)
{
    RawReply reply;
    if (m_socket < 0 && !connectSocket())
        return reply;
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t wrote = ::send(m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (wrote <= 0)
            break; // the answer may stand in the socket already
        sent += wrote;
    }
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0 || m_buffer.startsWith("HTTP/1.1 100")) {
        if (end >= 0)
            m_buffer.remove(0, end + 4);
        else if (!fill()) {
            closeSocket();
            return reply;
        }
    }
    QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    const QByteArray statusLine = lines.takeFirst().trimmed();
    reply.status = statusLine.mid(9, 3).toInt();
    reply.statusText = statusLine.mid(13);
    for (const QByteArray &line : lines)
        reply.headers.append({ line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed() });
    const qsizetype length = isHead || reply.status == 204 || reply.status == 304 ? 0 : reply.header("Content-Length").toLongLong();
    while (m_buffer.size() < length && fill()) { }
    reply.body = m_buffer.left(length);
    reply.complete = reply.body.size() == length;
    m_buffer.remove(0, length);
    if (!reply.complete || reply.header("Connection") == "close")
        closeSocket();
    return reply;
}

bool RawClient::isClosed()
{
    return m_socket < 0 || !fill();
}

} // namespace sandbox_test
