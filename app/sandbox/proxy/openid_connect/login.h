#pragma once

#include "app/sandbox/http_server.h"
#include "app/sandbox/proxy/openid_connect/issuers.h"
#include "app/sandbox/proxy/openid_connect/outcome.h"
#include "app/sandbox/proxy/openid_connect/plugin_config.h"
#include "app/sandbox/proxy/openid_connect/sessions.h"

namespace sandbox::openid {

/// A login that has begun: what the callback is held against.
struct PendingLogin {
    QString nonce;
    QString redirectUri;
    QByteArray query; ///< of the request that began it
    QDateTime endsAt;
};

/// What a callback brought back.
struct Callback {
    PendingLogin login;
    QString code; ///< empty when the provider refused
    QString error; ///< its words
};

/// The logins that the plugin runs itself (`authorization_code`). Any thread.
class Logins {
public:
    /// 302 to the provider with the cookie of the login.
    HttpReply begin(const PluginConfig &config, const IssuerRow &row, const HttpRequest &request, const QDateTime &now);
    /// Takes the login that a request finishes, if it is the callback of one: `state` and cookie fit.
    std::optional<Callback> finish(const PluginConfig &config, const IssuerRow &row, const HttpRequest &request, const QDateTime &now);
    void clear();

private:
    std::mutex m_mutex;
    QHash<QByteArray, PendingLogin> m_pending; // by state
};

/// The address of a request as its caller wrote it, without the query.
QString addressOf(const HttpRequest &request);

} // namespace sandbox::openid
