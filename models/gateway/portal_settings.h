#pragma once

#include "models/gateway/admin_client.h"

namespace gateway {

/// What decides whether applications can be registered at the developer portal: kong.conf (for the whole node) and the workspace's own
/// settings. Which of kong.conf a node shows is not documented, so each value says whether it is known.
struct PortalSettings {
    bool enterprise = false;
    QString version;
    QString workspace; ///< name or id as the connection has it; "default" for none
    bool onNode = false; ///< kong.conf `portal`
    bool inWorkspace = false; ///< `config.portal` of the workspace
    bool workspaceKnown = false; ///< whether the workspace's settings could be read
    QString appAuth; ///< kong.conf `portal_app_auth`: "kong-oauth2", "external-oauth2"
    bool appAuthKnown = false;
    QString auth; ///< how developers log in: "basic-auth", "key-auth", "openid-connect"; the workspace's before the node's
    bool authKnown = false;
    bool autoApprove = false; ///< new developers need nobody's approval (contracts do)
    QStringList requiredMeta { QStringLiteral("full_name") }; ///< members that `meta` of a developer must have
};

/// Reads the settings of the connection's workspace: what @p node was told by the probe, GET /workspaces/{workspace}, and for what is
/// missing GET /{workspace}/kong and whether GET /developers answers. What is forbidden or not served stays unknown.
/// @return Network, Timeout, Cancelled and answers of status 500 and more
core::Result<PortalSettings> readPortalSettings(const AdminClient &client, const NodeInfo &node);

/// Whether applications of third-party providers can be registered there, as far as the gateway tells.
/// @return Unsupported, the first thing in the way: `gatehouse.no_enterprise` {version}, `gatehouse.portal_off` {version, line, variable},
/// `gatehouse.portal_off_in_workspace` {workspace, request, body}, `gatehouse.portal_app_auth` {found, line, variable},
/// `gatehouse.portal_without_auth` {workspace, line, variable}. `line` is of kong.conf, `variable` the same for the environment
core::Result<> portalFits(const PortalSettings &settings);

/// What portalFits() could not look at: `gatehouse.portal_app_auth_unknown`, `gatehouse.portal_workspace_unknown`,
/// `gatehouse.portal_auth_unknown`.
QStringList portalUnchecked(const PortalSettings &settings);

} // namespace gateway
