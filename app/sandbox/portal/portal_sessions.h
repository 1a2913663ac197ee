#pragma once

#include <QByteArray>
#include <QDateTime>

#include <map>
#include <mutex>
#include <optional>

namespace sandbox {

/// Who is logged in to the portal; the cookie's value is all that a browser holds. Safe on any thread.
class PortalSessions {
public:
    struct Session {
        QByteArray workspace;
        QByteArray developer; ///< id
        QDateTime expires;
    };

    /// How long a session lasts that nobody ends.
    static constexpr int lifetimeSeconds = 3600;
    static constexpr auto cookieName = "portal_session";

    /// @return the value of the cookie
    QByteArray begin(const QByteArray &workspace, const QByteArray &developer, const QDateTime &now);
    /// The session that a Cookie header names, of that workspace; none when it is unknown or over.
    std::optional<Session> find(const QByteArray &cookieHeader, const QByteArray &workspace, const QDateTime &now) const;
    void end(const QByteArray &cookieHeader);
    void clear();

private:
    mutable std::mutex m_mutex;
    std::map<QByteArray, Session> m_sessions;
};

} // namespace sandbox
