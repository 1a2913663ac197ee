#pragma once

#include "app/sandbox/http_server.h"

#include <optional>

namespace sandbox {

/// The status line's words as nginx writes them ("Not Allowed" for 405).
QByteArray reasonPhrase(int status);

/// The HTML page that nginx answers with when it refuses a request itself (gateway recording, section 4).
HttpReply nginxPage(int status, const QByteArray &detail = {});

/// One accepted socket: reads requests and writes answers, HTTP/1.1 with keep-alive. Used by one thread; the socket stays the caller's.
class HttpConnection {
public:
    explicit HttpConnection(int socket);

    enum class Outcome {
        Request, ///< a whole request stands in request()
        Refused, ///< it broke the rules: refusal() is to be sent, then the connection ends
        Closed, ///< the peer went away, or was idle for too long
    };

    /// Waits for the next request; 75 s for its first byte, 60 s for each of the others (nginx' defaults).
    Outcome read();
    const HttpRequest &request() const { return m_request; }
    const HttpReply &refusal() const { return m_refusal; }
    /// Whether the peer wants the connection kept after this request.
    bool wantsKeepAlive() const { return m_keepAlive; }

    /// Sends an answer.
    /// @param bodyLimit bytes of the body to send although Content-Length promises all of them; negative = all
    /// @return false when the peer is gone
    bool write(const HttpReply &reply, bool keepAlive, qsizetype bodyLimit = -1);
    /// Sends bytes as they are.
    bool writeRaw(const QByteArray &bytes);
    /// Ends the answer but reads on for a moment, so that a peer which is still sending can read it.
    void linger();

private:
    bool fill(int timeoutMs);
    std::optional<QByteArray> takeHead();
    bool parseHead(const QByteArray &head);
    bool parseRequestLine(const QByteArray &line);
    bool readBody();
    bool readChunked();
    bool need(qsizetype bytes);
    bool refuse(int status, const QByteArray &detail = {});

    int m_socket;
    QByteArray m_buffer;
    HttpRequest m_request;
    HttpReply m_refusal;
    bool m_isVersion11 = true;
    bool m_keepAlive = true;
};

} // namespace sandbox
