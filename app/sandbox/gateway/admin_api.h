#pragma once

#include "app/sandbox/gateway/admin_front.h"
#include "app/sandbox/gateway/admin_resource.h"
#include "app/sandbox/gateway/enterprise/enterprise_api.h"
#include "app/sandbox/gateway/entity_api.h"
#include "app/sandbox/gateway/gateway_options.h"
#include "app/sandbox/gateway/node_info.h"

#include <atomic>
#include <memory>

namespace sandbox {

/// What a plugin adds to the Admin API; called with no lock held.
struct AdminExtension {
    std::function<std::optional<AdminResource>(const QList<QByteArray> &segments)> find;
    /// Refuses what would be saved, or checked for saving, beyond what the schema says.
    std::function<std::optional<HttpReply>(const EntityKind &kind, const AdminBody &body)> refuse;
};

/// The Admin API of a gateway in the dress of the open-source edition 3.4.2, or of the Enterprise edition: finds what a path names, reads
/// the body, lets EntityApi do the work and gives the answer the headers and the traps of the real one (gateway recording, "The contract in
/// short"). Safe on any number of threads.
class AdminApi {
public:
    AdminApi(Store &store, const SchemaCatalogue &catalogue, const core::Clock &clock, const GatewayOptions &options = {});

    /// Ports as `GET /` shows them. Set before the first request.
    void setFacts(NodeFacts facts);
    /// Set before the first request.
    void extend(AdminExtension extension);
    HttpReply handle(const HttpRequest &request);
    /// What the Enterprise edition adds; null in the open-source one.
    EnterpriseApi *enterprise() { return m_enterprise.get(); }

private:
    using Resource = AdminResource;

    HttpReply answer(const HttpRequest &request);
    HttpReply serve(const Resource &resource, const HttpRequest &request);
    std::optional<Resource> find(const HttpRequest &request);
    std::optional<Resource> find(const HttpRequest &request, const QByteArray &workspace);
    std::optional<Resource> findNodeResource(const QList<QByteArray> &segments, const HttpRequest &request, const QByteArray &workspace);
    std::optional<Resource> findSchema(const QList<QByteArray> &segments);
    std::optional<Resource> findEntity(const QList<QByteArray> &segments, const HttpRequest &request, const QByteArray &workspace);
    std::optional<HttpReply> refusalOf(const EntityKind &kind, const AdminBody &body) const;
    Resource collection(const EntityTarget &target, const QByteArray &query);
    Resource entity(const EntityTarget &target);

    Store &m_store;
    const SchemaCatalogue &m_catalogue;
    const core::Clock &m_clock;
    EntityApi m_entities;
    std::unique_ptr<EnterpriseApi> m_enterprise;
    QByteArray m_serverName;
    AdminFrontDoor m_front;
    NodeFacts m_facts;
    AdminExtension m_extension;
    std::atomic<qint64> m_requests = 0;
};

} // namespace sandbox
