#include "app/cli/flows/route_call.h"

#include "app/cli/text.h"

#include <QJsonArray>
#include <QNetworkCookie>
#include <QRegularExpression>
#include <QUrlQuery>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

QString sameSiteName(QNetworkCookie::SameSite policy)
{
    switch (policy) {
    case QNetworkCookie::SameSite::Default:
        return {};
    case QNetworkCookie::SameSite::None:
        return u"None"_s;
    case QNetworkCookie::SameSite::Lax:
        return u"Lax"_s;
    case QNetworkCookie::SameSite::Strict:
        return u"Strict"_s;
    }
    return {};
}

QList<SetCookie> cookiesOf(const net::Response &response)
{
    QList<SetCookie> cookies;
    for (const auto &[name, value] : response.headers) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
            continue;
        // Several of them come as lines of one header.
        for (const QNetworkCookie &cookie : QNetworkCookie::parseCookies(value)) {
            cookies.append({ QString::fromUtf8(cookie.name()), core::Secret(cookie.value()),
                {
                    { u"path"_s, cookie.path() },
                    { u"domain"_s, cookie.domain() },
                    { u"secure"_s, cookie.isSecure() },
                    { u"http_only"_s, cookie.isHttpOnly() },
                    { u"same_site"_s, sameSiteName(cookie.sameSitePolicy()) },
                    { u"expires"_s, cookie.isSessionCookie() ? QString() : cookie.expirationDate().toString(Qt::ISODate) },
                } });
        }
    }
    return cookies;
}

QString credentialText(const RouteCall &call)
{
    switch (call.credential) {
    case Credential::ClientBasic:
        return Text::tr("%1 %2 with Basic: id and secret of the client %3; the gateway fetches the token itself");
    case Credential::PersonBasic:
        return Text::tr("%1 %2 with Basic: name and password of %3; the gateway fetches the token with its own client");
    case Credential::Bearer:
        return Text::tr("%1 %2 with Bearer: the token of %3");
    case Credential::Cookie:
        return Text::tr("%1 %2 with nothing but the cookie %3");
    }
    Q_UNREACHABLE();
}

QString schemeName(Credential credential)
{
    switch (credential) {
    case Credential::ClientBasic:
    case Credential::PersonBasic:
        return u"Basic"_s;
    case Credential::Bearer:
        return u"Bearer"_s;
    case Credential::Cookie:
        return u"Cookie"_s;
    }
    Q_UNREACHABLE();
}

/// Where a redirect leads, without its query: state and nonce are nobody's business.
QString placeOf(const QByteArray &location)
{
    return QUrl::fromEncoded(location).toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

/// Whether a redirect is an authorization request (RFC 6749 section 4.1.1, RFC 9126 section 4), and not one that the service itself makes.
bool asksForLogin(const net::Response &response)
{
    const QUrlQuery query(QUrl::fromEncoded(response.header("Location")));
    const bool redirects = response.status >= 300 && response.status < 400;
    return redirects && query.hasQueryItem(u"client_id"_s)
        && (query.hasQueryItem(u"response_type"_s) || query.hasQueryItem(u"request_uri"_s));
}

std::optional<Error> refusalOf(const net::Response &response, const RouteCall &call)
{
    const bool login = asksForLogin(response);
    if (response.status < 400 && !login)
        return std::nullopt;
    Error error;
    error.kind = login ? Error::Kind::Denied : kindOfStatus(response.status);
    error.httpStatus = response.status;
    error.where = QString::fromLatin1(call.method) + u' ' + call.url.toString(QUrl::RemoveQuery);
    if (login) {
        error.code = u"gatehouse.call_login_asked"_s;
        error.fields = QJsonObject { { u"location"_s, placeOf(response.header("Location")) } };
    } else if (response.status == 401) {
        error.code = u"gatehouse.call_unauthorized"_s;
    } else if (response.status == 403) {
        error.code = u"gatehouse.call_forbidden"_s;
    }
    return error;
}

} // namespace

QString withoutTokens(QByteArray body, const QList<core::Secret> &hidden)
{
    for (const core::Secret &secret : hidden) {
        if (!secret.isEmpty())
            body.replace(secret.reveal(), "[token]");
    }
    // Nobody here knows the token that the gateway itself fetched and that a service may show.
    static const QRegularExpression bearer(u"\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(u"\\bey[A-Za-z0-9_-]{15,}+(?:\\.[A-Za-z0-9_-]*+)*+"_s);
    return QString::fromUtf8(body).replace(bearer, u"\\1 [token]"_s).replace(jwt, u"[token]"_s);
}

Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return Error::Kind::Denied;
    case 404:
        return Error::Kind::NotFound;
    case 429:
        return Error::Kind::RateLimited;
    default:
        return Error::Kind::Http;
    }
}

core::Result<RouteAnswer> callRoute(const net::Http &http, const RouteCall &call, const FlowReport &report)
{
    net::Request request;
    request.verb = call.method;
    request.url = call.url;
    request.bodyLimit = net::smallBodyLimit;
    request.secretHeaders << std::pair(
        call.credential == Credential::Cookie ? QByteArrayLiteral("Cookie") : QByteArrayLiteral("Authorization"), call.value);
    const QString place = call.url.toString(QUrl::RemoveQuery);
    report.step(u"request"_s, true,
        { { u"method"_s, QString::fromLatin1(call.method) }, { u"url"_s, place }, { u"credential"_s, schemeName(call.credential) },
            { u"of"_s, call.as } },
        credentialText(call).arg(QString::fromLatin1(call.method), place, call.as));
    const auto response = http.send(request);
    if (!response)
        return core::failure(response.error());

    RouteAnswer answer { response->status, cookiesOf(*response), refusalOf(*response, call) };
    QList<core::Secret> hidden = call.hidden;
    hidden << call.value;
    for (const SetCookie &cookie : answer.cookies)
        hidden << cookie.value;
    const QString body = withoutTokens(response->body, hidden);
    const QStringList meanings = answer.refusal ? meaningsOf(response->status, call.credential) : QStringList();
    QJsonObject detail {
        { u"status"_s, response->status },
        { u"content_type"_s, withoutTokens(response->header("Content-Type"), hidden) },
        { u"body"_s, body },
        { u"means"_s, QJsonArray::fromStringList(meanings) },
    };
    const QString location = placeOf(response->header("Location"));
    if (!location.isEmpty())
        detail.insert(u"location"_s, location);
    report.step(u"answer"_s, !answer.refusal, detail,
        location.isEmpty() ? Text::tr("status %1: %2").arg(response->status).arg(body.left(500))
                           : Text::tr("status %1, to %2").arg(response->status).arg(location));
    for (const QString &meaning : meanings)
        report.more(Text::tr("It can mean: %1").arg(meaningText(meaning)));
    return answer;
}

} // namespace cli
