#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace gateway {

/// What a node is and can do, found by asking it (never derived from the version alone).
struct NodeInfo {
    QString version; ///< "3.4.2"
    bool enterprise = false;
    QString hostname;
    QString nodeId;
    QString database; ///< "postgres", "off"
    bool databaseReachable = true;
    bool readOnly = false; ///< database "off": entities cannot be written
    QHash<QString, QString> plugins; ///< available on the server: name -> version
    QStringList disabledPlugins {}; ///< `plugins.disabled_on_server` (Enterprise)
    bool portal = false; ///< `configuration.portal`: the developer portal is switched on for the node
    bool portalKnown = false; ///< whether the node tells `portal` at all
    QString portalAppAuth {}; ///< `configuration.portal_app_auth`: "kong-oauth2", "external-oauth2"; empty = the node does not tell
    QString portalAuth {}; ///< `configuration.portal_auth`: "basic-auth", "key-auth", "openid-connect"; empty = none, or not told
    QString rbac {}; ///< `configuration.rbac` or `enforce_rbac`: "off", "on", "entity", "both"; empty = not told
    QStringList endpoints; ///< of /endpoints; empty where that is not served
    QStringList workspaces; ///< empty = the edition has none
    QStringList proxyListeners; ///< `proxy_listen` as configured
    double proxyLagSeconds = 5; ///< worker_state_update_frequency: how long the proxy may lag behind
    qint64 latencyMs = 0; ///< of GET /

    /// The version without the name of the edition behind it: "3.4.3.11" of "3.4.3.11-enterprise-edition".
    QString release() const;
    /// The first plain-HTTP (or else HTTPS) listener as a URL; a wildcard address becomes @p adminHost. Empty when there is none.
    QUrl proxyUrl(const QString &adminHost) const;
};

/// Reads the answer of `GET /` (gateway recording, section 1; of Enterprise what its documents show of it). What a gateway leaves out keeps
/// its default; plugins are read in the 3.x form (name -> version and priority) and the older one (name -> true), switches as true and
/// false or as "on" and "off". The edition is Enterprise when `edition` says so, or the version has a fourth number or the word.
/// @return Protocol `gatehouse.not_an_admin_api` when neither version nor plugins are there
core::Result<NodeInfo> nodeInfoFromJson(const QJsonObject &root);

/// What is known of a node that lets nobody see `GET /`: version and edition out of its header @p server
/// ("kong/3.4.3.5-enterprise-edition"), plugins out of `GET /plugins/enabled`. @return Protocol `gatehouse.not_an_admin_api` when the
/// header is not of a gateway
core::Result<NodeInfo> nodeInfoFromHeader(const QByteArray &server, const QJsonObject &enabledPlugins);

} // namespace gateway
