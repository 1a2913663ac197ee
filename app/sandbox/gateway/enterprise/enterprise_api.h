#pragma once

#include "app/sandbox/gateway/enterprise/portal_admin.h"
#include "app/sandbox/gateway/enterprise/rbac.h"
#include "app/sandbox/gateway/enterprise/workspace_api.h"
#include "app/sandbox/gateway/node_info.h"

namespace sandbox {

/// What the Enterprise edition adds to the Admin API: who may call, workspaces, developers, applications, contracts. Safe on any thread.
class EnterpriseApi {
public:
    /// Sets the hooks of @p entities and makes the default workspace; all must outlive this.
    EnterpriseApi(Store &store, EntityApi &entities, const SchemaCatalogue &catalogue, const GatewayOptions &options);

    void setFacts(const NodeFacts &facts);
    /// Makes what stands from the start, after the store was emptied or filled.
    void prepareStore();

    Store &store() { return m_store; }
    EntityApi &entities() { return m_entities; }
    const Rbac &rbac() const { return m_rbac; }
    const WorkspaceApi &workspaces() const { return m_workspaces; }
    PortalRecords &records() { return m_records; }
    ContractRecords &contracts() { return m_contracts; }

    std::optional<AdminResource> find(const QList<QByteArray> &segments, const HttpRequest &request, const QByteArray &workspace);

private:
    EntityHooks hooks();

    Store &m_store;
    EntityApi &m_entities;
    const SchemaCatalogue &m_catalogue;
    GatewayOptions m_options;
    NodeFacts m_facts;
    Rbac m_rbac;
    WorkspaceApi m_workspaces;
    PortalRecords m_records;
    ContractRecords m_contracts;
    PortalAdmin m_portal;
};

} // namespace sandbox
