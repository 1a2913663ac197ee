#include "models/oauth/loopback_socket.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

constexpr int backlog = 64;
constexpr int ephemeralTries = 16; ///< until one port is free on both addresses

/// A listener, or the errno of the call that failed.
struct Bound {
    Descriptor socket;
    quint16 port = 0;
    int error = 0;
};

Bound bound(Descriptor socket, int family)
{
    sockaddr_storage address {};
    socklen_t length = sizeof address;
    if (getsockname(socket.number(), reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return { Descriptor(), 0, errno };
    const in_port_t port
        = family == AF_INET ? reinterpret_cast<sockaddr_in *>(&address)->sin_port : reinterpret_cast<sockaddr_in6 *>(&address)->sin6_port;
    return { std::move(socket), ntohs(port), 0 };
}

Bound listenOn(int family, quint16 port)
{
    Descriptor socket(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        return { Descriptor(), 0, errno };
    // A port that served a moment ago may be taken again; one that is being listened on may not, on Linux.
    const int on = 1;
    setsockopt(socket.number(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);

    sockaddr_in v4 {};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sockaddr_in6 v6 {};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    v6.sin6_addr = in6addr_loopback;
    if (family == AF_INET6)
        setsockopt(socket.number(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    const auto *address = family == AF_INET ? reinterpret_cast<const sockaddr *>(&v4) : reinterpret_cast<const sockaddr *>(&v6);
    const socklen_t length = family == AF_INET ? sizeof v4 : sizeof v6;
    if (bind(socket.number(), address, length) != 0 || listen(socket.number(), backlog) != 0)
        return { Descriptor(), 0, errno };
    return bound(std::move(socket), family);
}

bool isTaken(int error)
{
    return error == EADDRINUSE || error == EACCES;
}

/// Both addresses of "localhost" on one port: whoever had the other one would get the browser's visit.
Bound listenOnBoth(quint16 port, std::vector<Descriptor> &listeners)
{
    for (int attempt = 0; attempt < (port == 0 ? ephemeralTries : 1); ++attempt) {
        Bound four = listenOn(AF_INET, port);
        if (!four.socket.isOpen())
            return four;
        Bound six = listenOn(AF_INET6, four.port);
        const bool noSix = !six.socket.isOpen() && !isTaken(six.error);
        if (!six.socket.isOpen() && !noSix)
            continue;
        listeners.push_back(std::move(four.socket));
        if (six.socket.isOpen())
            listeners.push_back(std::move(six.socket));
        return { Descriptor(), four.port, 0 };
    }
    return { Descriptor(), 0, EADDRINUSE };
}

Bound listenOnHost(const QString &host, quint16 port, std::vector<Descriptor> &listeners)
{
    if (host == u"localhost")
        return listenOnBoth(port, listeners);
    Bound one = listenOn(host == u"127.0.0.1" ? AF_INET : AF_INET6, port);
    if (one.socket.isOpen())
        listeners.push_back(std::move(one.socket));
    return one;
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Descriptor::Descriptor(Descriptor &&other) noexcept
    : m_number(std::exchange(other.m_number, -1))
{
}

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

core::Result<LoopbackPort> listenOnLoopback(const QString &host, const QList<quint16> &ports)
{
    if (host != u"127.0.0.1" && host != u"[::1]" && host != u"localhost")
        return core::failure(
            Error::Kind::Invalid, u"gatehouse.redirect_host"_s, {}, u"redirect address"_s, QJsonObject { { u"host"_s, host } });
    LoopbackPort result;
    QJsonArray taken;
    const QList<quint16> wanted = ports.isEmpty() ? QList<quint16> { 0 } : ports;
    for (const quint16 port : wanted) {
        const Bound one = listenOnHost(host, port, result.listeners);
        if (!result.listeners.empty()) {
            result.port = one.port;
            return result;
        }
        if (!isTaken(one.error))
            return core::failure(Error::Kind::Network, u"gatehouse.no_loopback"_s, qt_error_string(one.error), host,
                QJsonObject { { u"host"_s, host }, { u"reason"_s, qt_error_string(one.error) } });
        taken.append(port);
    }
    return core::failure(Error::Kind::Network, u"gatehouse.port_taken"_s, {}, host, QJsonObject { { u"ports"_s, taken } });
}

Descriptor acceptConnection(const Descriptor &listener)
{
    return Descriptor(accept4(listener.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
}

} // namespace oauth
