#include "app/sandbox/proxy/openid_connect/endpoints.h"

using namespace Qt::StringLiterals;

namespace sandbox::openid {
namespace {

/// How the gateway proves itself when the configuration leaves it open: as discovery allows, with Basic where it can.
QString proofMethod(const EndpointContext &context, const QString &ofEndpoint)
{
    if (!ofEndpoint.isEmpty())
        return ofEndpoint;
    const QString ofClient = context.config.texts(u"client_auth"_s).value(0);
    if (!ofClient.isEmpty())
        return ofClient;
    const QJsonArray supported = context.row.configuration.value(u"token_endpoint_auth_methods_supported"_s).toArray();
    const bool wantsPost = !supported.isEmpty() && !supported.contains(u"client_secret_basic"_s);
    return wantsPost ? u"client_secret_post"_s : u"client_secret_basic"_s;
}

ClientAuth ownClient(const EndpointContext &context, const QString &ofEndpoint)
{
    return { context.config.texts(u"client_id"_s).value(0), context.config.texts(u"client_secret"_s).value(0),
        proofMethod(context, ofEndpoint) };
}

QUrl endpoint(const EndpointContext &context, const QString &configured, const QString &name)
{
    return QUrl(configured.isEmpty() ? context.row.configuration.value(name).toString() : configured);
}

void addHeaders(ProviderCall &call, const QStringList &names, const QStringList &values)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        call.headers.append(Header(names.at(i).toUtf8(), values.value(i).toUtf8()));
}

void setTransport(ProviderCall &call, const PluginConfig &config)
{
    call.timeoutMs = static_cast<int>(config.number(u"timeout"_s));
    call.verifiesCertificate = config.flag(u"ssl_verify"_s);
}

void addFields(Endpoints::Fields &fields, const QStringList &names, const QStringList &values)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        fields.append({ names.at(i), values.value(i) });
}

/// The provider's words for a refusal, or why there was no answer.
Failure refusal(const EndpointContext &context, const QString &what, const ProviderAnswer &answer)
{
    if (!answer.isReached())
        return { context.whenDown, u"%1: no answer of the provider (%2)"_s.arg(what, answer.failure) };
    const QString error = answer.json.value(u"error"_s).toString();
    const QString words = answer.json.value(u"error_description"_s).toString();
    const QString reason = error.isEmpty() ? QString(u"invalid status code received ("_s + QString::number(answer.status) + u')')
        : words.isEmpty()                  ? error
                                           : QString(error + u": "_s + words);
    return { Failure::Kind::Unauthorized, what + u": "_s + reason };
}

/// How long an answer is used again, between the limits of the configuration.
QDateTime cacheEnd(const EndpointContext &context, const QJsonValue &lifetime)
{
    double seconds = lifetime.isDouble() ? lifetime.toDouble() : context.config.number(u"cache_ttl"_s);
    if (const double most = context.config.number(u"cache_ttl_max"_s); most > 0)
        seconds = std::min(seconds, most);
    seconds = std::max(seconds, context.config.number(u"cache_ttl_min"_s));
    return context.now.addMSecs(static_cast<qint64>(seconds * 1000));
}

} // namespace

Outcome<QJsonObject> Endpoints::requestTokens(
    const EndpointContext &context, const Fields &fields, const std::optional<NameAndSecret> &client)
{
    const PluginConfig &config = context.config;
    ClientAuth proof = ownClient(context, config.text(u"token_endpoint_auth_method"_s));
    if (client) {
        proof.id = client->name;
        proof.secret = client->secret;
    }
    Fields all = fields;
    addFields(all, config.texts(u"token_post_args_names"_s), config.texts(u"token_post_args_values"_s));
    ProviderCall call = formCall(endpoint(context, config.text(u"token_endpoint"_s), u"token_endpoint"_s), all, proof);
    addHeaders(call, config.texts(u"token_headers_names"_s), config.texts(u"token_headers_values"_s));
    setTransport(call, config);
    context.log.add(u"openid-connect"_s, u"loading tokens from the identity provider"_s);
    const ProviderAnswer answer = callProvider(call);
    if (answer.status == 200 && answer.json.value(u"access_token"_s).isString())
        return answer.json;
    return tl::unexpected(refusal(context, u"unable to load tokens from the token endpoint"_s, answer));
}

Outcome<QJsonObject> Endpoints::cachedTokens(
    const EndpointContext &context, const Fields &fields, const std::optional<NameAndSecret> &client)
{
    const PluginConfig &config = context.config;
    if (!config.flag(u"cache_tokens"_s))
        return requestTokens(context, fields, client);
    QStringList parts { context.row.id, config.text(u"cache_tokens_salt"_s), config.text(u"token_endpoint"_s) };
    for (const auto &[name, value] : fields) {
        // 3.4.0: one token for all scopes unless asked otherwise.
        if (name != u"scope"_s || config.flag(u"token_cache_key_include_scope"_s))
            parts += { name, value };
    }
    if (client)
        parts += { client->name, client->secret };
    const QByteArray key = cacheKey(parts);
    if (const std::optional<QJsonObject> known = m_tokens.find(key, context.now))
        return *known;
    const Outcome<QJsonObject> tokens = requestTokens(context, fields, client);
    if (tokens)
        m_tokens.insert(key, *tokens, cacheEnd(context, tokens->value(u"expires_in"_s)));
    return tokens;
}

Outcome<QJsonObject> Endpoints::introspect(const EndpointContext &context, const QByteArray &token)
{
    const PluginConfig &config = context.config;
    const QByteArray key = cacheKey({ context.row.id, QString::fromLatin1(token) });
    if (const auto known = m_introspections.find(key, context.now); known && config.flag(u"cache_introspection"_s))
        return *known;
    Fields fields { { u"token"_s, QString::fromUtf8(token) } };
    if (const QString hint = config.text(u"introspection_hint"_s); !hint.isEmpty())
        fields.append({ u"token_type_hint"_s, hint });
    addFields(fields, config.texts(u"introspection_post_args_names"_s), config.texts(u"introspection_post_args_values"_s));
    const QUrl url = endpoint(context, config.text(u"introspection_endpoint"_s), u"introspection_endpoint"_s);
    ProviderCall call = formCall(url, fields, ownClient(context, config.text(u"introspection_endpoint_auth_method"_s)));
    addHeaders(call, config.texts(u"introspection_headers_names"_s), config.texts(u"introspection_headers_values"_s));
    setTransport(call, config);
    const ProviderAnswer answer = callProvider(call);
    if (answer.status != 200)
        return tl::unexpected(refusal(context, u"unable to introspect the token"_s, answer));
    if (config.flag(u"introspection_check_active"_s) && !answer.json.value(u"active"_s).toBool())
        return unauthorized(u"the token is not active"_s, u"invalid_token"_s);
    const QJsonValue expiry = answer.json.value(u"exp"_s);
    const QJsonValue left
        = expiry.isDouble() ? QJsonValue(expiry.toDouble() - static_cast<double>(context.now.toSecsSinceEpoch())) : QJsonValue();
    m_introspections.insert(key, answer.json, cacheEnd(context, left));
    return answer.json;
}

Outcome<QJsonObject> Endpoints::userInfo(const EndpointContext &context, const QByteArray &token)
{
    const PluginConfig &config = context.config;
    const QByteArray key = cacheKey({ context.row.id, QString::fromLatin1(token) });
    if (const auto known = m_people.find(key, context.now); known && config.flag(u"cache_user_info"_s))
        return *known;
    ProviderCall call { "GET", endpoint(context, config.text(u"userinfo_endpoint"_s), u"userinfo_endpoint"_s),
        { { "Authorization", "Bearer " + token }, { "Accept", "application/json" } } };
    addHeaders(call, config.texts(u"userinfo_headers_names"_s), config.texts(u"userinfo_headers_values"_s));
    setTransport(call, config);
    const ProviderAnswer answer = callProvider(call);
    if (answer.isReached() && answer.status != 200)
        return unauthorized(u"invalid status code received from the userinfo endpoint (%1)"_s.arg(answer.status), u"invalid_token"_s);
    if (!answer.isReached())
        return tl::unexpected(refusal(context, u"unable to load the user info"_s, answer));
    m_people.insert(key, answer.json, cacheEnd(context, {}));
    return answer.json;
}

void Endpoints::clear()
{
    m_tokens.clear();
    m_introspections.clear();
    m_people.clear();
}

} // namespace sandbox::openid
