#include "tests/support/raw_server.h"

#include <QMutex>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QWaitCondition>

#include <algorithm>

namespace support {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype endlessPiece = 64 * 1024;

/// Takes the first whole request off @p buffer.
std::optional<RawRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    RawRequest request;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.verb = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.mid(1))
        request.headerLines.append(line.trimmed());
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return {};
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

} // namespace

struct RawServer::Shared {
    Handler handler;
    std::optional<QSslConfiguration> tls;
    QMutex mutex;
    QByteArray greeting;
    QWaitCondition changed;
    QList<RawRequest> requests;
    int connections = 0;
    int open = 0;
    qint64 received = 0;
    qint64 sent = 0;

    template <typename Change> void update(Change change)
    {
        const QMutexLocker locker(&mutex);
        change();
        changed.wakeAll();
    }

    template <typename Condition> bool waitFor(Condition condition, std::chrono::milliseconds most)
    {
        QDeadlineTimer deadline(most);
        const QMutexLocker locker(&mutex);
        while (!condition()) {
            if (!changed.wait(&mutex, deadline))
                return condition();
        }
        return true;
    }
};

/// Lives on the server's thread; one Conversation per connection.
class RawServer::Listener : public QTcpServer {
public:
    explicit Listener(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Conversation;
    std::shared_ptr<Shared> m_shared;
};

class RawServer::Listener::Conversation : public QObject {
public:
    Conversation(qintptr descriptor, std::shared_ptr<Shared> shared, QObject *parent)
        : QObject(parent)
        , m_shared(std::move(shared))
    {
        m_socket.setSocketDescriptor(descriptor);
        m_shared->update([this] {
            m_number = ++m_shared->connections;
            ++m_shared->open;
            m_socket.write(m_shared->greeting);
        });
        connect(&m_socket, &QSslSocket::readyRead, this, [this] { read(); });
        connect(&m_socket, &QSslSocket::disconnected, this, [this] { deleteLater(); });
        connect(&m_socket, &QSslSocket::bytesWritten, this, [this](qint64 count) {
            m_shared->update([&] { m_shared->sent += count; });
            if (m_reply.endless && m_socket.bytesToWrite() == 0)
                m_socket.write(QByteArray(endlessPiece, '0'));
        });
        connect(&m_drip, &QTimer::timeout, this, [this] { dripOne(); });
        if (!m_shared->tls)
            return;
        m_socket.setSslConfiguration(*m_shared->tls);
        m_socket.startServerEncryption();
    }
    ~Conversation() override
    {
        m_socket.disconnect(this);
        m_socket.abort();
        m_shared->update([this] { --m_shared->open; });
    }
    Q_DISABLE_COPY_MOVE(Conversation)

private:
    void read()
    {
        const QByteArray bytes = m_socket.readAll();
        m_buffer += bytes;
        m_shared->update([&] { m_shared->received += bytes.size(); });
        while (auto request = takeRequest(m_buffer)) {
            request->connection = m_number;
            request->ordinal = ++m_ordinal;
            m_shared->update([&] { m_shared->requests.append(*request); });
            m_reply = m_shared->handler(*request);
            reply();
        }
    }

    void reply()
    {
        if (m_reply.silent)
            return;
        if (m_reply.drip) {
            m_drip.start(*m_reply.drip);
            return;
        }
        m_socket.write(m_reply.bytes);
        if (m_reply.close)
            m_socket.disconnectFromHost();
    }

    void dripOne()
    {
        if (m_reply.bytes.isEmpty()) {
            m_drip.stop();
            return;
        }
        m_socket.write(m_reply.bytes.left(1));
        m_socket.flush();
        m_reply.bytes.remove(0, 1);
    }

    std::shared_ptr<Shared> m_shared;
    QSslSocket m_socket;
    QByteArray m_buffer;
    RawReply m_reply;
    QTimer m_drip;
    int m_number = 0;
    int m_ordinal = 0;
};

void RawServer::Listener::incomingConnection(qintptr descriptor)
{
    new Conversation(descriptor, m_shared, this);
}

QByteArray RawRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : headerLines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawReply RawReply::answer(int status, const QByteArray &body, const QList<QByteArray> &headerLines)
{
    RawReply reply;
    reply.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const QByteArray &line : headerLines)
        reply.bytes += line + "\r\n";
    reply.bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return reply;
}

RawReply RawReply::drop()
{
    RawReply reply;
    reply.close = true;
    return reply;
}

RawReply RawReply::silence()
{
    RawReply reply;
    reply.silent = true;
    return reply;
}

RawServer::RawServer(Handler handler, std::optional<QSslConfiguration> tls)
    : m_shared(std::make_shared<Shared>())
    , m_tls(tls.has_value())
{
    m_shared->handler = std::move(handler);
    m_shared->tls = std::move(tls);
    m_listener = new Listener(m_shared);
    m_listener->listen(QHostAddress::LocalHost, 0);
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

RawServer::~RawServer()
{
    m_thread.quit();
    m_thread.wait();
}

void RawServer::greet(const QByteArray &bytes)
{
    m_shared->update([&] { m_shared->greeting = bytes; });
}

quint16 RawServer::port() const
{
    return m_port;
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl((m_tls ? u"https://127.0.0.1:"_s : u"http://127.0.0.1:"_s) + QString::number(m_port) + path);
}

QList<RawRequest> RawServer::requests() const
{
    const QMutexLocker locker(&m_shared->mutex);
    return m_shared->requests;
}

int RawServer::requestCount() const
{
    const QMutexLocker locker(&m_shared->mutex);
    return int(m_shared->requests.size());
}

int RawServer::connectionCount() const
{
    const QMutexLocker locker(&m_shared->mutex);
    return m_shared->connections;
}

int RawServer::openConnections() const
{
    const QMutexLocker locker(&m_shared->mutex);
    return m_shared->open;
}

qint64 RawServer::bytesReceived() const
{
    const QMutexLocker locker(&m_shared->mutex);
    return m_shared->received;
}

qint64 RawServer::bytesSent() const
{
    const QMutexLocker locker(&m_shared->mutex);
    return m_shared->sent;
}

bool RawServer::waitForRequests(int count, std::chrono::milliseconds most) const
{
    return m_shared->waitFor([&] { return m_shared->requests.size() >= count; }, most);
}

bool RawServer::waitForNoConnection(std::chrono::milliseconds most) const
{
    return m_shared->waitFor([&] { return m_shared->open == 0; }, most);
}

} // namespace support
