#pragma once

#include "app/sandbox/http_server.h"
#include "app/sandbox/proxy/oauth2/oauth2_plugin.h"

#include <QJsonObject>

namespace sandbox {

/// An error of the plugin's endpoints: `error` of RFC 6749 and words for it.
struct OAuth2Error {
    QString code; ///< empty = there is none
    QString text {};

    bool isSet() const { return !code.isEmpty(); }
};

/// An answer of the endpoints: JSON that may not be kept.
HttpReply oauth2Reply(int status, const QJsonObject &body);
HttpReply oauth2Refusal(int status, const OAuth2Error &error);

/// The scope of a request, held against what the plugin knows.
OAuth2Error checkScope(const OAuth2Call &call);
/// `provision_key` and `authenticated_userid`, by which the login page's server says who it is and whom it has seen.
OAuth2Error checkProvision(const OAuth2Call &call);
/// @param credential of the client
bool isRegistered(const QJsonObject &credential, const QString &redirectUri);

inline const OAuth2Error invalidClient { QStringLiteral("invalid_client"), QStringLiteral("Invalid client authentication") };
inline const OAuth2Error invalidRedirect { QStringLiteral("invalid_request"),
    QStringLiteral("Invalid redirect_uri that does not match with any redirect_uri created with the application") };

} // namespace sandbox
