#pragma once

#include "app/sandbox/gateway/entity_api.h"
#include "app/sandbox/gateway/gateway_options.h"

namespace sandbox {

/// Developers and applications with the hidden consumers that stand for them (Enterprise contract, sections 5.3 and 5.4). The caller of
/// each function holds the store's lock, alone where something is written.
class PortalRecords {
public:
    /// What `type` of a consumer says; of the values nobody published, ours.
    enum ConsumerType {
        Proxy = 0,
        Developer = 1,
        Application = 2,
    };

    PortalRecords(Store &store, EntityApi &entities, const SchemaCatalogue &catalogue, const GatewayOptions &options);

    /// @param fields of the body, `password` or `key` among them
    Outcome createDeveloper(const QByteArray &workspace, QJsonObject fields);
    Outcome updateDeveloper(const QByteArray &workspace, const QByteArray &id, const QJsonObject &changes);
    /// Makes the application's consumer too, which gets its `custom_id`; and its first credential where the gateway itself gives tokens.
    Outcome createApplication(const QByteArray &workspace, const QByteArray &developer, QJsonObject fields);
    Outcome updateApplication(const QByteArray &workspace, const QByteArray &id, const QJsonObject &changes);
    /// Takes the consumer of a developer or application that went.
    void removeConsumerOf(const QJsonObject &owner);

    /// The developer who logs in with that password, or the one of that key when @p email is empty; empty when there is none.
    QByteArray developerWith(const QByteArray &workspace, const QString &email, const QString &secret) const;
    Outcome setPassword(const QByteArray &workspace, const QByteArray &developer, const QString &password);

private:
    QJsonObject metaErrors(const QByteArray &workspace, const QJsonValue &meta) const;
    QString credentialField() const;
    Outcome createOAuthCredential(const QByteArray &workspace, const QJsonObject &application);
    Outcome createConsumer(const QByteArray &workspace, const QJsonObject &fields);
    Outcome updateConsumer(const QByteArray &workspace, const QJsonObject &owner, const QJsonObject &changes);
    Outcome change(const EntityKind &kind, const QByteArray &workspace, const QJsonObject &before, const QJsonObject &changes);

    Store &m_store;
    EntityApi &m_entities;
    const SchemaCatalogue &m_catalogue;
    GatewayOptions m_options;
};

/// The members of @p row that answers show: no hash of a password, nothing that is null (Enterprise contract, section 5.4).
QJsonObject shownRecord(const QJsonObject &row);

} // namespace sandbox
