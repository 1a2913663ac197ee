#pragma once

#include "app/cli/flows/flow_report.h"
#include "app/cli/flows/refusal_meaning.h"
#include "app/cli/session.h"

namespace cli {

/// One call to a protected route, told as the steps "request" and "answer".
struct RouteCall {
    QUrl url;
    QByteArray method = "GET";
    Credential credential = Credential::Bearer;
    core::Secret value; ///< of the header Authorization, or of Cookie
    QString as; ///< whose credential it is: client id or user name; for showing
    QList<core::Secret> hidden; ///< that the answer may quote and that must not be shown
};

/// A cookie that a gateway set; the value is as good as a token.
struct SetCookie {
    QString name;
    core::Secret value;
    QJsonObject attributes; ///< path, domain, secure, http_only, same_site, expires
};

/// What came of it.
struct RouteAnswer {
    int status = 0;
    QList<SetCookie> cookies;
    std::optional<core::Error> refusal; ///< `gatehouse.call_login_asked` {location}, `gatehouse.call_unauthorized`,
                                        ///< `gatehouse.call_forbidden`; without a code for any other status from 400
};

/// Calls and tells. @return the error of the sending, when no answer came
core::Result<RouteAnswer> callRoute(const net::Http &http, const RouteCall &call, const FlowReport &report);

/// @p body without @p hidden and without whatever else looks like a token.
QString withoutTokens(QByteArray body, const QList<core::Secret> &hidden);

/// The kind of error that a status stands for.
core::Error::Kind kindOfStatus(int status);

} // namespace cli
