#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace sandbox_test {

/// One answer as it came over the wire.
struct RawReply {
    int status = 0; ///< 0 = no answer
    QByteArray statusText;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool complete = false; ///< as many bytes as Content-Length promised

    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray message() const { return json().value(QLatin1StringView("message")).toString().toUtf8(); }
};

/// A plain HTTP/1.1 client over one socket, written for these tests alone: it sends what it is told, byte for byte.
class RawClient {
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    explicit RawClient(quint16 port);
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    /// Sends a request over the kept connection; connects (again) when needed. Host and Content-Length are added.
    RawReply send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const Headers &headers = {});
    /// The same with a JSON body and its content type.
    RawReply sendJson(const QByteArray &method, const QByteArray &target, const QJsonObject &body, const Headers &headers = {});
    RawReply get(const QByteArray &target, const Headers &headers = {}) { return send("GET", target, {}, headers); }
    /// Sends bytes as they are and reads one answer.
    RawReply exchange(const QByteArray &bytes, bool isHead = false);
    /// Whether the server has ended the connection.
    bool isClosed();

private:
    bool connectSocket();
    void closeSocket();
    bool fill();

    quint16 m_port;
    int m_socket = -1;
    QByteArray m_buffer;
};

} // namespace sandbox_test
