#pragma once

#include "app/sandbox/gateway/entity_kinds.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <shared_mutex>

namespace sandbox {

/// An entity as it is kept: its JSON text, and what is looked for without parsing it.
struct StoredEntity {
    QByteArray text;
    QStringList tags;
    QByteArray workspace; ///< id of the workspace it is in; empty = the default one
};

/// Entities of one kind, in the order of their ids: the gateway's own order.
using EntityTable = std::map<QByteArray, StoredEntity>;

/// The gateway's database. It takes no lock itself: hold mutex() shared to read and alone to write.
class Store {
public:
    Store();

    std::shared_mutex &mutex() const { return m_mutex; }

    const EntityTable &table(const EntityKind &kind) const;
    std::optional<QJsonObject> find(const EntityKind &kind, const QByteArray &id) const;
    /// The id of the entity that holds this value (or these values, see uniqueText) of a unique key; empty when none does.
    /// @param workspace keys are unique in one workspace alone; empty = the default one
    QByteArray idOf(
        const EntityKind &kind, const QStringList &uniqueKey, const QByteArray &uniqueText, const QByteArray &workspace = {}) const;
    QByteArray idOf(const EntityKind &kind, const QString &field, const QString &value, const QByteArray &workspace = {}) const;
    /// Whether there is such an entity in that workspace.
    bool contains(const EntityKind &kind, const QByteArray &id, const QByteArray &workspace = {}) const;
    /// The workspace of an entity; empty = the default one.
    QByteArray workspaceOf(const EntityKind &kind, const QByteArray &id) const;
    /// Ids of the entities whose @p field points to @p parent.
    const std::set<QByteArray> &children(const EntityKind &kind, const QString &field, const QByteArray &parent) const;

    /// Inserts an entity or replaces the one with its id. Keys and references must have been checked.
    /// @param now when the change was made, for the lag of the proxy
    /// @param workspace where a new entity goes; one that stands stays where it is
    void put(const EntityKind &kind, const QJsonObject &entity, const QDateTime &now, const QByteArray &workspace = {});
    /// Removes one entity; what depends on it must have been removed before.
    void remove(const EntityKind &kind, const QByteArray &id, const QDateTime &now);
    void clear(const QDateTime &now);

    /// What put() compares for a unique key; empty when the key does not bind (a single field that is null).
    static QByteArray uniqueText(const QStringList &uniqueKey, const QJsonObject &entity);

    /// Grows with every change of services, routes and plugins.
    quint64 routingVersion() const { return m_routingVersion; }
    /// When the first change after @p version was made; invalid when there was none.
    QDateTime firstChangeAfter(quint64 version) const;

    /// `{"services": [...], ...}`, each list in id order; an entity of another workspace than the default one has its `ws_id`.
    QJsonObject dump() const;
    /// The inverse of dump(): replaces everything.
    void load(const QJsonObject &dump, const QDateTime &now);

private:
    struct Shelf {
        EntityTable table;
        QHash<QStringList, QHash<QByteArray, QByteArray>> unique; // key -> text -> id
        QHash<QString, QHash<QByteArray, std::set<QByteArray>>> children; // field -> parent -> ids
    };

    Shelf &shelf(const EntityKind &kind);
    const Shelf &shelf(const EntityKind &kind) const;
    static void index(const EntityKind &kind, Shelf &shelf, const QByteArray &workspace, const QJsonObject &entity);
    static void unindex(const EntityKind &kind, Shelf &shelf, const QByteArray &workspace, const QJsonObject &entity);
    void noteChange(const EntityKind &kind, const QDateTime &now);

    mutable std::shared_mutex m_mutex;
    QHash<QString, Shelf> m_shelves;
    quint64 m_routingVersion = 0;
    std::map<quint64, QDateTime> m_changes; // the last few thousand
};

} // namespace sandbox
