#include "app/sandbox/provider/logout_endpoint.h"

#include "app/sandbox/provider/client_authentication.h"
#include "app/sandbox/provider/cookies.h"
#include "app/sandbox/provider/okta/people.h"
#include "app/sandbox/provider/pages.h"
#include "app/sandbox/provider/redirect_uris.h"
#include "models/jose/jwt.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

/// The claims of an ID token that this server signed; expired ones count (section 4).
QJsonObject claimsOfHint(const Context &context, const QString &hint)
{
    const auto token = jose::parseJwt(hint.toLatin1());
    if (!token || token->jws.header.value("typ"_L1).toString() == "at+jwt"_L1)
        return {};
    if (!jose::verifyJws(token->jws, context.state.keys.current(), { context.options.algorithm }))
        return {};
    return token->claims;
}

/// The `sub` of a person's ID tokens.
QString subjectOf(const Context &context, const QString &user)
{
    return context.options.dialect == Dialect::Okta ? okta::userIdOf(user, context.state.okta) : user;
}

/// The session's hash serves as CSRF token: only the browser that holds the cookie was shown it.
QByteArray csrfOf(const QByteArray &cookie)
{
    return hashOf("logout " + cookie).toHex();
}

HttpReply finish(const FormFields &fields, const QJsonObject &hint, const ClientRecord &client)
{
    const QString uri = fields.value(u"post_logout_redirect_uri"_s);
    const bool goesOn = !hint.isEmpty() && client.metadata.postLogoutRedirectUris.contains(uri);
    HttpReply reply = goesOn ? redirectReply(withParameters(uri, { { u"state"_s, fields.value(u"state"_s) } }))
                             : messagePage(200, u"You are logged out"_s, u"This window can be closed."_s);
    setCookie(reply, sessionCookie, {});
    return reply;
}

} // namespace

HttpReply serveLogout(const Context &context, const HttpRequest &request)
{
    const auto fields = request.method == "POST" ? readForm(request) : FormFields::parse(request.query);
    if (!fields)
        return messagePage(400, u"This request cannot be read"_s, fields.error().text);
    const QByteArray cookie = cookieOf(request, sessionCookie);
    const auto session = context.state.sessions.constFind(hashOf(cookie));
    const QJsonObject hint = claimsOfHint(context, fields->value(u"id_token_hint"_s));
    const ClientRecord client = context.state.clients.value(hint.value("aud"_L1).toString());
    if (session != context.state.sessions.constEnd()) {
        const bool isTheirs = !hint.isEmpty() && hint.value("sub"_L1).toString() == subjectOf(context, session->user);
        const bool hasAgreed = request.method == "POST" && fields->value(u"csrf"_s).toLatin1() == csrfOf(cookie);
        if (!isTheirs && !hasAgreed)
            return logoutPage(QString::fromLatin1(request.path), csrfOf(cookie));
        context.state.sessions.erase(session);
    }
    return finish(*fields, hint, client);
}

} // namespace sandbox::provider
