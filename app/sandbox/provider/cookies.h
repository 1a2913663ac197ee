#pragma once

#include "app/sandbox/http_server.h"

namespace sandbox::provider {

inline constexpr const char *sessionCookie = "gatehouse_sandbox_session"; ///< a person who is logged in
inline constexpr const char *browserCookie = "gatehouse_sandbox_browser"; ///< ties forms to the browser they were shown in

/// The value of a cookie that came with a request; empty when absent.
QByteArray cookieOf(const HttpRequest &request, QByteArrayView name);

/// Sets a cookie until the browser is closed: HttpOnly, SameSite=Lax. An empty value takes it away.
void setCookie(HttpReply &reply, const QByteArray &name, const QByteArray &value);

} // namespace sandbox::provider
