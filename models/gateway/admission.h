#pragma once

#include "models/core/connection.h"
#include "models/gateway/admin_sessions.h"
#include "models/net/http.h"

#include <memory>

namespace gateway {

/// Whether @p verb at @p path may be sent on @p connection: everything, unless it is read only; then what writes nothing.
/// @param path below the Admin URL, with or without workspace and query
/// @return Denied `gatehouse.read_only_connection` {connection}
core::Result<> checkWritable(const core::Connection &connection, const QByteArray &verb, const QString &path);

/// Whether the names of an access can go on the wire and take no other header's place.
/// @return Invalid `gatehouse.bad_header` {name}, `gatehouse.access_incomplete` {} when a sort lacks its user
core::Result<> checkAccess(const core::Access &access);

/// Sends the requests of one connection with what its access says. A value, on a worker thread; copies share the session.
class Admission {
public:
    /// @param token value of Kong-Admin-Token, sent for Sort::Token alone; may be empty
    /// @param sessions outlive this program's single operation; null = this and its copies have their own
    Admission(net::Http http, core::Connection connection, core::Secret token, std::shared_ptr<AdminSessions> sessions);

    Admission regardless(std::chrono::milliseconds deadline) const;
    const core::Connection &connection() const;
    const core::CancelToken &cancelToken() const;
    /// The URL of @p path, which is percent-encoded.
    QUrl url(const QString &path) const;

    /// Every status is a Response. For Sort::Session it signs in first (`GET /auth`), and once more when the gateway answers 401: a call
    /// refused so has done nothing, whatever its verb.
    /// @return errors of Http::send() and of checkAccess(); of signing in Denied `gatehouse.sign_in_refused` {user}, Unsupported
    ///         `gatehouse.sign_in_absent`, `gatehouse.sign_in_no_session` {}, or what adminError() makes of the answer
    core::Result<net::Response> send(net::Request request) const;

    /// Gives a refusal (401, 403, 407) a code that tells who refused and what is wrong: `gatehouse.session_refused` {user} when a session
    /// just signed in to is not taken; `gatehouse.basic_refused`, `gatehouse.basic_wanted`, `gatehouse.bearer_refused`,
    /// `gatehouse.bearer_wanted` {user}, `gatehouse.front_refused` {status, headers} when something in front of the gateway answered.
    void nameRefusal(core::Error &error, const net::Response &response) const;

private:
    core::Result<net::Response> sendInSession(net::Request request) const;
    core::Result<core::Secret> signIn(const AdminSessions::Owner &owner) const;
    void addOwnHeaders(net::Request &request) const;

    net::Http m_http;
    core::Connection m_connection;
    core::Secret m_token;
    std::shared_ptr<AdminSessions> m_sessions;
};

} // namespace gateway
