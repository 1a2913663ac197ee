#include "app/sandbox/proxy/openid_connect/credentials.h"

#include "app/sandbox/gateway/admin_request.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace sandbox::openid {
namespace {

QByteArray bearerOf(const QByteArray &header)
{
    const bool isBearer = header.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0;
    return isBearer ? header.mid(7).trimmed() : QByteArray();
}

QByteArray tokenInHeaders(const HttpRequest &request)
{
    const QByteArray bearer = bearerOf(request.header("Authorization"));
    if (!bearer.isEmpty())
        return bearer;
    for (const char *name : { "Access-Token", "X-Access-Token" }) {
        const QByteArray value = request.header(name);
        if (!value.isEmpty())
            return bearerOf(value).isEmpty() ? value : bearerOf(value);
    }
    return {};
}

QByteArray findToken(const PluginConfig &config, const HttpRequest &request)
{
    const QStringList places = config.texts(u"bearer_token_param_type"_s);
    QByteArray token = places.contains(u"header"_s) ? tokenInHeaders(request) : QByteArray();
    const QString cookie = config.text(u"bearer_token_cookie_name"_s);
    if (token.isEmpty() && places.contains(u"cookie"_s) && !cookie.isEmpty())
        token = cookieOf(request, cookie);
    if (token.isEmpty() && places.contains(u"query"_s))
        token = queryArgument(request, u"access_token"_s).toUtf8();
    if (token.isEmpty() && places.contains(u"body"_s))
        token = bodyArgument(request, u"access_token"_s).toUtf8();
    return token;
}

QByteArray findRefreshToken(const PluginConfig &config, const HttpRequest &request)
{
    const QString name = config.text(u"refresh_token_param_name"_s);
    if (name.isEmpty())
        return {};
    const QStringList places = config.texts(u"refresh_token_param_type"_s);
    QByteArray token = places.contains(u"header"_s) ? request.header(name.toUtf8()) : QByteArray();
    if (token.isEmpty() && places.contains(u"query"_s))
        token = queryArgument(request, name).toUtf8();
    if (token.isEmpty() && places.contains(u"body"_s))
        token = bodyArgument(request, name).toUtf8();
    return token;
}

std::optional<NameAndSecret> findPair(const QStringList &places, const HttpRequest &request, const QString &name, const QString &secret)
{
    std::optional<NameAndSecret> found;
    if (places.contains(u"header"_s))
        found = parseBasic(request.header("Authorization"));
    if (!found && places.contains(u"query"_s) && !queryArgument(request, name).isEmpty())
        found = { queryArgument(request, name), queryArgument(request, secret) };
    if (!found && places.contains(u"body"_s) && !bodyArgument(request, name).isEmpty())
        found = { bodyArgument(request, name), bodyArgument(request, secret) };
    return found;
}

} // namespace

std::optional<NameAndSecret> parseBasic(const QByteArray &header)
{
    if (header.left(6).compare("Basic ", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(header.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(decoded.decoded);
    const qsizetype colon = text.indexOf(u':');
    if (decoder.hasError() || colon < 1)
        return std::nullopt;
    return NameAndSecret { text.left(colon), text.mid(colon + 1) };
}

QByteArray cookieOf(const HttpRequest &request, const QString &name)
{
    for (const Header &header : request.headers) {
        if (header.first.compare("Cookie", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &cookie : header.second.split(';')) {
            const qsizetype equals = cookie.indexOf('=');
            if (equals > 0 && cookie.left(equals).trimmed() == name.toUtf8())
                return cookie.mid(equals + 1).trimmed();
        }
    }
    return {};
}

QString queryArgument(const HttpRequest &request, const QString &name)
{
    for (const auto &[key, value] : decodeQuery(request.query)) {
        if (key == name)
            return value;
    }
    return {};
}

QString bodyArgument(const HttpRequest &request, const QString &name)
{
    if (request.body.isEmpty())
        return {};
    return readBody(request).body.json.value(name).toString();
}

QByteArray queryWithout(const QByteArray &query, const QStringList &names)
{
    QByteArrayList kept;
    for (const QByteArray &part : query.split('&')) {
        if (!part.isEmpty() && !names.contains(decodeQuery(part).value(0).first))
            kept.append(part);
    }
    return kept.join('&');
}

FoundCredentials findCredentials(const PluginConfig &config, const HttpRequest &request)
{
    FoundCredentials found;
    found.token = findToken(config, request);
    found.person = findPair(config.texts(u"password_param_type"_s), request, u"username"_s, u"password"_s);
    found.client = findPair(config.texts(u"client_credentials_param_type"_s), request, u"client_id"_s, u"client_secret"_s);
    // With an access token beside it, a refresh token is left alone.
    if (found.token.isEmpty())
        found.refreshToken = findRefreshToken(config, request);
    return found;
}

} // namespace sandbox::openid
