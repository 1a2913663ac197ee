#pragma once

#include "app/sandbox/estate.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/gateway/gateway_options.h"
#include "app/sandbox/http_server.h"
#include "app/sandbox/provider/provider_options.h"
#include "app/sandbox/request_log.h"
#include "app/sandbox/sandbox_clock.h"

#include <functional>
#include <memory>

namespace sandbox {

class GatewayLog;

/// How a sandbox starts. Port 0 is a free one.
struct SandboxOptions {
    quint16 adminPort = 0;
    quint16 proxyPort = 0;
    quint16 providerPort = 0;
    quint16 upstreamPort = 0;
    quint16 controlPort = 0;
    quint16 portalPort = 0; ///< of the Portal API; Enterprise alone
    int lagSeconds = 0; ///< how far the proxy is behind for services, routes and plugins
    Estate estate {};
    GatewayOptions gateway {};
    ProviderOptions provider {}; ///< with no users in it, there is one: "alice", whose password is "wonderland"
    QString stateFile {}; ///< loaded when it is there, written by save() and stop(); empty = memory alone
    std::function<void()> onStop {}; ///< what `POST /stop` of the control port calls, on a server's thread
};

/// Gateway, provider, echo upstream and control port in one process, on loopback alone. Every function may be called from any thread
/// once start() has returned.
class Sandbox {
public:
    /// @param clock must outlive this
    Sandbox(SandboxOptions options, const core::Clock &clock);
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Starts every server.
    /// @return Network `gatehouse.port_taken`; Storage or Invalid `gatehouse.sandbox_state` for a state file that cannot be read
    core::Result<> start();
    /// start() in two halves: after begin() everything answers, the provider as soon as its key is made.
    core::Result<> begin();
    /// @return Unsupported `gatehouse.key_generation` when OpenSSL cannot make a key; the provider has stopped then
    core::Result<> awaitKey();
    /// Ends every connection and saves the state.
    void stop();

    /// `{"admin", "proxy", "provider", "upstream", "control"}`, each without a trailing slash; "portal" too for an Enterprise gateway that
    /// has its portal on.
    QJsonObject urls() const;
    Faults &faults();
    RequestLog &requests();
    /// Why the gateway refused what it refused.
    GatewayLog &gatewayLog();
    SandboxClock &clock();
    int lagSeconds() const;
    void setLagSeconds(int seconds);

    /// Hears of every request of one server ("admin", "proxy", "portal", "provider", "upstream", "control"), faulty ones too; replaces the
    /// last one.
    void setObserver(const QString &server, Observer observer);

    /// Everything there is, for comparing: `{"gateway": {kind: [...]}, "provider": {...}}`; of the provider's secrets only hashes.
    QJsonObject dump() const;
    /// What outlives a restart, in the form of the state file. Holds secrets and private keys.
    QJsonObject state() const;
    /// The inverse of state().
    /// @return Invalid `gatehouse.sandbox_state` with the member at fault in `where`
    core::Result<> load(const QJsonObject &state);
    /// Gives the provider a new signing key; the old one stays published.
    core::Result<> rotateProviderKeys();
    /// Empties gateway and provider, seeds the estate again, forgets faults, requests and the clock's offset.
    void reset();
    /// Writes the state file; nothing when there is none.
    /// @return Storage `gatehouse.sandbox_state`
    core::Result<> save() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace sandbox
