#include "app/sandbox/proxy/openid_connect/login.h"

#include "app/sandbox/proxy/openid_connect/credentials.h"
#include "app/sandbox/proxy/openid_connect/reply_headers.h"
#include "models/core/random.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox::openid {
namespace {

constexpr qsizetype maxPending = 10'000;

QByteArray keyOf(const PluginConfig &config, const IssuerRow &row)
{
    return SessionRules::from(config, row.sessionSecret).key + "\nauthorization";
}

/// A parameter of the provider's answer, which `response_mode` puts into the query or into a form.
QString answered(const HttpRequest &request, const QString &name)
{
    const QString inQuery = queryArgument(request, name);
    return inQuery.isEmpty() ? bodyArgument(request, name) : inQuery;
}

} // namespace

QString addressOf(const HttpRequest &request)
{
    return u"http://"_s + QString::fromUtf8(request.header("Host")) + QString::fromUtf8(request.path);
}

HttpReply Logins::begin(const PluginConfig &config, const IssuerRow &row, const HttpRequest &request, const QDateTime &now)
{
    const QByteArray state = core::randomBytes(16).toHex();
    const QString configured = config.texts(u"redirect_uri"_s).value(0);
    PendingLogin login { QString::fromLatin1(core::randomBytes(16).toHex()), configured.isEmpty() ? addressOf(request) : configured,
        request.query, now.addSecs(static_cast<qint64>(config.number(u"authorization_rolling_timeout"_s))) };
    const QString given = config.text(u"authorization_endpoint"_s);
    QUrl url(given.isEmpty() ? row.configuration.value(u"authorization_endpoint"_s).toString() : given);
    QList<std::pair<QString, QString>> arguments { { u"response_type"_s, config.texts(u"response_type"_s).join(u' ') },
        { u"client_id"_s, config.texts(u"client_id"_s).value(0) }, { u"redirect_uri"_s, login.redirectUri },
        { u"scope"_s, config.texts(u"scopes"_s).join(u' ') }, { u"state"_s, QString::fromLatin1(state) }, { u"nonce"_s, login.nonce } };
    if (const QString mode = config.text(u"response_mode"_s); mode != u"query"_s)
        arguments.append({ u"response_mode"_s, mode });
    for (const QString &audience : config.texts(u"audience"_s))
        arguments.append({ u"audience"_s, audience });
    if (config.json().value(u"max_age"_s).isDouble())
        arguments.append({ u"max_age"_s, QString::number(config.number(u"max_age"_s)) });
    const QStringList names = config.texts(u"authorization_query_args_names"_s);
    const QStringList values = config.texts(u"authorization_query_args_values"_s);
    for (qsizetype i = 0; i < names.size(); ++i)
        arguments.append({ names.at(i), values.value(i) });
    QByteArrayList pairs;
    for (const auto &[name, value] : arguments)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    const QByteArray separator = url.hasQuery() ? "&" : "?";
    {
        const std::lock_guard lock(m_mutex);
        if (m_pending.size() >= maxPending)
            m_pending.clear();
        m_pending.insert(state, login);
    }
    return { 302,
        { { "Location", url.toEncoded() + separator + pairs.join('&') }, { "Cache-Control", "no-store" },
            authorizationCookie(config, sealed(state, keyOf(config, row))) },
        {} };
}

std::optional<Callback> Logins::finish(const PluginConfig &config, const IssuerRow &row, const HttpRequest &request, const QDateTime &now)
{
    const QByteArray state = answered(request, u"state"_s).toUtf8();
    const QByteArray cookie = cookieOf(request, config.text(u"authorization_cookie_name"_s));
    if (state.isEmpty() || opened(cookie, keyOf(config, row)) != state)
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    const auto found = m_pending.constFind(state);
    if (found == m_pending.constEnd())
        return std::nullopt;
    Callback callback { *found, answered(request, u"code"_s), answered(request, u"error"_s) };
    m_pending.erase(found);
    return callback.login.endsAt > now ? std::optional(callback) : std::nullopt;
}

void Logins::clear()
{
    const std::lock_guard lock(m_mutex);
    m_pending.clear();
}

} // namespace sandbox::openid
