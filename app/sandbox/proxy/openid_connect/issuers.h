#pragma once

#include "app/sandbox/proxy/gateway_log.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <optional>

namespace sandbox::openid {

class PluginConfig;

/// What the gateway knows of one issuer: a row of `/openid-connect/issuers` (Enterprise contract, section 3.9).
struct IssuerRow {
    QString id;
    QString issuer; ///< as it is configured, without "/.well-known/openid-configuration"
    QDateTime createdAt {};
    QDateTime loadedAt {}; ///< last time that it was asked for
    QJsonObject configuration {}; ///< its discovery document
    QJsonArray keys {}; ///< of its JWKS and of `extra_jwks_uris`
    QByteArray sessionSecret {}; ///< made here; deleting the row ends every session

    /// As the Admin API shows it.
    QJsonObject shown() const;
};

/// The discovery cache of the gateway. Rows have no end of their own (3.4); they are not part of the database dump. Any thread; each
/// function may call the provider, so none may be called with the store's lock held.
class Issuers {
public:
    /// Both must outlive this.
    Issuers(const core::Clock &clock, GatewayLog &log);

    /// The row of the plugin's issuer, asked for when there is none yet. @return none when the provider cannot be reached, which is logged
    std::optional<IssuerRow> find(const PluginConfig &config);
    /// Asks again, at most every `rediscovery_lifetime` seconds. @return the row, new or as it was
    std::optional<IssuerRow> refresh(const PluginConfig &config);

    /// Asks whether there is a row or not, and keeps the answer. @return none when the provider cannot be reached
    std::optional<IssuerRow> load(const PluginConfig &config);

    QList<IssuerRow> list() const;
    std::optional<IssuerRow> read(const QString &issuerOrId) const;
    bool remove(const QString &issuerOrId);
    void clear();

private:
    const core::Clock &m_clock;
    GatewayLog &m_log;
    mutable std::mutex m_mutex;
    std::map<QString, IssuerRow> m_rows; // by issuer
};

/// The issuer without its discovery path and without a slash at the end.
QString plainIssuer(const QString &issuer);

} // namespace sandbox::openid
