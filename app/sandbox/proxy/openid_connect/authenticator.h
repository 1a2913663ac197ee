#pragma once

#include "app/sandbox/proxy/openid_connect/endpoints.h"
#include "app/sandbox/proxy/openid_connect/token_check.h"

namespace sandbox::openid {

/// Turns what one request brought into tokens that are good, method by method in the fixed order of the plugin (Enterprise contract,
/// section 3.5). Lives as long as the request; never used with the store's lock held.
class Authenticator {
public:
    /// What outlives the request.
    struct Parts {
        Issuers &issuers;
        Endpoints &endpoints;
        GatewayLog &log;
    };

    Authenticator(const PluginConfig &config, const Parts &parts, IssuerRow row, const QDateTime &now, Failure::Kind whenDown);

    /// Bearer, introspection, userinfo, refresh_token, password, client_credentials: the first that finds its credential decides.
    /// @return none when no method found any
    std::optional<Outcome<Grant>> byCredentials(const FoundCredentials &found);
    Outcome<Grant> byRefreshToken(const QString &refreshToken);
    /// @param nonce what the ID token must hold
    Outcome<Grant> byCode(const QString &code, const QString &redirectUri, const QString &nonce);
    /// Asks for the user info where consumers may be found in it.
    void addUserInfo(Grant &grant);
    const IssuerRow &row() const { return m_row; }

private:
    std::optional<Outcome<Grant>> byToken(const QByteArray &token);
    Outcome<Grant> byBearer(const QByteArray &token);
    Outcome<Grant> byIntrospection(const QByteArray &token);
    Outcome<Grant> byUserInfo(const QByteArray &token);
    Outcome<Grant> byPassword(const NameAndSecret &person);
    Outcome<Grant> byClient(const NameAndSecret &client);
    Outcome<Grant> grantOf(const QString &method, const QJsonObject &tokens);
    TokenCheck check(const QByteArray &token, const QString &name, bool withSignature = true);
    bool has(const QString &method) const { return m_methods.contains(method); }
    EndpointContext context() const { return { m_config, m_row, m_now, m_parts.log, m_whenDown }; }
    QString scopes() const;

    const PluginConfig &m_config;
    Parts m_parts;
    IssuerRow m_row;
    QDateTime m_now;
    Failure::Kind m_whenDown;
    QStringList m_methods;
};

} // namespace sandbox::openid
