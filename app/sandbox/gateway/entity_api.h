#pragma once

#include "app/sandbox/gateway/entity_input.h"
#include "models/core/clock.h"

namespace sandbox {

/// Which entity or collection a path names.
struct EntityTarget {
    const EntityKind *kind = nullptr;
    const EntityKind *parentKind = nullptr; ///< null for a top-level path
    QString parentKey;
    std::optional<QString> key; ///< id or endpoint key; none = the collection
    QByteArray rawPath; ///< for `next`
};

/// Reads and writes entities as the Admin API does: each function is one request and takes the store's lock itself.
class EntityApi {
public:
    EntityApi(Store &store, const SchemaCatalogue &catalogue, const core::Clock &clock);

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

private:
    struct Found {
        QByteArray id; ///< empty when the key is well formed but nothing has it and it is no id
        QByteArray parentId;
        bool exists = false;
        bool byId = false;
        std::optional<HttpReply> refusal;
    };

    Found locate(const EntityTarget &target) const;
    Found resolveKey(const EntityKind &kind, const QString &key) const;
    Found resolveGroup(const EntityTarget &target, const QByteArray &consumer) const;
    HttpReply store(const EntityTarget &target, const QJsonObject &entity, WriteMode mode, int status);
    void removeWithDependents(const EntityKind &kind, const QByteArray &id, const QDateTime &now);

    Store &m_store;
    const SchemaCatalogue &m_catalogue;
    const core::Clock &m_clock;
};

} // namespace sandbox
