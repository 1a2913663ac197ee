#include "models/gateway/route_call.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkCookie>
#include <QRegularExpression>
#include <QUrlQuery>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace gateway {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

constexpr std::chrono::milliseconds pauseBetweenCalls { 250 };

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
    error.kind = login ? Error::Kind::Denied : kindOfCallStatus(response.status);
    error.httpStatus = response.status;
    error.where = QString::fromLatin1(call.method) + u' ' + call.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
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

/// Waits without burning the processor; a cancel ends it early.
void waitALittle(const core::CancelToken &cancel)
{
    struct Bell {
        std::mutex mutex;
        std::condition_variable wake;
    };
    const auto bell = std::make_shared<Bell>(); // a cancel on another thread may still be ringing when this returns
    std::unique_lock lock(bell->mutex);
    const auto raised = QObject::connect(cancel.signal(), &core::CancelSignal::raised, [bell] { bell->wake.notify_all(); });
    bell->wake.wait_for(lock, pauseBetweenCalls, [&cancel] { return cancel.isCancelled(); });
    QObject::disconnect(raised);
}

} // namespace

QString withoutTokens(QByteArray text, const QList<core::Secret> &hidden)
{
    for (const core::Secret &secret : hidden) {
        if (!secret.isEmpty())
            text.replace(secret.reveal(), "[token]");
    }
    // Nobody here knows the token that the gateway itself fetched and that a service may show.
    static const QRegularExpression bearer(u"\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(u"\\bey[A-Za-z0-9_-]{15,}+(?:\\.[A-Za-z0-9_-]*+)*+"_s);
    return QString::fromUtf8(text).replace(bearer, u"\\1 [token]"_s).replace(jwt, u"[token]"_s);
}

Error::Kind kindOfCallStatus(int status)
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

core::Result<RouteAnswer> callRoute(const net::Http &http, const RouteCall &call)
{
    net::Request request;
    request.verb = call.method;
    request.url = call.url;
    request.bodyLimit = net::smallBodyLimit;
    request.secretHeaders << std::pair(
        call.credential == Credential::Cookie ? QByteArrayLiteral("Cookie") : QByteArrayLiteral("Authorization"), call.value);
    QElapsedTimer time;
    time.start();
    const auto response = http.send(request);
    if (!response)
        return core::failure(response.error());
    RouteAnswer answer;
    answer.response = *response;
    answer.elapsedMs = time.elapsed();
    answer.cookies = cookiesOf(*response);
    answer.location = placeOf(response->header("Location"));
    answer.refusal = refusalOf(*response, call);
    answer.hidden = call.hidden;
    answer.hidden << call.value;
    for (const SetCookie &cookie : answer.cookies)
        answer.hidden << cookie.value;
    if (answer.refusal)
        answer.meanings = meaningsOf(response->status, call.credential);
    return answer;
}

core::Result<RouteAnswer> callRouteWithin(const net::Http &http, const RouteCall &call, const ProxyLag &lag, const core::Clock &clock)
{
    const QDateTime end = clock.now().addMSecs(lag.most.count());
    while (true) {
        const auto answer = callRoute(http, call);
        const std::chrono::milliseconds left(clock.now().msecsTo(end));
        if (!answer || !isUnknownRoute(answer->response) || left.count() <= 0)
            return answer;
        if (lag.waiting)
            lag.waiting(left);
        waitALittle(http.cancelToken());
        if (http.cancelToken().isCancelled())
            return core::failure(Error::Kind::Cancelled, u"gatehouse.cancelled"_s);
    }
}

bool isUnknownRoute(const net::Response &response)
{
    return response.status == 404 && response.body.contains("no Route matched with those values");
}

QList<std::pair<QString, QString>> echoedHeaders(const RouteAnswer &answer)
{
    QList<std::pair<QString, QString>> echoed;
    const QJsonObject headers = QJsonDocument::fromJson(answer.response.body).object().value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        const QString value
            = header.value().isString() ? header.value().toString() : header.value().toVariant().toStringList().join(u", "_s);
        echoed.emplaceBack(header.key(), withoutTokens(value.toUtf8(), answer.hidden));
    }
    return echoed;
}

} // namespace gateway
