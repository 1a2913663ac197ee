#pragma once

#include "models/core/clock.h"
#include "models/gateway/refusal_meaning.h"
#include "models/net/http.h"

#include <QJsonObject>

#include <chrono>
#include <functional>
#include <optional>

namespace gateway {

/// One call to a protected route through the gateway's proxy.
struct RouteCall {
    QUrl url;
    QByteArray method = "GET";
    Credential credential = Credential::Bearer;
    core::Secret value; ///< of the header Authorization, or of Cookie
    QString as {}; ///< whose credential it is: client id or user name; for showing
    QList<core::Secret> hidden {}; ///< that the answer may quote and that must not be shown
};

/// A cookie that a gateway set; the value is as good as a token.
struct SetCookie {
    QString name;
    core::Secret value;
    QJsonObject attributes; ///< path, domain, secure, http_only, same_site, expires
};

/// What came of it.
struct RouteAnswer {
    net::Response response; ///< as it came; what of it is shown goes through withoutTokens()
    qint64 elapsedMs = 0;
    QList<SetCookie> cookies;
    QList<core::Secret> hidden; ///< RouteCall::hidden, the credential and the cookies
    QStringList meanings; ///< of a refusal, see meaningsOf()
    QString location; ///< where a redirect leads, without its query: state and nonce are nobody's business
    std::optional<core::Error> refusal; ///< `gatehouse.call_login_asked` {location}, `gatehouse.call_unauthorized`,
                                        ///< `gatehouse.call_forbidden`; without a code for any other status from 400
};

/// Calls. @return the error of the sending, when no answer came
core::Result<RouteAnswer> callRoute(const net::Http &http, const RouteCall &call);

/// What to wait with while the proxy is behind the Admin API.
struct ProxyLag {
    std::chrono::milliseconds most { 0 }; ///< NodeInfo::proxyLagSeconds and a little more; 0 = a first answer is the last
    std::function<void(std::chrono::milliseconds left)> waiting {}; ///< told before each further call, on the thread of the call
};

/// Calls again as long as the proxy knows no such route and may not have heard of it yet (gateway recording: services, routes and plugins
/// reach the proxy with its next look into the database). @return the last answer; Cancelled `gatehouse.cancelled`; what callRoute()
/// returns
core::Result<RouteAnswer> callRouteWithin(const net::Http &http, const RouteCall &call, const ProxyLag &lag, const core::Clock &clock);

/// Whether the gateway itself says that no route of it fits: 404 with its own words.
bool isUnknownRoute(const net::Response &response);

/// The headers that the service behind the route got, where it echoes them as a member `headers` of its JSON, in its order and
/// withoutTokens(); empty when it does not.
QList<std::pair<QString, QString>> echoedHeaders(const RouteAnswer &answer);

/// @p text without @p hidden and without whatever else looks like a token.
QString withoutTokens(QByteArray text, const QList<core::Secret> &hidden);

/// The kind of error that a status of a called service stands for.
core::Error::Kind kindOfCallStatus(int status);

} // namespace gateway
