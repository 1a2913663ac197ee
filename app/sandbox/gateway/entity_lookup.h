#pragma once

#include "app/sandbox/gateway/schema_catalogue.h"
#include "app/sandbox/gateway/store.h"
#include "app/sandbox/http_server.h"

namespace sandbox {

/// Which entity or collection a path names.
struct EntityTarget {
    const EntityKind *kind = nullptr;
    const EntityKind *parentKind = nullptr; ///< null for a top-level path
    QString parentKey;
    std::optional<QString> key; ///< id or endpoint key; none = the collection
    QByteArray rawPath; ///< for `next`
    QByteArray workspace {}; ///< id; empty = the default one

    /// The field that points to the parent; a target below one alone.
    QString parentField() const { return kind->foreignKeyTo(parentKind->name)->field; }
    /// Whether the key is a group of the acl plugin, whose own paths answer in a way of their own.
    bool isGroup() const;
    /// Whether the key is no id but the text that names the entity below its parent.
    bool isScoped() const;
};

/// What a target led to.
struct FoundEntity {
    QByteArray id; ///< empty when the key is well formed but nothing has it and it is no id
    QByteArray parentId;
    bool exists = false;
    bool byId = false;
    std::optional<HttpReply> refusal; ///< of any method: a missing parent, a key that cannot exist
};

/// Finds parent and entity. The caller holds the store's lock.
/// @param mayBeNew whether a certificate may be missing although it was named by one of its server names
FoundEntity findEntity(const Store &store, const SchemaCatalogue &catalogue, const EntityTarget &target, bool mayBeNew = false);

} // namespace sandbox
