#include "models/identity/okta/okta_client.h"

#include "models/identity/okta/link_header.h"
#include "models/identity/okta/okta_error.h"

#include <QJsonDocument>

namespace identity {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other) && other.userInfo().isEmpty();
}

tl::unexpected<Error> unexpectedAnswer(const QString &where, const QString &expected)
{
    return core::failure(Error::Kind::Protocol, u"gatehouse.okta_answer"_s, {}, where, QJsonObject { { u"expected"_s, expected } });
}

/// The same for a write that was carried out.
tl::unexpected<Error> unreadable(const QString &where, const QString &expected)
{
    Error error = unexpectedAnswer(where, expected).value();
    error.sent = Error::Sent::Yes;
    return core::failure(error);
}

QString placeOf(const QByteArray &verb, const QStringList &segments)
{
    return u"%1 /api/v1/%2"_s.arg(QString::fromLatin1(verb), segments.join(u'/'));
}

} // namespace

OktaClient::OktaClient(net::Http http, const QUrl &origin, core::Secret apiToken)
    : m_http(std::move(http))
    , m_origin(originOf(origin))
    , m_apiToken(std::move(apiToken))
{
}

Result<net::Request> OktaClient::request(const QByteArray &verb, const QStringList &segments, const QUrlQuery &query) const
{
    QString path = u"/api/v1"_s;
    for (const QString &segment : segments) {
        // Dots would lead the request to another place of the API.
        if (segment.isEmpty() || segment == u"." || segment == u"..")
            return core::failure(
                Error::Kind::Invalid, u"gatehouse.okta_id"_s, {}, u"Okta"_s, QJsonObject { { u"path"_s, QString(path + u'/' + segment) } });
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    }
    net::Request request;
    request.verb = verb;
    request.url = m_origin;
    request.url.setPath(path, QUrl::StrictMode);
    if (!query.isEmpty())
        request.url.setQuery(query);
    request.headers = { { "Accept", "application/json" } };
    request.secretHeaders = { { "Authorization", core::Secret("SSWS " + m_apiToken.reveal()) } };
    return request;
}

Result<QJsonValue> OktaClient::send(const net::Request &request, const QList<core::Secret> &secrets) const
{
    const auto response = m_http.send(request);
    if (!response)
        return core::failure(response.error());
    auto answer = oktaAnswer(*response, net::requestPlace(request), secrets + QList { m_apiToken });
    if (!answer && !net::isRead(request.verb)) {
        const bool success = response->status >= 200 && response->status <= 299;
        // A server that broke down may have broken down after the work was done.
        answer.error().sent = success ? Error::Sent::Yes : response->status >= 500 ? Error::Sent::Unknown : Error::Sent::No;
    }
    return answer;
}

Result<QJsonObject> OktaClient::get(const QStringList &segments) const
{
    const auto asked = request("GET", segments, {});
    if (!asked)
        return core::failure(asked.error());
    const auto answer = send(*asked, {});
    if (!answer)
        return core::failure(answer.error());
    if (!answer->isObject())
        return unexpectedAnswer(net::requestPlace(*asked), u"object"_s);
    return answer->toObject();
}

Result<QList<QJsonObject>> OktaClient::list(const QStringList &segments, const QUrlQuery &query) const
{
    auto page = request("GET", segments, query);
    if (!page)
        return core::failure(page.error());
    QList<QJsonObject> all;
    for (int pages = 1; pages <= maxPages; ++pages) {
        const auto response = m_http.send(*page);
        if (!response)
            return core::failure(response.error());
        const auto answer = oktaAnswer(*response, net::requestPlace(*page), { m_apiToken });
        if (!answer)
            return core::failure(answer.error());
        if (!answer->isArray())
            return unexpectedAnswer(net::requestPlace(*page), u"list"_s);
        const QJsonArray items = answer->toArray();
        for (const QJsonValue &item : items) {
            if (!item.isObject())
                return unexpectedAnswer(net::requestPlace(*page), u"object"_s);
            all.append(item.toObject());
        }
        const auto next = nextLink(*response);
        if (!next)
            return all;
        // The token goes where the link leads.
        if (!sameOrigin(m_origin, *next))
            return core::failure(Error::Kind::Protocol, u"gatehouse.okta_foreign_link"_s, {}, net::requestPlace(*page),
                QJsonObject { { u"link"_s, originOf(*next).toString() } });
        page->url = *next;
    }
    return core::failure(
        Error::Kind::Protocol, u"gatehouse.okta_too_many_pages"_s, {}, net::requestPlace(*page), QJsonObject { { u"pages"_s, maxPages } });
}

Result<QJsonValue> OktaClient::sendBody(const QByteArray &verb, const QStringList &segments, const QJsonObject &body,
    const QUrlQuery &query, const QList<core::Secret> &secrets) const
{
    auto asked = request(verb, segments, query);
    if (!asked)
        return core::failure(asked.error());
    asked->contentType = "application/json";
    asked->body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return send(*asked, secrets);
}

Result<QJsonObject> OktaClient::write(const QByteArray &verb, const QStringList &segments, const QJsonObject &body, const QUrlQuery &query,
    const QList<core::Secret> &secrets) const
{
    const auto answer = sendBody(verb, segments, body, query, secrets);
    if (!answer)
        return core::failure(answer.error());
    if (!answer->isObject() && !answer->isNull())
        return unreadable(placeOf(verb, segments), u"object"_s);
    return answer->toObject();
}

Result<QList<QJsonObject>> OktaClient::writeForList(const QByteArray &verb, const QStringList &segments, const QJsonObject &body) const
{
    const auto answer = sendBody(verb, segments, body, {}, {});
    if (!answer)
        return core::failure(answer.error());
    if (!answer->isArray())
        return unreadable(placeOf(verb, segments), u"list"_s);
    QList<QJsonObject> items;
    const QJsonArray array = answer->toArray();
    for (const QJsonValue &item : array)
        items << item.toObject();
    return items;
}

Result<QJsonValue> OktaClient::act(const QStringList &segments) const
{
    const auto asked = request("POST", segments, {});
    if (!asked)
        return core::failure(asked.error());
    return send(*asked, {});
}

Result<> OktaClient::remove(const QStringList &segments) const
{
    const auto asked = request("DELETE", segments, {});
    if (!asked)
        return core::failure(asked.error());
    const auto answer = send(*asked, {});
    if (!answer && answer.error().kind != Error::Kind::NotFound)
        return core::failure(answer.error());
    return {};
}

} // namespace identity
