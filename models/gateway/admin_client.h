#pragma once

#include "models/core/connection.h"
#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/forms/form_schema.h"
#include "models/gateway/entity.h"
#include "models/gateway/node_info.h"
#include "models/net/http.h"

namespace gateway {

/// What to list.
struct ListQuery {
    QString parentId; ///< id or name of the parent: the nested collection; empty = the top-level one
    QStringList tags; ///< all of them (top level only: nested lists ignore tags, gateway recording "in short" fact 4)
    QString customId; ///< consumers only: the one server-side search there is
    int pageSize = 1000;
    int limit = 0; ///< stop after so many; 0 = all
};

/// Calls to the Admin API of one connection, on a worker thread. A value: copies are cheap.
///
/// Follows the ten rules of the gateway (docs/gateway-rules.md): no conditional headers, PUT to an id of ours for creating, PATCH of changed
/// members for editing, paging by offset with its own size, defensive decoding. Errors carry the gateway's own code and `fields`.
class AdminClient {
public:
    /// @param token value of Kong-Admin-Token; may be empty
    AdminClient(net::Http http, core::Connection connection, core::Secret token);

    /// The same client deaf to cancel, for undo.
    AdminClient regardless() const;
    const core::Connection &connection() const;

    /// Asks the node what it is: /, /status, /endpoints, /workspaces.
    /// @return Protocol `gatehouse.not_an_admin_api` when something else answers there, NotFound `gatehouse.workspace_unknown`
    core::Result<NodeInfo> probe() const;

    core::Result<QList<Entity>> list(const EntityKind &kind, const ListQuery &query = {}) const;
    /// By id or natural key (where the gateway can look that up), under @p parentId for kinds that have only a nested path by key.
    core::Result<Entity> get(const EntityKind &kind, const QString &idOrKey, const QString &parentId = {}) const;
    /// Creates, or replaces whole, at an id chosen by us.
    core::Result<Entity> put(const EntityKind &kind, const QString &id, const QJsonObject &body, const QString &parentId = {}) const;
    /// Changes only the members of @p changes.
    core::Result<Entity> patch(const EntityKind &kind, const QString &id, const QJsonObject &changes) const;
    /// Deletes; something that is not there is no error. @return Conflict `4` when something still refers to it
    core::Result<> remove(const EntityKind &kind, const QString &id, const QString &parentId = {}) const;

    /// The gateway's own dry run (/schemas/…/validate): writes nothing.
    core::Result<> validate(const EntityKind &kind, const QJsonObject &body) const;
    core::Result<forms::FormSchema> schema(const EntityKind &kind) const;
    core::Result<forms::FormSchema> pluginSchema(const QString &plugin) const;

private:
    core::Result<net::Response> call(const QByteArray &verb, const QString &path, const QJsonObject *body = nullptr) const;

    net::Http m_http;
    core::Connection m_connection;
    core::Secret m_token;
};

} // namespace gateway
