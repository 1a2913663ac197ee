#include "app/sandbox/proxy/oauth2/oauth2_plugin.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/admin_request.h"
#include "app/sandbox/proxy/oauth2/oauth2_reply.h"

#include <mutex>
#include <shared_mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QList<std::pair<QString, QString>> parametersOf(const HttpRequest &request)
{
    QList<std::pair<QString, QString>> parameters = decodeQuery(request.query);
    if (request.body.isEmpty())
        return parameters;
    const QJsonObject body = readBody(request).body.json;
    for (auto member = body.constBegin(); member != body.constEnd(); ++member) {
        if (member->isString())
            parameters.append({ member.key(), member->toString() });
    }
    return parameters;
}

/// The sandbox serves no TLS itself: what stood before it says so, where the plugin believes it.
bool cameByHttps(const OAuth2Call &call, const HttpRequest &request)
{
    return call.config.value(u"accept_http_if_already_terminated"_s).toBool() && request.header("X-Forwarded-Proto") == "https";
}

HttpReply wrongMethod(const QByteArray &method, const QString &endpoint)
{
    const QString text = u"The HTTP method %1 is invalid for the %2 endpoint"_s.arg(QString::fromLatin1(method), endpoint);
    HttpReply reply = jsonReply(405, { { u"error"_s, u"invalid_method"_s }, { u"error_description"_s, text } });
    reply.headers.append(
        Header("WWW-Authenticate", "Bearer realm=\"service\" error=\"invalid_method\" error_description=\"" + text.toUtf8() + '"'));
    return reply;
}

HttpReply tokenRefusal(const OAuth2Error &error, bool isPlain = false)
{
    HttpReply reply = jsonReply(401, { { u"error"_s, error.code }, { u"error_description"_s, error.text } });
    QByteArray challenge = "Bearer realm=\"service\"";
    if (!isPlain)
        challenge += " error=\"" + error.code.toUtf8() + "\" error_description=\"" + error.text.toUtf8() + '"';
    reply.headers.append(Header("WWW-Authenticate", challenge));
    return reply;
}

/// @return empty when the request brings none
QString tokenIn(const OAuth2Call &call, const HttpRequest &request)
{
    const QByteArray header = request.header(call.config.value(u"auth_header_name"_s).toString().toUtf8());
    if (header.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0)
        return QString::fromUtf8(header.mid(7).trimmed());
    return call.parameter(u"access_token"_s);
}

QByteArray idIn(const QJsonObject &entity, const QString &field)
{
    return entity.value(field).toObject().value(u"id"_s).toString().toLatin1();
}

} // namespace

QString OAuth2Call::parameter(const QString &name) const
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray OAuth2Call::tokenService() const
{
    return config.value(u"global_credentials"_s).toBool() ? QByteArray() : serviceId;
}

OAuth2Plugin::OAuth2Plugin(Store &store)
    : m_store(store)
{
}

void OAuth2Plugin::reset()
{
    const std::lock_guard lock(m_mutex);
    m_codes.clear();
}

Refusal OAuth2Plugin::check(const QJsonObject &plugin, const QByteArray &serviceId, const QDateTime &now, AccessContext &context)
{
    const HttpRequest &request = context.request;
    const OAuth2Call call { plugin.value(u"id"_s).toString(), plugin.value(u"config"_s).toObject(), serviceId, now, parametersOf(request) };
    const bool isAuthorize = request.path.endsWith("/oauth2/authorize");
    if (!isAuthorize && !request.path.endsWith("/oauth2/token")) {
        Refusal refusal = useToken(call, context);
        const std::shared_lock lock(m_store.mutex());
        return refusal && admitAnonymous(m_store, call.config, context) ? std::nullopt : refusal;
    }
    if (request.method != "POST")
        return wrongMethod(request.method, isAuthorize ? u"authorization"_s : u"token"_s);
    if (!cameByHttps(call, request))
        return oauth2Refusal(400, { u"access_denied"_s, u"You must use HTTPS"_s });
    return isAuthorize ? authorize(call, context) : issueToken(call, context);
}

std::optional<QJsonObject> OAuth2Plugin::credentialOf(const QString &clientId, const QByteArray &workspace) const
{
    const EntityKind &credentials = *findKind(u"oauth2_credentials"_s);
    const std::shared_lock lock(m_store.mutex());
    return m_store.find(credentials, m_store.idOf(credentials, u"client_id"_s, clientId, workspace));
}

Refusal OAuth2Plugin::useToken(const OAuth2Call &call, AccessContext &context)
{
    const QString text = tokenIn(call, context.request);
    if (text.isEmpty())
        return tokenRefusal({ u"invalid_request"_s, u"The access token is missing"_s }, true);
    const OAuth2Error invalid { u"invalid_token"_s, u"The access token is invalid or has expired"_s };
    const std::shared_lock lock(m_store.mutex());
    const EntityKind &tokens = *findKind(u"oauth2_tokens"_s);
    const std::optional<QJsonObject> token = m_store.find(tokens, m_store.idOf(tokens, u"access_token"_s, text, context.workspace));
    if (!token)
        return tokenRefusal(invalid);
    const QByteArray service = idIn(*token, u"service"_s);
    if (service.isEmpty() && !call.config.value(u"global_credentials"_s).toBool())
        return tokenRefusal(
            { u"invalid_token"_s, u"The access token is global, but the current plugin is configured without 'global_credentials'"_s });
    const qint64 lifetime = token->value(u"expires_in"_s).toInteger();
    const bool isOver = lifetime > 0 && token->value(u"created_at"_s).toInteger() + lifetime < call.now.toSecsSinceEpoch();
    if ((!service.isEmpty() && service != call.serviceId) || isOver)
        return tokenRefusal(invalid);
    const QJsonObject credential = m_store.find(*findKind(u"oauth2_credentials"_s), idIn(*token, u"credential"_s)).value_or(QJsonObject());
    const QJsonObject consumer = m_store.find(*findKind(u"consumers"_s), idIn(credential, u"consumer"_s)).value_or(QJsonObject());
    setConsumer(context, consumer, credential.value(u"client_id"_s).toString());
    for (const auto &[header, field] :
        { std::pair<QByteArray, QString>("X-Authenticated-Scope", u"scope"_s), { "X-Authenticated-UserId", u"authenticated_userid"_s } }) {
        context.removeHeader(header);
        if (const QString value = token->value(field).toString(); !value.isEmpty())
            context.setHeader(header, value);
    }
    if (call.config.value(u"hide_credentials"_s).toBool())
        context.removeHeader(call.config.value(u"auth_header_name"_s).toString().toUtf8());
    return std::nullopt;
}

} // namespace sandbox
