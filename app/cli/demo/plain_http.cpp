#include "app/cli/demo/plain_http.h"

#include <httplib.h>

namespace cli::demo {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

QString hostKey(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host()).arg(url.port(80));
}

QByteArray pathAndQuery(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toUtf8();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    return target;
}

} // namespace

PlainHttp::PlainHttp(core::Secret adminToken)
    : m_adminToken(std::move(adminToken))
{
}

Result<PlainAnswer> PlainHttp::get(const QUrl &url)
{
    return send("GET", url, {});
}

Result<PlainAnswer> PlainHttp::post(const QUrl &url, const QByteArray &form)
{
    return send("POST", url, form);
}

Result<PlainAnswer> PlainHttp::send(const QByteArray &method, const QUrl &url, const QByteArray &form)
{
    httplib::Client client(url.host().toStdString(), url.port(80));
    client.set_read_timeout(10);
    client.set_tcp_nodelay(true);
    httplib::Headers headers { { "User-Agent", "Gatehouse/" GATEHOUSE_VERSION " (demonstration)" } };
    if (!m_adminToken.isEmpty())
        headers.emplace("Kong-Admin-Token", m_adminToken.reveal().toStdString());
    QByteArray cookies;
    const QHash<QByteArray, QByteArray> kept = m_cookies.value(hostKey(url));
    for (auto cookie = kept.begin(); cookie != kept.end(); ++cookie)
        cookies += (cookies.isEmpty() ? "" : "; ") + cookie.key() + '=' + cookie.value();
    if (!cookies.isEmpty())
        headers.emplace("Cookie", cookies.toStdString());

    const std::string target = pathAndQuery(url).toStdString();
    const auto result = method == "GET" ? client.Get(target, headers)
                                        : client.Post(target, headers, form.toStdString(), "application/x-www-form-urlencoded");
    if (!result)
        return core::failure(Error::Kind::Network, {}, QString::fromStdString(httplib::to_string(result.error())),
            QString::fromLatin1(method) + u' ' + url.toString(QUrl::RemoveQuery));
    const auto range = result->headers.equal_range("Set-Cookie");
    for (auto header = range.first; header != range.second; ++header) {
        const QByteArray pair = QByteArray::fromStdString(header->second).split(';').first();
        const qsizetype equals = pair.indexOf('=');
        m_cookies[hostKey(url)].insert(pair.left(equals), pair.mid(equals + 1));
    }
    return PlainAnswer { result->status, QByteArray::fromStdString(result->get_header_value("Location")),
        QByteArray::fromStdString(result->body) };
}

} // namespace cli::demo
