#pragma once

#include "models/core/cancel.h"
#include "models/oauth/authorization_response.h"
#include "models/oauth/loopback_page.h"
#include "models/oauth/loopback_request.h"
#include "models/oauth/loopback_socket.h"
#include "models/oauth/redirect_inbox.h"

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace oauth {

/// Where a redirect is to arrive.
struct LoopbackAddress {
    QString host = QStringLiteral("127.0.0.1"); ///< or "[::1]", "localhost"
    QList<quint16> ports {}; ///< the first free one is taken; empty = an ephemeral one
    QString path = QStringLiteral("/callback"); ///< begins with "/", holds nothing that needs an escape
    bool takesFragment = false; ///< for waitForFragment()
};

/// The redirect listener of a login on this computer (RFC 8252 section 7.3). A security boundary: anything on this computer, and any
/// web page, can send it whatever it likes. Binds loopback only; knows one path and one Host; takes no answer that does not carry
/// our state; at most 32 connections, of which the oldest makes room; a request has 16 KiB and 30 s; no byte of a request is ever
/// in an answer; closes after the one answer. Many connections are served side by side, so that a silent one delays nobody.
///
/// Blocking, without an event loop; used by one worker thread.
class LoopbackRedirect {
public:
    /// @return Invalid `gatehouse.redirect_path` {path}; what listenOnLoopback() returns
    static core::Result<std::unique_ptr<LoopbackRedirect>> listen(const LoopbackAddress &address);

    /// To be sent in the authorization request and with the code.
    QUrl redirectUri() const;

    /// Where the address of the last page may come in by hand while wait() or waitForFragment() waits.
    void setInbox(const RedirectInbox &inbox) { m_inbox = inbox; }
    /// The address that ended the wait, redacted: names of what it carried; empty before.
    QString arrivedAddress() const { return m_arrived; }
    /// What brought that address says of itself (User-Agent); empty when it says nothing or the address came in by hand.
    QByteArray arrivedAgent() const { return m_agent; }

    /// Waits for the redirect that carries @p state, shows @p page to whom brought it, and closes the port.
    /// @return what parseAuthorizationResponse() makes of it; Cancelled `gatehouse.cancelled`; Timeout
    ///         `gatehouse.browser_never_came_back` {redirect_uri, ignored: requests that were not ours} after @p patience
    core::Result<AuthorizationResponse> wait(
        const core::Secret &state, const RedirectPage &page, std::chrono::milliseconds patience, const core::CancelToken &cancel);

    /// The same for an answer in the fragment of the address, which a browser keeps to itself: a first request without parameters gets
    /// a page whose script sends it (loopback_page.h). Needs LoopbackAddress::takesFragment.
    /// @return the parameters, to be read by parseImplicitResponse(); the provider's error of an error redirect by query, Protocol
    ///         `gatehouse.redirect_incomplete` for anything else in a query; else as wait()
    core::Result<core::Secret> waitForFragment(
        const core::Secret &state, const RedirectPage &page, std::chrono::milliseconds patience, const core::CancelToken &cancel);

private:
    using Time = std::chrono::steady_clock;

    /// One accepted connection.
    struct Connection {
        Descriptor socket;
        QByteArray received;
        Time::time_point deadline;
        bool answered = false; ///< only read to its end, so that the peer gets the answer
    };

    /// Parameters that carry our state.
    struct Arrival {
        core::Secret parameters;
        bool posted = false; ///< by our page
        QByteArray agent {};
    };

    LoopbackRedirect(LoopbackPort port, QUrl redirectUri, LoopbackRules rules);
    void pollFor(std::chrono::milliseconds slice);
    void acceptAll();
    void dropLate();
    core::Result<Arrival> waitForOurs(
        const core::Secret &state, const RedirectPage &page, std::chrono::milliseconds patience, const core::CancelToken &cancel);
    /// What was pasted, when it is ours.
    std::optional<Arrival> takePasted(const core::Secret &state);
    void noteArrival(const Arrival &arrival);
    /// Reads what is there. @return the parameters of a request for our path, whosever they are
    std::optional<Arrival> readFrom(Connection &connection);
    std::optional<Arrival> serve(Connection &connection, const core::Secret &state, const RedirectPage &page);
    void answer(Connection &connection, const QByteArray &bytes);
    void closeAfter(Connection &connection);

    LoopbackPort m_port;
    QUrl m_redirectUri;
    LoopbackRules m_rules;
    std::deque<Connection> m_connections; ///< oldest first
    int m_ignored = 0;
    RedirectInbox m_inbox;
    QString m_arrived;
    QByteArray m_agent;
};

} // namespace oauth
