#include "ui/session/gateway_session.h"

namespace ui {

namespace {

struct Opened {
    Target target;
    gateway::NodeInfo node;
};

} // namespace

GatewaySession::GatewaySession(Engine engine, Operations &operations, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_operations(&operations)
{
}

void GatewaySession::open(const Target &target)
{
    setTarget(target);
    connectNow([target](const core::CancelToken &) { return target; });
}

void GatewaySession::openSaved(const core::Connection &connection)
{
    setTarget({ connection, {}, false });
    connectNow([credentials = m_engine.credentials, connection](const core::CancelToken &) { return credentials(connection); });
}

void GatewaySession::retry()
{
    if (m_state != State::None)
        connectNow(m_credentials); // the keychain too may answer now
}

void GatewaySession::cancel()
{
    m_running.cancel();
}

void GatewaySession::close()
{
    m_running.cancel();
    ++m_attempt;
    setTarget({});
    setState(State::None);
}

void GatewaySession::fail(const core::Error &error)
{
    m_running.cancel();
    ++m_attempt;
    m_error = error;
    setState(State::Failed);
}

void GatewaySession::setTarget(const Target &target)
{
    m_target = target;
    m_node.reset();
    Q_EMIT targetChanged();
}

void GatewaySession::connectNow(std::function<core::Result<Target>(const core::CancelToken &)> credentials)
{
    m_running.cancel();
    m_credentials = credentials;
    const int attempt = ++m_attempt;
    const auto work = [credentials = std::move(credentials), probe = m_engine.probe, connection = m_target.connection](
                          const core::CancelToken &token) -> core::Result<Opened> {
        core::Result<Target> target = credentials(token);
        const std::optional<core::Error> missing = target ? std::nullopt : std::optional(target.error());
        if (missing && missing->kind != core::Error::Kind::Keychain)
            return core::failure(*missing);
        if (missing)
            target = Target { connection, {}, false }; // many gateways need no token; only when this one does is the keychain the reason
        core::Result<gateway::NodeInfo> node = probe(*target, token);
        if (!node)
            return core::failure(missing && node.error().kind == core::Error::Kind::Denied ? *missing : node.error());
        return Opened { *target, *node };
    };
    setState(State::Connecting);
    m_running = m_operations->run(this, work, [this, attempt](core::Result<Opened> opened) {
        if (attempt != m_attempt)
            return;
        if (opened) {
            // The keychain gave a token, or the key of a client certificate.
            const bool secretsCame = !(m_target.token == opened->target.token && m_target.connection == opened->target.connection);
            m_target = opened->target;
            m_node = opened->node;
            if (secretsCame)
                Q_EMIT targetChanged();
            setState(State::Connected);
        } else {
            m_error = opened.error();
            setState(State::Failed);
        }
    });
}

void GatewaySession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

GatewaySession::State GatewaySession::state() const
{
    return m_state;
}

const Target &GatewaySession::target() const
{
    return m_target;
}

const std::optional<gateway::NodeInfo> &GatewaySession::node() const
{
    return m_node;
}

const core::Error &GatewaySession::error() const
{
    return m_error;
}

} // namespace ui
