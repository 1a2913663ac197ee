#pragma once

#include "app/sandbox/http_server.h"
#include "app/sandbox/provider/provider_options.h"
#include "models/core/clock.h"

#include <QJsonObject>
#include <QUrl>

#include <memory>

namespace sandbox {

class Faults;

/// The sandbox's OpenID provider on loopback: it really signs, asks people for their passwords, rotates and registers. Its functions
/// may be called on any thread; it serves each connection on a thread of its own.
class Provider {
public:
    /// @param clock for every time in a token; must outlive this
    /// @param faults injected under the server name "provider"; may be null; must outlive this
    Provider(ProviderOptions options, const core::Clock &clock, Faults *faults);
    ~Provider();
    Provider(const Provider &) = delete;
    Provider &operator=(const Provider &) = delete;

    /// Makes a key when there is none, puts in the clients of the options, and listens on 127.0.0.1; 0 = a free port.
    /// @return Network `gatehouse.port_taken`; Rejected `invalid_client_metadata` or `invalid_redirect_uri` for a client of the options;
    /// Unsupported `gatehouse.key_generation` when OpenSSL cannot make a key
    core::Result<> start(quint16 port = 0);
    /// start() in two halves, for whoever has something to do while the key is being made. Requests wait for it in between.
    core::Result<> begin(quint16 port = 0);
    core::Result<> awaitKey();
    /// Ends every connection. What is remembered stays, and start() goes on with it.
    void stop();
    /// "http://127.0.0.1:PORT" and the path of the options. Only after start().
    QUrl issuer() const;

    /// Clients (with every member, secrets as SHA-256 in hex), consents, grants and public keys, without times: two dumps are equal when
    /// nothing was left behind.
    QJsonObject dump() const;
    /// What outlives a restart. Holds private keys and client secrets in clear: for a file that only its owner can read.
    QJsonObject save() const;
    /// Takes the place of all that is remembered; clients of the options come back on top.
    /// @return Invalid `gatehouse.sandbox_state` with the member at fault in `where`; nothing is changed then
    core::Result<> load(const QJsonObject &state);
    /// Forgets clients, grants, consents and logins; keys, and clients of the options, stay.
    void reset();

    /// Called for every request. Set before start().
    void setObserver(Observer observer);
    /// Signs with a new key from now on; the old one stays published until the next rotation.
    /// @return Unsupported `gatehouse.key_generation`
    core::Result<> rotateKeys();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace sandbox
