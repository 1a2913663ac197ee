#include "app/sandbox/portal/portal_sessions.h"

#include "models/core/random.h"

namespace sandbox {
namespace {

QByteArray cookieIn(const QByteArray &header)
{
    for (const QByteArray &part : header.split(';')) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0 && part.left(equals).trimmed() == PortalSessions::cookieName)
            return part.mid(equals + 1).trimmed();
    }
    return {};
}

} // namespace

QByteArray PortalSessions::begin(const QByteArray &workspace, const QByteArray &developer, const QDateTime &now)
{
    const QByteArray value = core::randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const std::lock_guard lock(m_mutex);
    m_sessions[value] = { workspace, developer, now.addSecs(lifetimeSeconds) };
    return value;
}

std::optional<PortalSessions::Session> PortalSessions::find(
    const QByteArray &cookieHeader, const QByteArray &workspace, const QDateTime &now) const
{
    const std::lock_guard lock(m_mutex);
    const auto session = m_sessions.find(cookieIn(cookieHeader));
    if (session == m_sessions.end() || session->second.workspace != workspace || session->second.expires <= now)
        return std::nullopt;
    return session->second;
}

void PortalSessions::end(const QByteArray &cookieHeader)
{
    const std::lock_guard lock(m_mutex);
    m_sessions.erase(cookieIn(cookieHeader));
}

void PortalSessions::clear()
{
    const std::lock_guard lock(m_mutex);
    m_sessions.clear();
}

} // namespace sandbox
