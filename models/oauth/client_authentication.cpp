#include "models/oauth/client_authentication.h"

#include <QJsonObject>

namespace oauth {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

core::Secret basicValue(const Client &client)
{
    const QByteArray pair = net::encodeFormValue(client.id.toUtf8()) + ':' + net::encodeFormValue(client.secret.reveal());
    return core::Secret("Basic " + pair.toBase64());
}

} // namespace

core::Result<net::Request> authenticatedPost(const QUrl &url, net::FormFields form, const Client &client)
{
    if (client.id.isEmpty())
        return core::failure(Error::Kind::Invalid, u"gatehouse.client_id_missing"_s, {}, u"client"_s);
    if (client.auth != ClientAuth::None && client.secret.isEmpty())
        return core::failure(
            Error::Kind::Invalid, u"gatehouse.client_secret_missing"_s, {}, u"client"_s, QJsonObject { { u"client_id"_s, client.id } });
    net::Request request;
    request.verb = "POST";
    request.url = url;
    request.headers = { { "Accept", "application/json" } };
    request.contentType = net::formContentType;
    request.bodyLimit = net::smallBodyLimit;
    switch (client.auth) {
    case ClientAuth::None:
        form.emplaceBack("client_id", client.id.toUtf8());
        break;
    case ClientAuth::Basic:
        request.secretHeaders = { { "Authorization", basicValue(client) } };
        break;
    case ClientAuth::Post:
        form.emplaceBack("client_id", client.id.toUtf8());
        form.emplaceBack("client_secret", client.secret.reveal());
        break;
    }
    request.body = net::encodeForm(form);
    return request;
}

} // namespace oauth
