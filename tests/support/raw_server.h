#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace support {

/// A request as the raw server read it off the wire.
struct RawRequest {
    QByteArray verb;
    QByteArray target; ///< path and query
    QList<QByteArray> headerLines;
    QByteArray body;
    int connection = 0; ///< number of its connection, from 1
    int ordinal = 0; ///< number of the request on its connection, from 1

    QByteArray header(const QByteArray &name) const; ///< case-insensitive, empty when absent
};

/// What the raw server does once it has read a request to its end.
struct RawReply {
    QByteArray bytes; ///< sent as they are
    bool close = false; ///< then close the connection
    std::optional<std::chrono::milliseconds> drip; ///< send one byte at a time, with this pause
    bool endless = false; ///< then go on sending zeros until the peer goes away
    bool silent = false; ///< keep the connection open and say nothing

    /// Status line, Content-Length, body.
    static RawReply answer(int status, const QByteArray &body = "{}", const QList<QByteArray> &headerLines = {});
    /// Closes without a word.
    static RawReply drop();
    static RawReply silence();
};

/// An HTTP/1.1 server of sockets and bytes on its own thread, on a free port of 127.0.0.1. It counts everything and can misbehave
/// in every way. With a TLS configuration it speaks TLS.
class RawServer {
public:
    /// Runs on the server's thread.
    using Handler = std::function<RawReply(const RawRequest &)>;

    explicit RawServer(Handler handler, std::optional<QSslConfiguration> tls = {});
    ~RawServer();
    Q_DISABLE_COPY_MOVE(RawServer)

    /// Sends @p bytes to every new connection before anything is read, as servers of other protocols do.
    void greet(const QByteArray &bytes);

    quint16 port() const;
    /// "http(s)://127.0.0.1:port" + @p path
    QUrl url(const QString &path = QStringLiteral("/")) const;

    QList<RawRequest> requests() const; ///< whole ones, in the order of their arrival
    int requestCount() const;
    int connectionCount() const; ///< accepted so far
    int openConnections() const;
    qint64 bytesReceived() const; ///< plain bytes, after TLS
    qint64 bytesSent() const; ///< handed to the kernel

    /// Waits on a condition until so many whole requests have come.
    bool waitForRequests(int count, std::chrono::milliseconds most = std::chrono::seconds(5)) const;
    /// Waits until no connection is open.
    bool waitForNoConnection(std::chrono::milliseconds most = std::chrono::seconds(5)) const;

private:
    struct Shared;
    class Listener;
    std::shared_ptr<Shared> m_shared;
    QThread m_thread;
    Listener *m_listener = nullptr;
    quint16 m_port = 0;
    bool m_tls;
};

} // namespace support
