#pragma once

#include "models/core/secret.h"

#include <QByteArray>
#include <QString>

namespace sandbox {

/// What nobody could tell of the real gateway, so each answer can be chosen and programs are tested against all of them.
struct UnknownAnswers {
    int contractRefusalStatus = 403; ///< of a call whose application has no approved contract: 403 or 401
    int contractPatchStatus = 200; ///< of a PATCH that approves a contract: 200, or the 201 that the documents print
    bool rootShowsPortal = true; ///< whether `GET /` shows `portal_app_auth` and its like
    bool rootShowsEdition = true; ///< whether `GET /` has `edition`
    bool patchMovesConsumer = true; ///< whether a new `custom_id` of an application reaches its consumer
    bool hiddenConsumersListed = true; ///< whether the consumers of applications and developers are in `GET /consumers`
    bool discoveryAtSave = true; ///< whether saving openid-connect asks the issuer, as nodes up to 3.4.3.24 do
    int providerDownStatus = 401; ///< of a call when the provider cannot be reached: 401 or 500
    bool reapprovesRevoked = false; ///< whether `auto_approve` lets a revoked contract back in
};

/// What a reverse proxy in front of the Admin API asks for; each part that is empty is not asked for.
struct AdminFront {
    QString user {}; ///< of HTTP Basic
    core::Secret password {};
    core::Secret bearerToken {};
    QByteArray headerName {};
    core::Secret headerValue {};
};

/// How the gateway of the sandbox is dressed.
struct GatewayOptions {
    enum class Edition {
        OpenSource, ///< 3.4.2
        Enterprise, ///< 3.4 LTS with developer portal, RBAC and workspaces
    };

    Edition edition = Edition::OpenSource;
    core::Secret adminToken {}; ///< RBAC token of the super admin; empty = `enforce_rbac` is off
    core::Secret readOnlyToken {}; ///< RBAC token of the user "reader", who may read alone; empty = there is no such user
    core::Secret adminPassword {}; ///< of the admin "admin" at `/auth`; empty = kong.conf `admin_gui_auth` is not set
    int callsPerSession = 0; ///< after so many calls a session has expired; 0 = never
    AdminFront front {};
    bool portal = true; ///< kong.conf `portal`
    QString portalAuth = QStringLiteral("basic-auth"); ///< kong.conf `portal_auth`
    QString portalAppAuth = QStringLiteral("external-oauth2"); ///< kong.conf `portal_app_auth`
    bool portalInWorkspace = true; ///< `config.portal` of the default workspace
    bool hasOpenIdConnect = true; ///< whether the plugin is on the server
    UnknownAnswers unknown {};

    bool isEnterprise() const { return edition == Edition::Enterprise; }
};

} // namespace sandbox
