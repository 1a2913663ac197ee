#pragma once

#include "app/sandbox/gateway/admin_resource.h"
#include "app/sandbox/gateway/enterprise/contract_records.h"
#include "app/sandbox/gateway/enterprise/portal_records.h"

namespace sandbox {

/// What the Admin API serves of developers, applications and contracts, on every path that lists them (Enterprise contract, sections 5.3
/// to 5.5). Safe on any thread: each request takes the store's lock.
class PortalAdmin {
public:
    PortalAdmin(Store &store, EntityApi &entities, const SchemaCatalogue &catalogue, PortalRecords &records, ContractRecords &contracts,
        const GatewayOptions &options);

    std::optional<AdminResource> find(const QList<QByteArray> &segments, const HttpRequest &request, const QByteArray &workspace);

private:
    /// A collection or entity; below `/developers/{d}/applications/{a}` the developer is checked too.
    struct Place {
        EntityTarget target;
        QString developerKey; ///< empty = not named
    };

    std::optional<AdminResource> findOfDeveloper(const QList<QByteArray> &segments, const Place &place, const QByteArray &query);
    std::optional<AdminResource> findOfApplication(const QList<QByteArray> &below, Place place, const QByteArray &query);
    std::optional<AdminResource> findElsewhere(const QList<QByteArray> &segments, const Place &place, const QByteArray &query);
    AdminResource collection(const Place &place, const QByteArray &query, bool isReadOnly = false);
    AdminResource entity(const Place &place);
    AdminResource referenced(const Place &place, const QString &field);
    AdminResource applicationsOfService(const Place &place);
    AdminResource invitation() const;
    std::optional<AdminResource> belowConsumer(const Place &place, const QList<QByteArray> &below, const QByteArray &query);

    HttpReply list(const Place &place, const QByteArray &query) const;
    HttpReply read(const Place &place) const;
    HttpReply write(const Place &place, const QByteArray &method, const AdminBody &body);
    HttpReply create(const Place &place, const QJsonObject &fields);
    HttpReply update(const Place &place, const QByteArray &id, const QJsonObject &changes);
    HttpReply exportDevelopers(const QByteArray &workspace) const;
    bool standsWhereSaid(const Place &place) const;
    QByteArray parentIdOf(const Place &place) const;
    QByteArray consumerOf(const Place &place) const;
    QByteArray idOf(const EntityKind &kind, const QString &key, const QByteArray &workspace) const;

    Store &m_store;
    EntityApi &m_entities;
    const SchemaCatalogue &m_catalogue;
    PortalRecords &m_records;
    ContractRecords &m_contracts;
    GatewayOptions m_options;
};

/// A list in the form of portal paths: each entry as @p shown makes it, and `total`.
HttpReply withTotal(const HttpReply &page, qsizetype total, const std::function<QJsonObject(const QJsonObject &)> &shown);

/// A contract as lists show it, with its application and that one's developer. The caller holds the store's lock.
QJsonObject listedContract(const Store &store, const QJsonObject &contract);

} // namespace sandbox
