#pragma once

#include "app/sandbox/gateway/certificate_names.h"
#include "app/sandbox/gateway/entity_input.h"
#include "app/sandbox/gateway/entity_lookup.h"
#include "models/core/clock.h"
#include "models/core/result.h"

#include <functional>

namespace sandbox {

/// What an edition adds to reading and writing; all called with the store's lock held.
struct EntityHooks {
    std::function<void(const EntityKind &, QJsonObject &)> complete; ///< sets what the node itself sets, before the checks
    std::function<void(const EntityKind &, const QJsonObject &)> removed; ///< hears of each entity that went
    std::function<bool(const EntityKind &, const StoredEntity &)> isListed; ///< whether lists show it
};

/// A stored entity, or the answer that refuses it.
using Outcome = tl::expected<QJsonObject, HttpReply>;

/// Reads and writes entities as the Admin API does: each function is one request and takes the store's lock itself.
class EntityApi {
public:
    EntityApi(Store &store, const SchemaCatalogue &catalogue, const core::Clock &clock);

    /// Set before the first request.
    void setHooks(EntityHooks hooks);

    HttpReply list(const EntityTarget &target, const QByteArray &query) const;
    HttpReply read(const EntityTarget &target) const;
    /// The entity that @p field of the target points to, as `/routes/{id}/service` answers.
    HttpReply readReferenced(const EntityTarget &target, const QString &field) const;
    HttpReply create(const EntityTarget &target, const AdminBody &body);
    HttpReply update(const EntityTarget &target, const AdminBody &body);
    HttpReply upsert(const EntityTarget &target, const AdminBody &body);
    HttpReply remove(const EntityTarget &target);
    /// A dry run of create(), for `/schemas/{entity}/validate`.
    HttpReply validate(const EntityKind &kind, const AdminBody &body) const;

    /// The last steps of every write: what the schema says, what the database says, the row. The caller holds the store's lock alone.
    Outcome put(const EntityKind &kind, const QByteArray &workspace, const QJsonObject &entity, WriteMode mode);
    /// Deletes an entity and all that hangs on it. The caller holds the store's lock alone.
    void removeWithDependents(const EntityKind &kind, const QByteArray &id);

private:
    /// What a body asks for: the fields, and the names of a certificate's servers beside them.
    struct Draft {
        QJsonObject fields;
        std::optional<CertificateNames> names;
    };

    tl::expected<Draft, HttpReply> readDraft(
        const EntityTarget &target, const FoundEntity &found, const AdminBody &body, const QJsonObject &before = {}) const;
    HttpReply store(
        const EntityTarget &target, const QJsonObject &entity, const std::optional<CertificateNames> &names, WriteMode mode, int status);
    QByteArray shown(const EntityKind &kind, const QByteArray &id) const;
    bool isBelow(const EntityTarget &target, const FoundEntity &found) const;

    Store &m_store;
    const SchemaCatalogue &m_catalogue;
    const core::Clock &m_clock;
    EntityHooks m_hooks;
};

} // namespace sandbox
