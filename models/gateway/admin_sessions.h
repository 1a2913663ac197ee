#pragma once

#include "models/core/secret.h"
#include "models/net/exchange.h"

#include <QList>
#include <QMutex>
#include <QUrl>

#include <optional>

namespace gateway {

/// The sessions that were signed in to at gateways, for as long as the program runs: their cookies are nowhere but here. Any thread.
class AdminSessions {
public:
    /// Whose session it is. One connection never gets another's, nor that of a password which is no longer its own.
    struct Owner {
        QString connectionId;
        QUrl adminUrl;
        QString user;
        core::Secret password;

        bool operator==(const Owner &) const = default;
    };

    /// What goes into the Cookie header; nothing before signing in.
    std::optional<core::Secret> cookie(const Owner &owner) const;
    void keep(const Owner &owner, const core::Secret &cookie);
    /// Forgets @p cookie; one that somebody else signed in to since then stays.
    void forget(const Owner &owner, const core::Secret &cookie);

private:
    struct Session {
        Owner owner;
        core::Secret cookie;
    };

    mutable QMutex m_mutex;
    QList<Session> m_sessions;
};

/// The value of the Cookie header that answers the Set-Cookie headers of an answer (RFC 6265 sections 5.2 and 5.4): names and values,
/// one of a name alone, the last. Empty when there is none. Several in one header are parted by line feeds, as Qt does it.
/// @param secure whether the request went out under TLS, or to this computer: without, cookies with Secure are left out
core::Secret cookieOf(const QList<net::Header> &headers, bool secure);

} // namespace gateway
