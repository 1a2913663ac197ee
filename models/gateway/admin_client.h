#pragma once

#include "models/core/result.h"
#include "models/forms/form_schema.h"
#include "models/gateway/admission.h"
#include "models/gateway/entity.h"
#include "models/gateway/node_info.h"

#include <functional>
#include <optional>

namespace gateway {

/// What to list.
struct ListQuery {
    QString parentId; ///< id or name of the parent: the nested collection; empty = the top-level one
    QString parentKind; ///< kind of that parent where there are several (plugins: "routes", "consumers"); empty = EntityKind::parent()
    QStringList tags; ///< all of them; nested lists ignore tags (gateway recording, "in short" fact 4), so there they are sifted here
    QString customId; ///< consumers only: the one server-side search there is
    int pageSize = 1000; ///< 1 to 1000
    int limit = 0; ///< stop after so many; 0 = all
};

/// Calls to the Admin API of one connection, on a worker thread. A value: copies are cheap.
///
/// Follows the ten rules of the gateway (docs/gateway-rules.md): no conditional headers, PUT to an id of ours for creating, PATCH of
/// changed members for editing, paging by offset with its own size, defensive decoding. Errors carry the gateway's own code and `fields`.
/// Every function can also fail with what Admission says, and what writes with `gatehouse.read_only_connection`.
class AdminClient {
public:
    /// @param token value of Kong-Admin-Token; may be empty
    /// @param sessions shared by the clients of the program; null = this one and its copies have their own
    AdminClient(net::Http http, core::Connection connection, core::Secret token, std::shared_ptr<AdminSessions> sessions = {});

    explicit AdminClient(Admission admission);

    /// The same client deaf to cancel, for undo.
    AdminClient regardless() const;
    const core::Connection &connection() const;
    const core::CancelToken &cancelToken() const;

    /// Asks the node what it is: /, /status, /endpoints, /workspaces. What it does not serve, or forbids, stays at its default.
    /// A node that forbids `GET /` is known by its Server header and `GET /plugins/enabled`.
    /// @return Protocol `gatehouse.html_answer` or `gatehouse.not_an_admin_api` when something else answers there, NotFound
    /// `gatehouse.workspace_unknown` {workspace, known}, Http `gatehouse.database_unreachable`, Denied as the gateway says it
    core::Result<NodeInfo> probe() const;

    /// The connection's workspace with its settings (Enterprise); "default" for none. @return NotFound on the open-source edition
    core::Result<QJsonObject> workspace() const;
    /// What the node tells inside that workspace (/{workspace}/kong), which may be more than at its root.
    core::Result<NodeInfo> workspaceNode() const;

    /// Whom the token belongs to (/userinfo; Enterprise). Its members are not documented: read them with care.
    core::Result<QJsonObject> whoAmI() const;
    /// What an RBAC user may do: {endpoints: {workspace: {path: {actions, negative}}}, entities} (Enterprise contract, section 1.3).
    core::Result<QJsonObject> permissionsOf(const QString &user) const;

    /// In the gateway's order, which is by id. Pages by `offset` with its own size and never follows `next`.
    /// @return Protocol `gatehouse.paging_loop` {offset} when an offset comes twice, `gatehouse.not_a_list`, Invalid `gatehouse.no_parent`
    /// {kind}
    core::Result<QList<Entity>> list(const EntityKind &kind, const ListQuery &query = {}) const;
    /// The same without keeping them: @p take(item) gets each object as the gateway sent it, secrets included, until it answers false.
    core::Result<> each(const EntityKind &kind, const ListQuery &query, const std::function<bool(const QJsonObject &item)> &take) const;
    /// By id or natural key, under @p parentId for kinds that have only a nested path by key. The gateway looks natural keys up itself, but
    /// for applications: those are sought in the list of their developer.
    /// @return NotFound, Invalid `gatehouse.empty_id` for an id that would address the collection, Protocol `gatehouse.not_an_entity`
    core::Result<Entity> get(const EntityKind &kind, const QString &idOrKey, const QString &parentId = {}) const;
    /// What has @p naturalKey: a developer of that email, an application of that name (or id) under its developer, a contract for the
    /// service of that id under "<developer>/<application>", anything else as get(). Nothing there is no error.
    core::Result<std::optional<Entity>> find(const EntityKind &kind, const QString &naturalKey, const QString &parentId = {}) const;
    /// Creates an object of a kind with createdByPost; its id is the gateway's choice. Goes out once: after Error::sent Unknown find()
    /// tells what became of it. A developer comes back bare or wrapped (`{"developer": {...}}`), with 200 or 201; all are taken.
    /// @param parentId developer of an application, "<developer>/<application>" of a contract
    core::Result<Entity> post(const EntityKind &kind, const QJsonObject &body, const QString &parentId = {}) const;
    /// Creates, or replaces whole, at an id chosen by us; under @p parentId where one is given. A kind with nestedByNaturalKey goes to its
    /// natural key (out of @p body) under its parent instead, so its id is the gateway's choice. What the body leaves out goes to its
    /// default, credentials get a new secret and `created_at` is reset (gateway recording, "in short" fact 2).
    /// @return Unsupported `gatehouse.created_by_post` {kind} for kinds that a PUT would store without their hidden consumer
    core::Result<Entity> put(const EntityKind &kind, const QString &id, const QJsonObject &body, const QString &parentId = {}) const;
    /// Changes only the members of @p changes; none of them = just reads. `config` is merged member by member, lists are replaced whole.
    /// A kind with editedByPut is read and put whole.
    /// @param parentId as in post(), for kinds of the portal
    core::Result<Entity> patch(const EntityKind &kind, const QString &id, const QJsonObject &changes, const QString &parentId = {}) const;
    /// Deletes; something that is not there is no error. A developer may be named by email: the id is looked up first. @return Conflict `4`
    /// when something still refers to it
    core::Result<> remove(const EntityKind &kind, const QString &id, const QString &parentId = {}) const;

    /// The gateway's own dry run (/schemas/…/validate): writes nothing.
    core::Result<> validate(const EntityKind &kind, const QJsonObject &body) const;
    core::Result<forms::FormSchema> schema(const EntityKind &kind) const;
    core::Result<forms::FormSchema> pluginSchema(const QString &plugin) const;

private:
    using TakeItem = std::function<bool(const QJsonObject &item)>; ///< false = enough

    /// The answer, whatever its status. @param path as in call()
    core::Result<net::Response> exchange(const QByteArray &verb, const QString &path, const QJsonObject *body = nullptr) const;
    /// @param path below the Admin URL, percent-encoded, with its query and workspace
    core::Result<net::Response> call(
        const QByteArray &verb, const QString &path, const QJsonObject *body = nullptr, const QList<core::Secret> &secrets = {}) const;
    core::Result<QJsonObject> callObject(
        const QByteArray &verb, const QString &path, const QJsonObject *body = nullptr, const QList<core::Secret> &secrets = {}) const;
    core::Result<Entity> putChanges(const EntityKind &kind, const QString &id, const QJsonObject &changes, const QString &parentId) const;
    core::Result<Entity> write(const QByteArray &verb, const QString &path, const EntityKind &kind, const QJsonObject &body) const;
    core::Result<> eachItem(const QString &path, const QString &query, int pageSize, const TakeItem &take) const;
    core::Result<QString> itemPath(const EntityKind &kind, const QString &id, const QString &parentId) const;
    /// Whether the gateway cannot look @p idOrKey up by itself.
    static bool isSoughtInList(const EntityKind &kind, const QString &idOrKey);
    /// The object out of `{"developer": {...}}`.
    static QJsonObject unwrapped(const QJsonObject &answer, const EntityKind &kind);
    core::Result<Entity> getFromList(const EntityKind &kind, const QString &key, const QString &parentId) const;
    core::Result<NodeInfo> askRoot() const;
    core::Result<NodeInfo> askAroundRoot() const;
    core::Result<> askStatus(NodeInfo &node) const;
    core::Result<> askWorkspaces(NodeInfo &node) const;
    core::Error workspaceUnknown(const QStringList &known) const;
    /// "/team-a", or nothing for the default workspace.
    QString prefix() const;

    Admission m_admission;
};

} // namespace gateway
