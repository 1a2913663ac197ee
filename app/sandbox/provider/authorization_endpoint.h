#pragma once

#include "app/sandbox/provider/context.h"
#include "app/sandbox/provider/replies.h"

namespace sandbox::provider {

/// GET or POST /authorize: answers at once when the person is logged in and has agreed before, starts an interaction otherwise.
///
/// @verbatim
///   browser                              provider
///   |--- GET /authorize ------------------->|  303 to /interaction/ID, browser cookie
///   |--- GET /interaction/ID -------------->|  login form
///   |--- POST name, password, csrf -------->|  session cookie, 303 to /interaction/ID
///   |--- GET /interaction/ID -------------->|  consent form (unless agreed before)
///   |--- POST decision, csrf -------------->|  303 to the redirect URI with code, state, iss
/// @endverbatim
HttpReply serveAuthorization(const Context &context, const HttpRequest &request);

/// GET and POST /interaction/{id}: the login and consent forms.
HttpReply serveInteraction(const Context &context, const HttpRequest &request, const QByteArray &id);

} // namespace sandbox::provider
