#include "app/sandbox/proxy/oauth2/oauth2_reply.h"

#include "app/sandbox/gateway/admin_error.h"

using namespace Qt::StringLiterals;

namespace sandbox {

HttpReply oauth2Reply(int status, const QJsonObject &body)
{
    HttpReply reply = jsonReply(status, body);
    reply.headers += { { "cache-control", "no-store" }, { "pragma", "no-cache" } };
    return reply;
}

HttpReply oauth2Refusal(int status, const OAuth2Error &error)
{
    return oauth2Reply(status, { { u"error"_s, error.code }, { u"error_description"_s, error.text } });
}

OAuth2Error checkScope(const OAuth2Call &call)
{
    const QJsonValue known = call.config.value(u"scopes"_s);
    const QStringList wanted = call.parameter(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty() && call.config.value(u"mandatory_scope"_s).toBool())
        return { u"invalid_scope"_s, u"You must specify a scope"_s };
    for (const QString &scope : wanted) {
        if (known.isArray() && !known.toArray().contains(scope))
            return { u"invalid_scope"_s, u"\"%1\" is an invalid scope"_s.arg(scope) };
    }
    return {};
}

OAuth2Error checkProvision(const OAuth2Call &call)
{
    if (call.parameter(u"provision_key"_s) != call.config.value(u"provision_key"_s).toString())
        return { u"invalid_provision_key"_s, u"Invalid provision_key"_s };
    if (call.parameter(u"authenticated_userid"_s).isEmpty())
        return { u"invalid_authenticated_userid"_s, u"Missing authenticated_userid parameter"_s };
    return {};
}

bool isRegistered(const QJsonObject &credential, const QString &redirectUri)
{
    return redirectUri.isEmpty() || credential.value(u"redirect_uris"_s).toArray().contains(redirectUri);
}

} // namespace sandbox
