#pragma once

#include "app/sandbox/http_server.h"

#include <QJsonObject>
#include <QUrl>

namespace sandbox::openid {

/// What an identity provider answered.
struct ProviderAnswer {
    int status = 0; ///< 0 = there was no answer, see `failure`
    QString failure; ///< why there was none
    QByteArray body;
    QJsonObject json; ///< empty when the body is no JSON object

    bool isReached() const { return status != 0; }
};

/// One call to an identity provider.
struct ProviderCall {
    QByteArray method = "GET";
    QUrl url;
    QList<Header> headers {};
    QByteArray body {};
    int timeoutMs = 10'000;
    bool verifiesCertificate = false; ///< of https
};

/// Calls an identity provider over HTTP or HTTPS; blocks. Never to be called with the store's lock held: the provider may be what somebody
/// who waits for the store is. Any thread.
ProviderAnswer callProvider(const ProviderCall &call);

/// Who asks, and how that is proven (the names of RFC 7591 for the ways).
struct ClientAuth {
    QString id;
    QString secret;
    QString method; ///< client_secret_basic, client_secret_post or none
};

/// A POST of a form with the client's proof in it (RFC 6749 section 2.3.1).
ProviderCall formCall(const QUrl &url, const QList<std::pair<QString, QString>> &fields, const ClientAuth &client);

} // namespace sandbox::openid
