#include "models/oauth/document_fetch.h"

#include <QJsonObject>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

constexpr int maxRedirects = 3;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool sameOrigin(const QUrl &left, const QUrl &right)
{
    const int usual = left.scheme() == u"https" ? 443 : 80;
    return left.scheme() == right.scheme() && left.host() == right.host() && left.port(usual) == right.port(usual)
        && right.userInfo().isEmpty();
}

QString shown(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

core::Result<net::Response> fetchDocument(const net::Http &http, const QUrl &url)
{
    net::Request request;
    request.url = url;
    request.headers = { { "Accept", "application/json" } };
    request.bodyLimit = net::smallBodyLimit;
    for (int redirects = 0; redirects <= maxRedirects; ++redirects) {
        auto response = http.send(request);
        if (!response || !isRedirect(response->status))
            return response;
        const QUrl next = request.url.resolved(QUrl::fromEncoded(response->header("Location"), QUrl::StrictMode));
        if (!sameOrigin(url, next))
            return core::failure(Error::Kind::Rejected, u"gatehouse.redirect_elsewhere"_s, {}, net::requestPlace(request),
                QJsonObject { { u"from"_s, shown(request.url) }, { u"to"_s, shown(next) } });
        request.url = next;
    }
    return core::failure(
        Error::Kind::Protocol, u"gatehouse.redirect_loop"_s, {}, net::requestPlace(request), QJsonObject { { u"url"_s, shown(url) } });
}

} // namespace oauth
