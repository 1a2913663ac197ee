#pragma once

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

/// A tiny HTTP server on loopback for tests that look at what is sent: one request a connection, answered by a function, all of them
/// recorded. Not a fake of anything; that is the sandbox.
class ScriptedServer {
public:
    struct Request {
        QByteArray verb;
        QByteArray target; ///< path and query as they came
        QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
        QByteArray body;

        QByteArray line() const { return QByteArray(verb).append(' ').append(target); }
        QByteArray path() const { return target.split('?').first(); }
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        QByteArray header(const QByteArray &name) const
        {
            for (const auto &header : headers) {
                if (header.first == name)
                    return header.second;
            }
            return {};
        }
    };

    struct Answer {
        int status = 200;
        QByteArray body {};
        QByteArray contentType = "application/json; charset=utf-8";
        QByteArray moreHeaders {}; ///< whole lines, each with its line end
    };

    using Script = std::function<Answer(const Request &)>;

    explicit ScriptedServer(Script script)
        : m_script(std::move(script))
    {
        std::promise<quint16> port;
        std::future<quint16> listening = port.get_future();
        m_thread = std::thread([this, &port] { serve(port); });
        m_port = listening.get();
    }

    ~ScriptedServer()
    {
        m_stop = true;
        m_thread.join();
    }

    Q_DISABLE_COPY_MOVE(ScriptedServer)

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    QList<Request> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

    /// Verb and target of each request, in order.
    QList<QByteArray> lines() const
    {
        QList<QByteArray> lines;
        for (const Request &request : requests())
            lines.append(request.line());
        return lines;
    }

private:
    void serve(std::promise<quint16> &port)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port.set_value(server.serverPort());
        while (!m_stop) {
            if (!server.hasPendingConnections() && !server.waitForNewConnection(20))
                continue;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            answer(*socket);
        }
    }

    void answer(QTcpSocket &socket)
    {
        QByteArray input;
        while (!input.contains("\r\n\r\n")) {
            if (!read(socket, input))
                return;
        }
        const qsizetype end = input.indexOf("\r\n\r\n");
        Request request = parseHead(input.left(end));
        request.body = input.mid(end + 4);
        while (request.body.size() < request.header("content-length").toLongLong()) {
            if (!read(socket, request.body))
                return;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_requests.append(request);
        }
        const Answer answer = m_script(request);
        QByteArray reply = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\nConnection: close\r\n" + answer.moreHeaders;
        if (answer.status != 204 && answer.status != 304) {
            reply += "Content-Type: " + answer.contentType + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
            reply += answer.body;
        } else {
            reply += "\r\n";
        }
        socket.write(reply);
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected(2000);
    }

    static bool read(QTcpSocket &socket, QByteArray &into)
    {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(5000))
            return false;
        into += socket.readAll();
        return true;
    }

    static Request parseHead(const QByteArray &head)
    {
        Request request;
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        request.verb = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({ line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed() });
        }
        return request;
    }

    Script m_script;
    std::atomic_bool m_stop { false };
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QList<Request> m_requests;
    std::thread m_thread;
};
