#include "app/sandbox/provider/cookies.h"

namespace sandbox::provider {

QByteArray cookieOf(const HttpRequest &request, QByteArrayView name)
{
    const QList<QByteArray> cookies = request.header("Cookie").split(';');
    for (const QByteArray &entry : cookies) {
        const QByteArray cookie = entry.trimmed();
        const qsizetype equals = cookie.indexOf('=');
        if (equals > 0 && cookie.first(equals) == name)
            return cookie.sliced(equals + 1);
    }
    return {};
}

void setCookie(HttpReply &reply, const QByteArray &name, const QByteArray &value)
{
    // No Secure: the sandbox speaks plain HTTP on loopback.
    const QByteArray end = value.isEmpty() ? "; Max-Age=0" : "";
    reply.headers.append(Header("Set-Cookie", name + '=' + value + "; Path=/; HttpOnly; SameSite=Lax" + end));
}

} // namespace sandbox::provider
