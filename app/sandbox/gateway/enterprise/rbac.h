#pragma once

#include "app/sandbox/gateway/admin_resource.h"
#include "app/sandbox/gateway/enterprise/sign_in_sessions.h"
#include "app/sandbox/gateway/gateway_options.h"

#include <memory>

namespace sandbox {

/// Who may call the Admin API of the Enterprise edition: with an admin token there are the super admin "admin" and, with a token of its
/// own, "reader", who may read alone (Enterprise contract, sections 1.2 and 1.9). With an admin password "admin" can sign in too. Safe on
/// any thread.
class Rbac {
public:
    explicit Rbac(const GatewayOptions &options);

    /// Whether `enforce_rbac` is on.
    bool isEnforced() const;
    /// The answer to `/auth`: signs "admin" in or out. Nothing for any other path, or where `admin_gui_auth` is not set.
    std::optional<HttpReply> signIn(const HttpRequest &request) const;
    /// The refusal of a request: 401 without a known token, 403 where it may not do that, 500 for an empty token.
    std::optional<HttpReply> refuse(const HttpRequest &request) const;
    /// `/rbac/...` and `/userinfo`, which can only be read here.
    std::optional<AdminResource> find(const QList<QByteArray> &segments, const HttpRequest &request) const;

private:
    struct User {
        QString name;
        core::Secret token;
        bool mayWrite = false;
        QJsonObject json;
    };

    const User *userOf(const HttpRequest &request) const;
    const User *userCalled(const QString &nameOrId) const;

    QList<User> m_users;
    std::unique_ptr<SignInSessions> m_sessions; ///< null = nobody can sign in
};

} // namespace sandbox
