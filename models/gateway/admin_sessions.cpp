#include "models/gateway/admin_sessions.h"

#include <algorithm>

namespace gateway {

std::optional<core::Secret> AdminSessions::cookie(const Owner &owner) const
{
    const QMutexLocker locker(&m_mutex);
    for (const Session &session : m_sessions) {
        if (session.owner == owner)
            return session.cookie;
    }
    return std::nullopt;
}

void AdminSessions::keep(const Owner &owner, const core::Secret &cookie)
{
    const QMutexLocker locker(&m_mutex);
    m_sessions.removeIf([&owner](const Session &session) { return session.owner == owner; });
    m_sessions.append({ owner, cookie });
}

void AdminSessions::forget(const Owner &owner, const core::Secret &cookie)
{
    const QMutexLocker locker(&m_mutex);
    m_sessions.removeIf([&](const Session &session) { return session.owner == owner && session.cookie == cookie; });
}

core::Secret cookieOf(const QList<net::Header> &headers, bool secure)
{
    QList<std::pair<QByteArray, QByteArray>> cookies;
    for (const auto &[name, value] : headers) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
            continue;
        const QByteArrayList lines = value.split('\n');
        for (const QByteArray &line : lines) {
            QByteArrayList parts = line.split(';');
            const QByteArray pair = parts.takeFirst().trimmed();
            const qsizetype equals = pair.indexOf('=');
            const bool needsTls = std::any_of(parts.cbegin(), parts.cend(),
                [](const QByteArray &part) { return part.trimmed().compare("Secure", Qt::CaseInsensitive) == 0; });
            // What has control characters would be refused on its way out.
            const bool clean = std::none_of(pair.cbegin(), pair.cend(), [](char c) { return uchar(c) < 0x20 || uchar(c) >= 0x7f; });
            if (equals < 1 || equals + 1 == pair.size() || !clean || (needsTls && !secure))
                continue;
            const QByteArray cookie = pair.left(equals).trimmed();
            cookies.removeIf([&cookie](const auto &known) { return known.first == cookie; });
            cookies.append({ cookie, pair.mid(equals + 1).trimmed() });
        }
    }
    QByteArrayList sent;
    for (const auto &[name, value] : std::as_const(cookies))
        sent.append(name + '=' + value);
    return core::Secret(sent.join("; "));
}

} // namespace gateway
