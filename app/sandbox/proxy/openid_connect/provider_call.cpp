#include "app/sandbox/proxy/openid_connect/provider_call.h"

#include <QJsonDocument>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace sandbox::openid {
namespace {

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

ProviderAnswer callProvider(const ProviderCall &call)
{
    ProviderAnswer answer;
    if ((call.url.scheme() != u"http"_s && call.url.scheme() != u"https"_s) || call.url.host().isEmpty()) {
        answer.failure = u"no http or https address"_s;
        return answer;
    }
    const QUrl origin = call.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    httplib::Client client(origin.toEncoded().toStdString());
    client.enable_server_certificate_verification(call.verifiesCertificate);
    client.set_tcp_nodelay(true);
    client.set_url_encode(false);
    client.set_connection_timeout(std::chrono::milliseconds(call.timeoutMs));
    client.set_read_timeout(std::chrono::milliseconds(call.timeoutMs));
    httplib::Request request;
    request.method = call.method.toStdString();
    request.path = call.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment).toStdString();
    if (request.path.empty())
        request.path.push_back('/'); // assigned as a literal, GCC 12 warns wrongly at -O2
    for (const Header &header : call.headers)
        request.headers.emplace(header.first.toStdString(), header.second.toStdString());
    request.body = call.body.toStdString();
    const httplib::Result result = client.send(request);
    if (!result) {
        answer.failure = QString::fromStdString(httplib::to_string(result.error()));
        return answer;
    }
    answer.status = result->status;
    answer.body = QByteArray::fromStdString(result->body);
    answer.json = QJsonDocument::fromJson(answer.body).object();
    return answer;
}

ProviderCall formCall(const QUrl &url, const QList<std::pair<QString, QString>> &fields, const ClientAuth &client)
{
    ProviderCall call { "POST", url, { { "Content-Type", "application/x-www-form-urlencoded" }, { "Accept", "application/json" } } };
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(encoded(name) + '=' + encoded(value));
    if (client.method == u"client_secret_basic"_s) {
        const QByteArray proof = encoded(client.id) + ':' + encoded(client.secret);
        call.headers.append(Header("Authorization", "Basic " + proof.toBase64()));
    } else {
        pairs.append("client_id=" + encoded(client.id));
        if (client.method == u"client_secret_post"_s)
            pairs.append("client_secret=" + encoded(client.secret));
    }
    call.body = pairs.join('&');
    return call;
}

} // namespace sandbox::openid
