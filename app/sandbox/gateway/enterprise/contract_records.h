#pragma once

#include "app/sandbox/gateway/entity_api.h"
#include "app/sandbox/gateway/gateway_options.h"

namespace sandbox {

/// Contracts ("application instances") and the access they give: while one is approved and not suspended, the application's consumer is
/// in an ACL group called after the service's id (Enterprise contract, sections 4.3 and 5.5). The caller of each function holds the
/// store's lock, alone where something is written.
class ContractRecords {
public:
    enum Status {
        Approved = 0,
        Pending = 1,
        Rejected = 2,
        Revoked = 3,
    };

    ContractRecords(Store &store, EntityApi &entities, const SchemaCatalogue &catalogue, const GatewayOptions &options);

    /// @param fields of the body; all that counts is `service.id`
    Outcome create(const QByteArray &workspace, const QByteArray &application, QJsonObject fields);
    Outcome update(const QByteArray &workspace, const QByteArray &id, const QJsonObject &changes);
    /// Suspends the contracts of a developer who is not approved (any more), and back.
    void followDeveloper(const QByteArray &workspace, const QJsonObject &developer);
    /// Takes the access that a contract which went had given.
    void withdraw(const QJsonObject &contract);

private:
    Outcome write(const QByteArray &workspace, const QJsonObject &before, const QJsonObject &changes);
    void follow(const QByteArray &workspace, const QJsonObject &contract);
    QByteArray accessOf(const QByteArray &workspace, const QJsonObject &contract) const;
    QJsonObject consumerOf(const QJsonObject &contract) const;

    Store &m_store;
    EntityApi &m_entities;
    const SchemaCatalogue &m_catalogue;
    GatewayOptions m_options;
};

/// The `config` of the application-registration plugin on a service that is switched on; none when there is no such plugin.
std::optional<QJsonObject> registrationConfig(const Store &store, const QByteArray &service);

/// The plugin of that name that stands on a service; empty when there is none.
QJsonObject pluginOnService(const Store &store, const QByteArray &service, const QString &name);

} // namespace sandbox
