#include "app/sandbox/proxy/openid_connect/reply_headers.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/proxy/openid_connect/claims.h"
#include "app/sandbox/proxy/openid_connect/credentials.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox::openid {
namespace {

struct Passed {
    QString upstream; ///< "name" or "name:bearer"
    QString downstream;
    QString value;
};

/// The name before the colon; what is behind it is the scheme.
Header tokenHeader(const QString &wanted, const QString &value)
{
    const QString scheme = wanted.section(u':', 1);
    const bool isBearer = scheme.compare(u"bearer"_s, Qt::CaseInsensitive) == 0;
    const QByteArray name = wanted.section(u':', 0, 0).toUtf8();
    return { name.compare("authorization", Qt::CaseInsensitive) == 0 ? QByteArray("Authorization") : name,
        (isBearer ? QByteArray("Bearer ") : QByteArray()) + value.toUtf8() };
}

QString packed(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromLatin1(QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64());
}

QString claimText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isArray() ? wordsOf(value).join(u", "_s) : value.toVariant().toString();
}

void passClaims(const PluginConfig &config, const Grant &grant, const QStringList &claims, const QStringList &names,
    const std::function<void(const Header &)> &write)
{
    for (qsizetype i = 0; i < std::min(claims.size(), names.size()); ++i) {
        const QJsonValue value = findClaim(config, grant, { claims.at(i) });
        if (!value.isUndefined())
            write({ names.at(i).toUtf8(), claimText(value).toUtf8() });
    }
}

struct CookieRules {
    QString name;
    QString path;
    QString domain;
    QString sameSite;
    bool httpOnly = true;
    bool secure = false;
};

Header cookieHeader(const CookieRules &rules, const QByteArray &value)
{
    QByteArray text = rules.name.toUtf8() + '=' + value + "; Path=" + rules.path.toUtf8();
    if (!rules.domain.isEmpty())
        text += "; Domain=" + rules.domain.toUtf8();
    if (value.isEmpty())
        text += "; Max-Age=0";
    if (!rules.sameSite.isEmpty() && rules.sameSite != u"Default"_s)
        text += "; SameSite=" + rules.sameSite.toUtf8();
    if (rules.secure)
        text += "; Secure";
    if (rules.httpOnly)
        text += "; HttpOnly";
    return { "Set-Cookie", text };
}

/// Up to 3.9 a forbidden request goes where an unauthorized one goes, if both have a place.
QString redirectFor(const PluginConfig &config, Failure::Kind kind)
{
    const QString unauthorized = config.texts(u"unauthorized_redirect_uri"_s).value(0);
    if (kind == Failure::Kind::Unexpected)
        return config.texts(u"unexpected_redirect_uri"_s).value(0);
    const QString forbidden = config.texts(u"forbidden_redirect_uri"_s).value(0);
    return kind == Failure::Kind::Forbidden && (forbidden.isEmpty() || unauthorized.isEmpty()) ? forbidden : unauthorized;
}

} // namespace

void passOn(const PluginConfig &config, const Grant &grant, AccessContext &context)
{
    const std::array tokens { Passed { config.text(u"upstream_access_token_header"_s), config.text(u"downstream_access_token_header"_s),
                                  grant.accessToken },
        Passed { config.text(u"upstream_id_token_header"_s), config.text(u"downstream_id_token_header"_s), grant.idToken },
        Passed { config.text(u"upstream_refresh_token_header"_s), config.text(u"downstream_refresh_token_header"_s), grant.refreshToken },
        Passed { config.text(u"upstream_introspection_header"_s), config.text(u"downstream_introspection_header"_s),
            packed(grant.introspection) },
        Passed { config.text(u"upstream_user_info_header"_s), config.text(u"downstream_user_info_header"_s), packed(grant.userInfo) } };
    const auto toUpstream = [&context](const Header &header) { context.setHeader(header.first, QString::fromUtf8(header.second)); };
    const auto toCaller = [&context](const Header &header) { context.replyHeaders.append(header); };
    for (const Passed &token : tokens) {
        if (!token.upstream.isEmpty() && !token.value.isEmpty())
            toUpstream(tokenHeader(token.upstream, token.value));
        if (!token.downstream.isEmpty() && !token.value.isEmpty())
            toCaller(tokenHeader(token.downstream, token.value));
    }
    passClaims(config, grant, config.texts(u"upstream_headers_claims"_s), config.texts(u"upstream_headers_names"_s), toUpstream);
    passClaims(config, grant, config.texts(u"downstream_headers_claims"_s), config.texts(u"downstream_headers_names"_s), toCaller);
}

void hideCredentials(const PluginConfig &config, HttpRequest &request)
{
    if (!config.flag(u"hide_credentials"_s))
        return;
    for (const char *name : { "Authorization", "Access-Token", "X-Access-Token" })
        request.headers.removeIf([name](const Header &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    request.query = queryWithout(request.query, { u"access_token"_s, u"client_id"_s, u"client_secret"_s, u"username"_s, u"password"_s });
}

Header sessionCookie(const PluginConfig &config, const QByteArray &value)
{
    return cookieHeader({ config.text(u"session_cookie_name"_s), config.text(u"session_cookie_path"_s),
                            config.text(u"session_cookie_domain"_s), config.text(u"session_cookie_same_site"_s),
                            config.flag(u"session_cookie_http_only"_s), config.flag(u"session_cookie_secure"_s) },
        value);
}

Header authorizationCookie(const PluginConfig &config, const QByteArray &value)
{
    return cookieHeader({ config.text(u"authorization_cookie_name"_s), config.text(u"authorization_cookie_path"_s),
                            config.text(u"authorization_cookie_domain"_s), config.text(u"authorization_cookie_same_site"_s),
                            config.flag(u"authorization_cookie_http_only"_s), config.flag(u"authorization_cookie_secure"_s) },
        value);
}

HttpReply refusalReply(const PluginConfig &config, const Failure &failure)
{
    HttpReply reply;
    if (const QString target = redirectFor(config, failure.kind); !target.isEmpty()) {
        reply.status = 302;
        reply.headers.append(Header("Location", target.toUtf8()));
        return reply;
    }
    struct Words {
        int status;
        QString message;
    };
    const Words words = failure.kind == Failure::Kind::Unauthorized ? Words { 401, config.text(u"unauthorized_error_message"_s) }
        : failure.kind == Failure::Kind::Forbidden                  ? Words { 403, config.text(u"forbidden_error_message"_s) }
                                                                    : Words { 500, u"An unexpected error occurred"_s };
    const QString reason = config.flag(u"display_errors"_s) ? QString(u" ("_s + failure.reason + u')') : QString();
    reply = apiError(words.status, words.message + reason);
    if (config.flag(u"expose_error_code"_s) && !failure.errorCode.isEmpty())
        reply.headers.append(Header("WWW-Authenticate", "Bearer error=\"" + failure.errorCode.toUtf8() + '"'));
    return reply;
}

} // namespace sandbox::openid
