#pragma once

#include "models/identity/identity_provider.h"
#include "models/identity/okta/okta_client.h"

#include <span>

namespace identity {

/// How one kind of object below an authorization server is addressed and compared. Claims, scopes, policies and rules are alike but for
/// this.
struct OktaKind {
    const char *kind; ///< ProviderObject::kind
    const char *collection; ///< path behind the server; `{parent}` stands for ProviderObject::parent
    std::span<const char *const> identity; ///< members that make the natural key, of which one is `name`
    std::span<const char *const> compared; ///< dotted members that must be as desired; lists in any order
    const char *differs; ///< FoundObject::conflictCode when one is not
    const char *inactive; ///< the same when only `status` is not
};

/// The kind of that name, or null.
const OktaKind *findOktaKind(QStringView kind);

/// An object as read against what is desired. @return Protocol `gatehouse.shape` when it has no id
core::Result<FoundObject> readOktaObject(const OktaKind &kind, const QJsonObject &stored, const QJsonObject &desired);

/// Objects of a kind below one authorization server. Blocking, worker thread. Errors as OktaClient.
class OktaObjects {
public:
    /// @param server id of the authorization server, or "default"
    OktaObjects(OktaClient client, QString server);

    core::Result<QList<QJsonObject>> list(const OktaKind &kind, const QString &parent) const;
    /// By natural key; of several the one that is as desired. A parent that is not there has nothing below it.
    core::Result<std::optional<FoundObject>> find(const OktaKind &kind, const ProviderObject &object) const;
    /// Makes it and reads it again. What was answered stands in where the second reading fails, so that nobody makes it twice.
    core::Result<FoundObject> create(const OktaKind &kind, const ProviderObject &object) const;
    core::Result<> remove(const OktaKind &kind, const ProviderObject &object, const QString &id) const;

private:
    QStringList path(const OktaKind &kind, const QString &parent, const QStringList &more = {}) const;

    OktaClient m_client;
    QString m_server;
};

} // namespace identity
