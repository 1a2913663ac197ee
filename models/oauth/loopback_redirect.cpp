#include "models/oauth/loopback_redirect.h"

#include "models/core/random.h"
#include "models/net/redaction.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace oauth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::Result;

namespace {

constexpr size_t maxConnections = 32;
constexpr auto slice = 50ms; ///< how long a cancel can go unnoticed
constexpr auto requestTime = 30s; ///< browsers open connections in advance and use them later
constexpr auto drainTime = 2s; ///< for a peer that still sends to read its refusal
constexpr auto closingTime = 1s; ///< for the browser to read the page

} // namespace

LoopbackRedirect::LoopbackRedirect(LoopbackPort port, QUrl redirectUri, LoopbackRules rules)
    : m_port(std::move(port))
    , m_redirectUri(std::move(redirectUri))
    , m_rules(std::move(rules))
{
}

Result<std::unique_ptr<LoopbackRedirect>> LoopbackRedirect::listen(const LoopbackAddress &address)
{
    static const QRegularExpression plainPath(uR"(\A/[A-Za-z0-9._~/-]*\z)"_s);
    if (!plainPath.match(address.path).hasMatch() || address.path.size() > 200)
        return core::failure(
            Error::Kind::Invalid, u"gatehouse.redirect_path"_s, {}, u"redirect address"_s, QJsonObject { { u"path"_s, address.path } });
    auto port = listenOnLoopback(address.host, address.ports);
    if (!port)
        return core::failure(port.error());
    QUrl uri;
    uri.setScheme(u"http"_s);
    uri.setHost(address.host);
    uri.setPort(port->port);
    uri.setPath(address.path);
    // Browsers leave the scheme's own port out of Host.
    const QByteArray suffix = port->port == 80 ? QByteArray() : ':' + QByteArray::number(port->port);
    const LoopbackRules rules { address.host.toLatin1() + suffix, address.path.toLatin1(), address.takesFragment };
    return std::unique_ptr<LoopbackRedirect>(new LoopbackRedirect(std::move(*port), uri, rules));
}

QUrl LoopbackRedirect::redirectUri() const
{
    return m_redirectUri;
}

Result<AuthorizationResponse> LoopbackRedirect::wait(
    const core::Secret &state, const RedirectPage &page, std::chrono::milliseconds patience, const core::CancelToken &cancel)
{
    const auto arrival = waitForOurs(state, page, patience, cancel);
    if (!arrival)
        return core::failure(arrival.error());
    return parseAuthorizationResponse(arrival->parameters.reveal(), state);
}

Result<core::Secret> LoopbackRedirect::waitForFragment(
    const core::Secret &state, const RedirectPage &page, std::chrono::milliseconds patience, const core::CancelToken &cancel)
{
    const auto arrival = waitForOurs(state, page, patience, cancel);
    if (!arrival)
        return core::failure(arrival.error());
    if (arrival->posted)
        return arrival->parameters;
    // A query ends the login only by the error in it: tokens do not belong there (RFC 6749 section 4.2.2).
    const auto fields = net::decodeForm(arrival->parameters.reveal());
    if (const auto refusal = fields ? errorRedirect(*fields) : std::optional(fields.error()))
        return core::failure(*refusal);
    return core::failure(Error::Kind::Protocol, u"gatehouse.redirect_incomplete"_s, {}, u"redirect"_s);
}

Result<LoopbackRedirect::Arrival> LoopbackRedirect::waitForOurs(
    const core::Secret &state, const RedirectPage &page, std::chrono::milliseconds patience, const core::CancelToken &cancel)
{
    const auto end = Time::now() + patience;
    while (!cancel.isCancelled()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Time::now());
        if (left <= 0ms)
            return core::failure(Error::Kind::Timeout, u"gatehouse.browser_never_came_back"_s, {}, m_redirectUri.toString(),
                QJsonObject { { u"redirect_uri"_s, m_redirectUri.toString() }, { u"ignored"_s, m_ignored } });
        pollFor(std::min<std::chrono::milliseconds>(left, slice));
        acceptAll();
        for (Connection &connection : m_connections) {
            if (const auto arrival = serve(connection, state, page)) {
                noteArrival(*arrival);
                return *arrival;
            }
        }
        dropLate();
        if (const auto arrival = takePasted(state)) {
            noteArrival(*arrival);
            return *arrival;
        }
    }
    return core::failure(Error::Kind::Cancelled, u"gatehouse.cancelled"_s);
}

std::optional<LoopbackRedirect::Arrival> LoopbackRedirect::takePasted(const core::Secret &state)
{
    const auto pasted = m_inbox.take();
    if (!pasted)
        return std::nullopt;
    const QString address = QString::fromUtf8(pasted->reveal());
    const auto parameters = pastedParameters(address, m_redirectUri, m_rules.takesPost);
    if (!parameters) {
        m_inbox.refuse(parameters.error());
        return std::nullopt;
    }
    if (redirectOrigin(parameters->reveal(), state) == RedirectOrigin::Foreign) {
        m_inbox.refuse(core::failure(Error::Kind::Rejected, u"gatehouse.foreign_state"_s, {}, u"pasted address"_s).value());
        return std::nullopt;
    }
    m_port.listeners.clear();
    m_connections.clear();
    return Arrival { *parameters, m_rules.takesPost && !address.section(u'#', 1).trimmed().isEmpty() };
}

void LoopbackRedirect::noteArrival(const Arrival &arrival)
{
    QUrl address = m_redirectUri;
    const QString parameters = QString::fromUtf8(arrival.parameters.reveal());
    if (arrival.posted)
        address.setFragment(parameters);
    else
        address.setQuery(parameters);
    m_arrived = net::Redactor().url(address);
    m_agent = arrival.agent;
}

void LoopbackRedirect::pollFor(std::chrono::milliseconds time)
{
    std::vector<pollfd> watched;
    watched.reserve(m_port.listeners.size() + m_connections.size());
    for (const Descriptor &listener : m_port.listeners)
        watched.push_back({ listener.number(), POLLIN, 0 });
    for (const Connection &connection : m_connections)
        watched.push_back({ connection.socket.number(), POLLIN, 0 });
    ::poll(watched.data(), watched.size(), int(time.count()));
}

void LoopbackRedirect::acceptAll()
{
    for (const Descriptor &listener : m_port.listeners) {
        // A flood gets no more than one round's worth, so that what was accepted is also read.
        for (size_t count = 0; count < maxConnections; ++count) {
            Descriptor socket = acceptConnection(listener);
            if (!socket.isOpen()) {
                const bool outOfDescriptors = errno == EMFILE || errno == ENFILE;
                if (outOfDescriptors && !m_connections.empty())
                    m_connections.pop_front();
                else if (outOfDescriptors)
                    ::poll(nullptr, 0, int(slice.count())); // poll() would report the listener at once, again and again
                break;
            }
            if (m_connections.size() == maxConnections)
                m_connections.pop_front();
            m_connections.push_back({ std::move(socket), {}, Time::now() + requestTime });
        }
    }
}

void LoopbackRedirect::dropLate()
{
    const auto now = Time::now();
    std::erase_if(m_connections, [now](const Connection &connection) { return !connection.socket.isOpen() || connection.deadline <= now; });
}

std::optional<LoopbackRedirect::Arrival> LoopbackRedirect::readFrom(Connection &connection)
{
    std::array<char, maxRedirectBytes> buffer;
    const ssize_t count = recv(connection.socket.number(), buffer.data(), buffer.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
        return std::nullopt;
    if (count <= 0) {
        connection.socket = Descriptor();
        return std::nullopt;
    }
    if (connection.answered)
        return std::nullopt;
    connection.received.append(buffer.data(), count);
    const LoopbackVerdict verdict = judgeRequest(connection.received, m_rules);
    switch (verdict.next) {
    case LoopbackVerdict::Next::ReadOn:
        break;
    case LoopbackVerdict::Next::Refuse:
        ++m_ignored;
        answer(connection, refusalAnswer(verdict.status));
        break;
    case LoopbackVerdict::Next::Query:
    case LoopbackVerdict::Next::Form:
        return Arrival { core::Secret(verdict.query), verdict.next == LoopbackVerdict::Next::Form, verdict.agent };
    }
    return std::nullopt;
}

std::optional<LoopbackRedirect::Arrival> LoopbackRedirect::serve(
    Connection &connection, const core::Secret &state, const RedirectPage &page)
{
    const auto arrival = readFrom(connection);
    if (!arrival)
        return std::nullopt;
    if (m_rules.takesPost && !arrival->posted && arrival->parameters.isEmpty()) {
        answer(connection,
            handOverAnswer(page, core::randomBytes(16).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
        return std::nullopt;
    }
    if (redirectOrigin(arrival->parameters.reveal(), state) == RedirectOrigin::Foreign) {
        ++m_ignored;
        answer(connection, refusalAnswer(400));
        return std::nullopt;
    }
    m_port.listeners.clear();
    answer(connection, pageAnswer(page));
    closeAfter(connection);
    m_connections.clear();
    return arrival;
}

void LoopbackRedirect::answer(Connection &connection, const QByteArray &bytes)
{
    // A fresh connection has room for far more than this; whoever made it otherwise gets less.
    ::send(connection.socket.number(), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    ::shutdown(connection.socket.number(), SHUT_WR);
    connection.answered = true;
    connection.received.clear();
    connection.deadline = Time::now() + drainTime;
}

void LoopbackRedirect::closeAfter(Connection &connection)
{
    const auto end = Time::now() + closingTime;
    while (connection.socket.isOpen() && Time::now() < end) {
        pollfd watched { connection.socket.number(), POLLIN, 0 };
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Time::now());
        ::poll(&watched, 1, int(std::max<std::chrono::milliseconds>(left, 0ms).count()));
        readFrom(connection);
    }
}

} // namespace oauth
