#include "app/sandbox/proxy/openid_connect/login_reply.h"

#include "app/sandbox/gateway/admin_error.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox::openid {
namespace {

/// The tokens that `login_tokens` names.
QJsonObject loginTokens(const PluginConfig &config, const Grant &grant)
{
    const QStringList wanted = config.texts(u"login_tokens"_s);
    const bool all = wanted.contains(u"tokens"_s);
    QJsonObject tokens;
    for (const auto &[name, value] : { std::pair(u"access_token"_s, grant.accessToken), std::pair(u"id_token"_s, grant.idToken),
             std::pair(u"refresh_token"_s, grant.refreshToken) }) {
        if ((all || wanted.contains(name)) && !value.isEmpty())
            tokens.insert(name, value);
    }
    if (wanted.contains(u"introspection"_s) && !grant.introspection.isEmpty())
        tokens.insert(u"introspection"_s, grant.introspection);
    return tokens;
}

} // namespace

Refusal loginReply(const PluginConfig &config, const Grant &grant)
{
    const QString action = config.text(u"login_action"_s);
    if (action == u"response"_s)
        return jsonReply(200, loginTokens(config, grant));
    const QString target = config.texts(u"login_redirect_uri"_s).value(0);
    if (action != u"redirect"_s || target.isEmpty())
        return std::nullopt;
    QByteArrayList pairs;
    const QJsonObject tokens = loginTokens(config, grant);
    for (auto token = tokens.constBegin(); token != tokens.constEnd(); ++token) {
        if (token->isString())
            pairs.append(token.key().toUtf8() + '=' + QUrl::toPercentEncoding(token->toString()));
    }
    const bool inQuery = config.text(u"login_redirect_mode"_s) == u"query"_s;
    const QByteArray mark = inQuery ? (target.contains(u'?') ? "&" : "?") : "#";
    const QByteArray location = target.toUtf8() + (pairs.isEmpty() ? QByteArray() : mark + pairs.join('&'));
    return HttpReply { 302, { { "Location", location } }, {} };
}

} // namespace sandbox::openid
