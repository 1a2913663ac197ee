#include "app/sandbox/gateway/admin_front.h"

#include "app/sandbox/gateway/basic_login.h"
#include "app/sandbox/http_connection.h"

namespace sandbox {
namespace {

HttpReply challenge(const QByteArray &scheme)
{
    HttpReply reply = nginxPage(401);
    reply.headers.append(Header("WWW-Authenticate", scheme + " realm=\"front\""));
    return reply;
}

} // namespace

AdminFrontDoor::AdminFrontDoor(AdminFront front)
    : m_front(std::move(front))
{
}

std::optional<HttpReply> AdminFrontDoor::refuse(const HttpRequest &request) const
{
    const QByteArray authorization = request.header("Authorization");
    if (!m_front.user.isEmpty() && !isBasicLogin(authorization, m_front.user, m_front.password))
        return challenge("Basic");
    if (!m_front.bearerToken.isEmpty() && core::Secret(authorization) != core::Secret("Bearer " + m_front.bearerToken.reveal()))
        return challenge("Bearer");
    if (!m_front.headerName.isEmpty() && core::Secret(request.header(m_front.headerName)) != m_front.headerValue)
        return nginxPage(403);
    return std::nullopt;
}

} // namespace sandbox
