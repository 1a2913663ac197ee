#pragma once

#include "app/sandbox/gateway/entity_api.h"
#include "app/sandbox/gateway/node_info.h"

#include <atomic>
#include <functional>

namespace sandbox {

/// The Admin API of a gateway in open-source 3.4.2 dress: finds what a path names, reads the body, lets EntityApi do the work and gives
/// the answer the headers and the traps of the real one (gateway recording, "The contract in short"). Safe on any number of threads.
class AdminApi {
public:
    AdminApi(Store &store, const SchemaCatalogue &catalogue, const core::Clock &clock);

    /// Ports as `GET /` shows them. Set before the first request.
    void setFacts(NodeFacts facts);
    HttpReply handle(const HttpRequest &request);

private:
    /// What a path stands for: the methods it takes and what they do.
    struct Resource {
        QByteArrayList methods;
        std::function<HttpReply(const QByteArray &method, const AdminBody &body)> serve;
    };

    HttpReply answer(const HttpRequest &request);
    HttpReply serve(const Resource &resource, const HttpRequest &request);
    std::optional<Resource> find(const HttpRequest &request);
    std::optional<Resource> findNodeResource(const QList<QByteArray> &segments, const HttpRequest &request);
    std::optional<Resource> findSchema(const QList<QByteArray> &segments);
    std::optional<Resource> findEntity(const QList<QByteArray> &segments, const HttpRequest &request);
    Resource collection(const EntityTarget &target, const QByteArray &query);
    Resource entity(const EntityTarget &target);

    Store &m_store;
    const SchemaCatalogue &m_catalogue;
    const core::Clock &m_clock;
    EntityApi m_entities;
    NodeFacts m_facts;
    std::atomic<qint64> m_requests = 0;
};

} // namespace sandbox
