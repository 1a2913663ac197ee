#pragma once

#include "app/sandbox/proxy/access.h"

#include <QHash>

#include <mutex>

namespace sandbox {

/// What one request of the oauth2 plugin is about.
struct OAuth2Call {
    QString pluginId;
    QJsonObject config;
    QByteArray serviceId;
    QDateTime now;
    QList<std::pair<QString, QString>> parameters {}; ///< of query and body

    /// The first value of that name; empty when there is none.
    QString parameter(const QString &name) const;
    /// Whose tokens these are: the service, or nobody's alone with `global_credentials`.
    QByteArray tokenService() const;
};

/// A code that waits for its exchange.
struct OAuth2Code {
    QByteArray credentialId;
    QString pluginId;
    QString scope;
    QString userId;
    QString challenge; ///< of PKCE; empty = none
    QDateTime endsAt;
};

/// The oauth2 plugin: the gateway as its own authorization server (gateway recording, section "oauth2"; Enterprise contract, section
/// 6.5). Any thread; the caller holds no lock.
class OAuth2Plugin {
public:
    /// @param store must outlive this; tokens are written there
    explicit OAuth2Plugin(Store &store);

    /// Serves `/oauth2/authorize` and `/oauth2/token` below the route, and holds other requests against their tokens.
    /// @param plugin the whole entity in effect
    Refusal check(const QJsonObject &plugin, const QByteArray &serviceId, const QDateTime &now, AccessContext &context);
    /// Forgets codes.
    void reset();

private:
    HttpReply authorize(const OAuth2Call &call, const AccessContext &context);
    HttpReply issueToken(const OAuth2Call &call, const AccessContext &context);
    HttpReply issueByGrant(const OAuth2Call &call, const AccessContext &context, const QJsonObject &credential);
    HttpReply exchangeCode(const OAuth2Call &call, const AccessContext &context, const QJsonObject &credential);
    HttpReply refresh(const OAuth2Call &call, const AccessContext &context, const QJsonObject &credential);
    Refusal useToken(const OAuth2Call &call, AccessContext &context);
    QJsonObject makeToken(
        const OAuth2Call &call, const AccessContext &context, const OAuth2Code &grant, bool withRefreshToken, const QString &reused = {});
    std::optional<QJsonObject> credentialOf(const QString &clientId, const QByteArray &workspace) const;

    Store &m_store;
    std::mutex m_mutex;
    QHash<QString, OAuth2Code> m_codes;
};

} // namespace sandbox
