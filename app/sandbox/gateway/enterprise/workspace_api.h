#pragma once

#include "app/sandbox/gateway/admin_resource.h"
#include "app/sandbox/gateway/entity_api.h"
#include "app/sandbox/gateway/gateway_options.h"

namespace sandbox {

/// `/workspaces` of the Enterprise edition: create, read, change, delete, count (Enterprise contract, section 1.8). Safe on any thread.
class WorkspaceApi {
public:
    WorkspaceApi(Store &store, EntityApi &entities, const GatewayOptions &options);

    /// Makes the workspace "default" when there is none. Takes the store's lock.
    void ensureDefault();
    /// The workspace that the first segment of a path names, as entities keep it (empty = the default one); none when there is no such
    /// workspace. Takes the store's lock.
    std::optional<QByteArray> resolve(const QString &nameOrId) const;
    std::optional<AdminResource> find(const QList<QByteArray> &segments, const HttpRequest &request);

private:
    HttpReply update(const EntityTarget &target, const AdminBody &body);
    HttpReply remove(const EntityTarget &target, bool cascades);
    HttpReply counts(const QString &nameOrId) const;
    std::optional<QByteArray> locate(const QString &nameOrId) const;

    Store &m_store;
    EntityApi &m_entities;
    GatewayOptions m_options;
};

/// The `config` of a workspace, as entities name it (empty = the default one). The caller holds the store's lock.
QJsonObject workspaceConfig(const Store &store, const QByteArray &workspace);

} // namespace sandbox
