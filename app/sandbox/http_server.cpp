#include "app/sandbox/http_server.h"

#include "app/sandbox/faults.h"
#include "app/sandbox/http_connection.h"

#include <httplib.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <netinet/tcp.h>
#include <set>
#include <system_error>
#include <thread>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr int maxConnections = 1024;
constexpr int maxRequestsPerConnection = 1000;
constexpr int backlog = 512;
constexpr auto graceTime = std::chrono::seconds(2);

/// A thread per connection: the stock pool of eight stalls at the ninth kept connection.
class ThreadPerConnection final : public httplib::TaskQueue {
public:
    void enqueue(std::function<void()> task) override
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_running < maxConnections; });
        ++m_running;
        lock.unlock();
        try {
            std::thread([this, work = std::move(task)] {
                work();
                finish();
            }).detach();
        } catch (const std::system_error &) {
            finish();
        }
    }

    void shutdown() override
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_running == 0; });
    }

private:
    void finish()
    {
        const std::lock_guard lock(m_mutex);
        --m_running;
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_running = 0;
};

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const Header &entry : headers) {
        if (entry.first.compare(name, Qt::CaseInsensitive) == 0)
            return entry.second;
    }
    return {};
}

bool HttpRequest::hasHeader(QByteArrayView name) const
{
    return std::any_of(
        headers.cbegin(), headers.cend(), [name](const Header &entry) { return entry.first.compare(name, Qt::CaseInsensitive) == 0; });
}

/// The listening half comes from httplib; what is said on a connection is ours, since raw paths, every method and broken answers are
/// needed.
struct HttpServer::Private final : public httplib::Server {
    Private(QString serverName, sandbox::Handler requestHandler, Faults *injected)
        : name(std::move(serverName))
        , handler(std::move(requestHandler))
        , faults(injected)
    {
        new_task_queue = [] { return new ThreadPerConnection; };
        set_tcp_nodelay(true);
        // The stock options set SO_REUSEPORT, with which a port that is taken would be shared without a word.
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
        });
    }

    bool process_and_close_socket(socket_t socket) override;
    void serve(HttpConnection &connection);
    bool answer(HttpConnection &connection, bool keepAlive);
    bool spoil(HttpConnection &connection, const FaultRule &rule, bool keepAlive);
    HttpReply carryOut(const HttpRequest &request);
    bool waitFor(int milliseconds);
    void raiseBacklog() { ::listen(svr_sock_, backlog); }

    QString name;
    sandbox::Handler handler;
    Faults *faults;
    Observer observer;
    quint16 port = 0;
    std::thread acceptor;
    std::mutex mutex;
    std::condition_variable stopped;
    bool stopping = false;
    std::set<socket_t> sockets;
};

bool HttpServer::Private::process_and_close_socket(socket_t socket)
{
    {
        const std::lock_guard lock(mutex);
        if (stopping) {
            ::close(socket);
            return false;
        }
        sockets.insert(socket);
    }
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
    HttpConnection connection(socket);
    serve(connection);
    const std::lock_guard lock(mutex);
    sockets.erase(socket);
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    stopped.notify_all();
    return true;
}

void HttpServer::Private::serve(HttpConnection &connection)
{
    for (int served = 1; served <= maxRequestsPerConnection; ++served) {
        switch (connection.read()) {
        case HttpConnection::Outcome::Closed:
            return;
        case HttpConnection::Outcome::Refused:
            if (connection.write(connection.refusal(), false))
                connection.linger();
            return;
        case HttpConnection::Outcome::Request:
            break;
        }
        if (!answer(connection, connection.wantsKeepAlive() && served < maxRequestsPerConnection))
            return;
    }
}

bool HttpServer::Private::answer(HttpConnection &connection, bool keepAlive)
{
    const HttpRequest &request = connection.request();
    if (observer)
        observer(Phase::Arrived, request);
    if (faults) {
        const std::optional<FaultRule> rule = faults->next(name, request.method, request.path);
        if (rule && !waitFor(rule->delayMs))
            return false;
        if (rule && rule->action != FaultRule::Action::Delay)
            return spoil(connection, *rule, keepAlive);
    }
    const HttpReply reply = carryOut(request);
    const bool closes = std::any_of(reply.headers.cbegin(), reply.headers.cend(), [](const Header &header) {
        return header.first.compare("Connection", Qt::CaseInsensitive) == 0 && header.second.compare("close", Qt::CaseInsensitive) == 0;
    });
    return connection.write(reply, keepAlive && !closes) && keepAlive && !closes;
}

bool HttpServer::Private::spoil(HttpConnection &connection, const FaultRule &rule, bool keepAlive)
{
    using Action = FaultRule::Action;
    HttpReply reply;
    if (rule.action == Action::DropAfter || rule.action == Action::Truncate || rule.carryOut)
        reply = carryOut(connection.request());
    switch (rule.action) {
    case Action::Delay:
    case Action::DropBefore:
    case Action::DropAfter:
        return false;
    case Action::Truncate:
        connection.write(reply, keepAlive, rule.bytes);
        return false;
    case Action::Status:
        reply = { rule.status, { { "Content-Type", "application/json; charset=utf-8" } }, rule.body };
        break;
    case Action::Malformed:
        reply = { 200, { { "Content-Type", "application/json; charset=utf-8" } }, rule.body.isEmpty() ? "{\"data\":[{\"id\":" : rule.body };
        break;
    case Action::Garbage:
        connection.writeRaw(rule.body.isEmpty() ? QByteArray("\x16\x03\x01 this is no HTTP\r\n\r\n") : rule.body);
        return false;
    }
    return connection.write(reply, keepAlive) && keepAlive;
}

HttpReply HttpServer::Private::carryOut(const HttpRequest &request)
{
    HttpReply reply;
    try {
        reply = handler(request);
    } catch (const std::exception &fault) {
        qWarning("sandbox: the %s server's handler failed: %s", qPrintable(name), fault.what());
        reply = { 500, { { "Content-Type", "application/json; charset=utf-8" } }, "{\"message\":\"An unexpected error occurred\"}" };
    }
    if (observer)
        observer(Phase::CarriedOut, request);
    return reply;
}

bool HttpServer::Private::waitFor(int milliseconds)
{
    std::unique_lock lock(mutex);
    return milliseconds <= 0 || !stopped.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return stopping; });
}

HttpServer::HttpServer(QString name, Handler handler, Faults *faults)
    : m_private(std::make_unique<Private>(std::move(name), std::move(handler), faults))
{
}

HttpServer::~HttpServer()
{
    stop();
}

void HttpServer::setObserver(Observer observer)
{
    m_private->observer = std::move(observer);
}

core::Result<quint16> HttpServer::listen(quint16 port)
{
    int bound = port;
    const bool ok = port == 0 ? (bound = m_private->bind_to_any_port("127.0.0.1")) > 0 : m_private->bind_to_port("127.0.0.1", port);
    if (!ok)
        return core::failure(core::Error::Kind::Network, u"gatehouse.port_taken"_s, {}, m_private->name, port);
    m_private->raiseBacklog();
    m_private->port = static_cast<quint16>(bound);
    m_private->acceptor = std::thread([server = m_private.get()] { server->listen_after_bind(); });
    // stop() does nothing before the accept loop runs, and would then wait for it for ever.
    while (!m_private->is_running())
        std::this_thread::yield();
    return m_private->port;
}

quint16 HttpServer::port() const
{
    return m_private->port;
}

void HttpServer::stop()
{
    if (!m_private->acceptor.joinable())
        return;
    {
        const std::lock_guard lock(m_private->mutex);
        m_private->stopping = true;
        for (const socket_t socket : m_private->sockets)
            ::shutdown(socket, SHUT_RD);
    }
    m_private->stopped.notify_all();
    m_private->stop();
    {
        // Answers that are under way are finished, but nobody who does not read them holds the server up.
        std::unique_lock lock(m_private->mutex);
        m_private->stopped.wait_for(lock, graceTime, [this] { return m_private->sockets.empty(); });
        for (const socket_t socket : m_private->sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    m_private->acceptor.join();
}

} // namespace sandbox
