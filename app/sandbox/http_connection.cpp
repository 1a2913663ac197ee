#include "app/sandbox/http_connection.h"

#include <QElapsedTimer>

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace sandbox {
namespace {

constexpr int idleTimeoutMs = 75 * 1000;
constexpr int readTimeoutMs = 60 * 1000;
constexpr int writeTimeoutMs = 60 * 1000;
constexpr qsizetype maxLine = 8 * 1024;
constexpr qsizetype maxHead = 4 * maxLine;
constexpr qsizetype maxBody = 10 * 1024 * 1024;

bool isEmptyLine(const QByteArray &buffer, qsizetype at)
{
    return at < buffer.size() && (buffer[at] == '\n' || (buffer[at] == '\r' && at + 1 < buffer.size() && buffer[at + 1] == '\n'));
}

/// Where the head ends (after its empty line), or -1 when it is not complete yet.
qsizetype headEnd(const QByteArray &buffer)
{
    for (qsizetype at = buffer.indexOf('\n'); at >= 0; at = buffer.indexOf('\n', at + 1)) {
        if (isEmptyLine(buffer, at + 1))
            return buffer.indexOf('\n', at + 1) + 1;
    }
    return -1;
}

qsizetype longestLine(const QByteArray &text, qsizetype from)
{
    qsizetype longest = 0;
    for (qsizetype start = from; start < text.size();) {
        qsizetype end = text.indexOf('\n', start);
        if (end < 0)
            end = text.size();
        longest = std::max(longest, end - start);
        start = end + 1;
    }
    return longest;
}

bool isToken(const QByteArray &text)
{
    static constexpr QByteArrayView others("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || others.contains(c);
    });
}

bool hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

QByteArray reasonPhrase(int status)
{
    struct Phrase {
        int status;
        const char *text;
    };
    static constexpr std::array phrases { Phrase { 200, "OK" }, Phrase { 201, "Created" }, Phrase { 202, "Accepted" },
        Phrase { 204, "No Content" }, Phrase { 301, "Moved Permanently" }, Phrase { 302, "Moved Temporarily" }, Phrase { 303, "See Other" },
        Phrase { 304, "Not Modified" }, Phrase { 307, "Temporary Redirect" }, Phrase { 400, "Bad Request" }, Phrase { 401, "Unauthorized" },
        Phrase { 403, "Forbidden" }, Phrase { 404, "Not Found" }, Phrase { 405, "Not Allowed" }, Phrase { 409, "Conflict" },
        Phrase { 412, "Precondition Failed" }, Phrase { 413, "Request Entity Too Large" }, Phrase { 414, "Request-URI Too Large" },
        Phrase { 415, "Unsupported Media Type" }, Phrase { 426, "Upgrade Required" }, Phrase { 429, "Too Many Requests" },
        Phrase { 500, "Internal Server Error" }, Phrase { 501, "Not Implemented" }, Phrase { 502, "Bad Gateway" },
        Phrase { 503, "Service Temporarily Unavailable" }, Phrase { 504, "Gateway Time-out" } };
    for (const Phrase &phrase : phrases) {
        if (phrase.status == status)
            return phrase.text;
    }
    return "Unknown";
}

HttpReply nginxPage(int status, const QByteArray &detail)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reasonPhrase(status);
    const QByteArray headTitle = detail.isEmpty() ? title : QByteArray(QByteArray::number(status) + ' ' + detail);
    const QByteArray detailLine = detail.isEmpty() ? QByteArray() : QByteArray("<center>" + detail + "</center>\r\n");
    HttpReply reply;
    reply.status = status;
    reply.headers = { { "Content-Type", "text/html; charset=UTF-8" } };
    reply.body = "<html>\r\n<head><title>" + headTitle + "</title></head>\r\n<body>\r\n<center><h1>" + title + "</h1></center>\r\n"
        + detailLine + "</body>\r\n</html>\r\n";
    return reply;
}

HttpConnection::HttpConnection(int socket)
    : m_socket(socket)
{
}

HttpConnection::Outcome HttpConnection::read()
{
    m_request = {};
    m_refusal = {};
    m_keepAlive = true;
    if (m_buffer.isEmpty() && !fill(idleTimeoutMs))
        return Outcome::Closed;
    const std::optional<QByteArray> head = takeHead();
    if (head && parseHead(*head) && readBody())
        return Outcome::Request;
    return m_refusal.headers.isEmpty() ? Outcome::Closed : Outcome::Refused;
}

bool HttpConnection::fill(int timeoutMs)
{
    pollfd poller { m_socket, POLLIN, 0 };
    int ready = 0;
    do {
        ready = ::poll(&poller, 1, timeoutMs);
    } while (ready < 0 && errno == EINTR);
    if (ready <= 0)
        return false;
    std::array<char, 16 * 1024> block;
    const ssize_t got = ::recv(m_socket, block.data(), block.size(), 0);
    if (got <= 0)
        return false;
    m_buffer.append(block.data(), got);
    return true;
}

std::optional<QByteArray> HttpConnection::takeHead()
{
    for (;;) {
        while (m_buffer.startsWith('\n') || m_buffer.startsWith("\r\n"))
            m_buffer.remove(0, m_buffer.startsWith('\n') ? 1 : 2);
        const qsizetype end = headEnd(m_buffer);
        const qsizetype firstLine = m_buffer.indexOf('\n');
        const QByteArray seen = end < 0 ? m_buffer : m_buffer.left(end);
        if ((firstLine < 0 ? m_buffer.size() : firstLine) > maxLine) {
            refuse(414);
            return std::nullopt;
        }
        // nginx judges a request line as soon as it has one, whether headers follow or not.
        if (firstLine >= 0 && !parseRequestLine(m_buffer.left(firstLine).trimmed())) {
            refuse(400);
            return std::nullopt;
        }
        if (firstLine >= 0 && (seen.size() > maxHead || longestLine(seen, firstLine + 1) > maxLine)) {
            refuse(400, "Request Header Or Cookie Too Large");
            return std::nullopt;
        }
        if (end >= 0) {
            m_buffer.remove(0, end);
            return seen;
        }
        if (!fill(readTimeoutMs))
            return std::nullopt;
    }
}

bool HttpConnection::parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !(words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0"))
        return false;
    QByteArray target = words[1];
    if (target.startsWith("http://")) {
        const qsizetype slash = target.indexOf('/', 7);
        target = slash < 0 ? QByteArray("/") : target.mid(slash);
    }
    if (!target.startsWith('/') && target != "*")
        return false;
    const qsizetype question = target.indexOf('?');
    m_request.method = words[0];
    m_request.path = question < 0 ? target : target.left(question);
    m_request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    m_isVersion11 = words[2] == "HTTP/1.1";
    m_keepAlive = m_isVersion11;
    return true;
}

bool HttpConnection::parseHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    lines.removeFirst();
    for (const QByteArray &raw : lines) {
        const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.left(colon)) || line.contains('\0'))
            return refuse(400);
        m_request.headers.append({ line.left(colon), line.mid(colon + 1).trimmed() });
    }
    const QByteArray connection = m_request.header("Connection").toLower();
    if (connection.contains("close"))
        m_keepAlive = false;
    else if (connection.contains("keep-alive"))
        m_keepAlive = true;
    if ((m_isVersion11 && !m_request.hasHeader("Host")) || m_request.path.contains("%00"))
        return refuse(400);
    return true;
}

bool HttpConnection::readBody()
{
    const bool chunked = m_request.header("Transfer-Encoding").toLower() == "chunked";
    if (m_request.hasHeader("Transfer-Encoding") && (!chunked || m_request.hasHeader("Content-Length")))
        return refuse(400);
    bool isNumber = true;
    const qsizetype length = m_request.hasHeader("Content-Length") ? m_request.header("Content-Length").toLongLong(&isNumber) : 0;
    if (!isNumber || length < 0)
        return refuse(400);
    if (length > maxBody)
        return refuse(413);
    if ((chunked || length > 0) && m_request.header("Expect").toLower() == "100-continue" && !writeRaw("HTTP/1.1 100 Continue\r\n\r\n"))
        return false;
    if (chunked)
        return readChunked();
    if (!need(length))
        return false;
    m_request.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    return true;
}

bool HttpConnection::readChunked()
{
    for (;;) {
        while (m_buffer.indexOf('\n') < 0) {
            if (m_buffer.size() > maxLine)
                return refuse(400);
            if (!fill(readTimeoutMs))
                return false;
        }
        const qsizetype end = m_buffer.indexOf('\n');
        const QByteArray sizeText = m_buffer.left(end).trimmed();
        bool isNumber = false;
        const qsizetype size = sizeText.split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0)
            return refuse(400);
        if (m_request.body.size() + size > maxBody)
            return refuse(413);
        m_buffer.remove(0, end + 1);
        if (!need(size + 2))
            return false;
        if (m_buffer.mid(size, 2) != "\r\n")
            return refuse(400);
        m_request.body.append(m_buffer.constData(), size);
        m_buffer.remove(0, size + 2);
        if (size == 0)
            return true;
    }
}

bool HttpConnection::need(qsizetype bytes)
{
    while (m_buffer.size() < bytes) {
        if (!fill(readTimeoutMs))
            return false;
    }
    return true;
}

bool HttpConnection::refuse(int status, const QByteArray &detail)
{
    m_refusal = nginxPage(status, detail);
    return false;
}

bool HttpConnection::write(const HttpReply &reply, bool keepAlive, qsizetype bodyLimit)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    for (const Header &header : reply.headers) {
        if (header.first.compare("Connection", Qt::CaseInsensitive) != 0
            && header.first.compare("Content-Length", Qt::CaseInsensitive) != 0)
            bytes += header.first + ": " + header.second + "\r\n";
    }
    if (hasBody(reply.status))
        bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    bytes += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (hasBody(reply.status) && m_request.method != "HEAD")
        bytes += bodyLimit < 0 ? reply.body : reply.body.left(bodyLimit);
    return writeRaw(bytes);
}

bool HttpConnection::writeRaw(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t wrote = ::send(m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (wrote > 0) {
            sent += wrote;
            continue;
        }
        if (wrote < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            pollfd poller { m_socket, POLLOUT, 0 };
            if (::poll(&poller, 1, writeTimeoutMs) > 0)
                continue;
        } else if (wrote < 0 && errno == EINTR) {
            continue;
        }
        return false;
    }
    return true;
}

void HttpConnection::linger()
{
    ::shutdown(m_socket, SHUT_WR);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2000 && fill(500))
        m_buffer.clear();
}

} // namespace sandbox
