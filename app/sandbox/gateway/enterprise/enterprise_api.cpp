#include "app/sandbox/gateway/enterprise/enterprise_api.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/enterprise/consumer_groups.h"
#include "app/sandbox/gateway/enterprise/enterprise_node.h"

#include <QJsonArray>

#include <shared_mutex>

using namespace Qt::StringLiterals;

namespace sandbox {

EnterpriseApi::EnterpriseApi(Store &store, EntityApi &entities, const SchemaCatalogue &catalogue, const GatewayOptions &options)
    : m_store(store)
    , m_entities(entities)
    , m_catalogue(catalogue)
    , m_options(options)
    , m_rbac(options)
    , m_workspaces(store, entities, options)
    , m_records(store, entities, catalogue, options)
    , m_contracts(store, entities, catalogue, options)
    , m_portal(store, entities, catalogue, m_records, m_contracts, options)
{
    m_entities.setHooks(hooks());
    prepareStore();
}

EntityHooks EnterpriseApi::hooks()
{
    const auto complete = [](const EntityKind &kind, QJsonObject &fields) {
        if (kind.name != u"consumers"_s)
            return;
        const QJsonValue name = fields.value(u"username"_s);
        fields.insert(u"username_lower"_s, name.isString() ? QJsonValue(name.toString().toLower()) : QJsonValue());
    };
    const auto removed = [this](const EntityKind &kind, const QJsonObject &entity) {
        if (kind.name == u"application_instances"_s)
            m_contracts.withdraw(entity);
        else if (kind.name == u"applications"_s || kind.name == u"developers"_s)
            m_records.removeConsumerOf(entity);
    };
    const auto isListed = [](const EntityKind &kind, const StoredEntity &entity) {
        return kind.name != u"consumers"_s || entity.text.contains("\"type\":0");
    };
    return { complete, removed, m_options.unknown.hiddenConsumersListed ? nullptr : std::function(isListed) };
}

void EnterpriseApi::setFacts(const NodeFacts &facts)
{
    m_facts = facts;
}

void EnterpriseApi::prepareStore()
{
    m_workspaces.ensureDefault();
}

std::optional<AdminResource> EnterpriseApi::find(const QList<QByteArray> &segments, const HttpRequest &request, const QByteArray &workspace)
{
    const auto read = [](auto body) {
        return AdminResource { readMethods, [body](const QByteArray &, const AdminBody &) { return jsonReply(200, body()); } };
    };
    const QByteArray path = segments.join('/');
    if (request.path == "/" || path == "kong")
        return read([this] {
            const std::shared_lock lock(m_store.mutex());
            return enterpriseInformation(nodeInformation(m_facts, m_catalogue, m_store), m_options);
        });
    if (path == "endpoints")
        return read([this] { return enterpriseEndpoints(nodeEndpoints(), m_options); });
    if (path == "license/report")
        return read([this] {
            const std::shared_lock lock(m_store.mutex());
            return licenseReport(m_facts, m_store, m_options);
        });
    if (std::optional<AdminResource> resource = m_rbac.find(segments, request))
        return resource;
    if (std::optional<AdminResource> resource = m_workspaces.find(segments, request))
        return resource;
    if (std::optional<AdminResource> resource = findConsumerGroup(m_entities, segments, request, workspace))
        return resource;
    // Nobody is an admin of the manager here, and `audit_log` is off.
    if (path == "admins")
        return read([] { return QJsonObject { { u"data"_s, QJsonArray() }, { u"next"_s, QJsonValue::Null } }; });
    if (path == "audit/requests" || path == "audit/objects")
        return read([] { return QJsonObject { { u"data"_s, QJsonArray() }, { u"total"_s, 0 } }; });
    return m_options.portal ? m_portal.find(segments, request, workspace) : std::nullopt;
}

} // namespace sandbox
