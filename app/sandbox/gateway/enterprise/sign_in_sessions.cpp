#include "app/sandbox/gateway/enterprise/sign_in_sessions.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/basic_login.h"
#include "models/core/random.h"

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr QByteArrayView cookieName("admin_session=");

QByteArray sessionOf(const HttpRequest &request)
{
    const QByteArrayList cookies = request.header("Cookie").split(';');
    for (const QByteArray &cookie : cookies) {
        if (cookie.trimmed().startsWith(cookieName))
            return cookie.trimmed().mid(cookieName.size());
    }
    return {};
}

} // namespace

SignInSessions::SignInSessions(QString user, core::Secret password, int callsPerSession)
    : m_user(std::move(user))
    , m_password(std::move(password))
    , m_callsPerSession(callsPerSession)
{
}

HttpReply SignInSessions::answer(const HttpRequest &request)
{
    const QMutexLocker locker(&m_mutex);
    if (request.method == "DELETE") {
        m_calls.remove(sessionOf(request));
        return { 200, {}, {} };
    }
    if (request.method != "GET")
        return methodNotAllowed();
    const bool isWho = QString::fromUtf8(request.header("Kong-Admin-User")) == m_user;
    if (!isWho || !isBasicLogin(request.header("Authorization"), m_user, m_password))
        return apiError(401, u"Unauthorized"_s);
    const QByteArray session = core::randomBytes(24).toHex();
    m_calls.insert(session, 0);
    return { 200, { { "Set-Cookie", cookieName.toByteArray() + session + "; Path=/; SameSite=Strict; Secure; HttpOnly" } }, {} };
}

QString SignInSessions::userOf(const HttpRequest &request) const
{
    const QMutexLocker locker(&m_mutex);
    const bool isWho = QString::fromUtf8(request.header("Kong-Admin-User")) == m_user;
    const auto session = m_calls.constFind(sessionOf(request));
    const bool lives = session != m_calls.cend() && (m_callsPerSession == 0 || *session <= m_callsPerSession);
    return isWho && lives ? m_user : QString();
}

void SignInSessions::count(const HttpRequest &request)
{
    const QMutexLocker locker(&m_mutex);
    const auto session = m_calls.find(sessionOf(request));
    if (session != m_calls.end())
        ++*session;
}

} // namespace sandbox
