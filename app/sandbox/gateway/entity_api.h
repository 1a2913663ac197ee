#pragma once

#include "app/sandbox/gateway/entity_input.h"
#include "models/core/clock.h"
#include "models/core/result.h"

#include <functional>

namespace sandbox {

/// Which entity or collection a path names.
struct EntityTarget {
    const EntityKind *kind = nullptr;
    const EntityKind *parentKind = nullptr; ///< null for a top-level path
    QString parentKey;
    std::optional<QString> key; ///< id or endpoint key; none = the collection
    QByteArray rawPath; ///< for `next`
    QByteArray workspace {}; ///< id; empty = the default one
};

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
    struct Found {
        QByteArray id; ///< empty when the key is well formed but nothing has it and it is no id
        QByteArray parentId;
        bool exists = false;
        bool byId = false;
        std::optional<HttpReply> refusal;
    };

    Found locate(const EntityTarget &target) const;
    Found resolveKey(const EntityKind &kind, const QString &key, const QByteArray &workspace) const;
    Found resolveGroup(const EntityTarget &target, const QByteArray &consumer) const;
    HttpReply store(const EntityTarget &target, const QJsonObject &entity, WriteMode mode, int status);

    Store &m_store;
    const SchemaCatalogue &m_catalogue;
    const core::Clock &m_clock;
    EntityHooks m_hooks;
};

} // namespace sandbox
