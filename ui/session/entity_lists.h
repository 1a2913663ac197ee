#pragma once

#include "models/tables/joins.h"
#include "ui/session/entity_list.h"

namespace ui {

class ProviderList;

/// A loaded object that answers a search.
struct EntityHit {
    QString kind; ///< "services"
    QString id;
    QString name;
    QString detail; ///< tells it from others of that name: URL, paths, scope
    QString parent {}; ///< as EntityId::parent
};

/// The objects of the present gateway by kind, and what they say of each other. UI thread.
///
/// Services, routes, consumers and plugins have tables of their own and are read together; every other kind when it is shown.
class EntityLists : public QObject {
    Q_OBJECT

public:
    /// @param operations, tasks outlive this
    EntityLists(
        const EntityEngine &engine, std::function<QDateTime()> now, Operations &operations, TaskList &tasks, QObject *parent = nullptr);
    ~EntityLists() override;

    /// Another gateway: forgets all. Reads nothing by itself.
    void setTarget(const Target &target);
    const Target &target() const;
    /// Reads whatever has not been read of the four kinds with tables of their own, one after the other.
    void readAll();
    /// Reads that kind, and the one that its objects stand under, where it has not been read.
    void ensure(const QString &kind);
    /// Reads a kind again, after it has been written to.
    void reload(const QString &kind);
    /// Reads every kind again that has been read, after many things were written.
    void reloadAll();
    /// Takes objects out of the table that are known to be gone.
    void forget(const QString &kind, const QStringList &ids);
    /// Providers by whose names issuers are called. @param providers outlives this
    void watch(const ProviderList &providers);

    /// Of a kind that is shown as a table; null for anything else.
    EntityList *list(const QString &kind) const;
    tables::ServiceTable &services() const;
    tables::RouteTable &routes() const;
    tables::ConsumerTable &consumers() const;
    tables::PluginTable &plugins() const;

    /// At most @p most loaded objects whose name contains every word of @p query, best first; or that have it as their id.
    QList<EntityHit> find(const QString &query, int most) const;
    /// The loaded object of that id; nothing while it is not known.
    std::optional<EntityHit> hit(const QString &kind, const QString &id) const;
    const EntityEngine &engine() const;

Q_SIGNALS:
    /// @param count -1 = not known
    void countChanged(const QString &kind, int count);

private:
    template <typename Row> using Finish = std::function<void(std::vector<Row> &)>; ///< completes rows, in the background

    template <typename Row> void add(const QString &title, EntityEngine::Read<Row> read, const QString &kind,
        std::function<tables::TableDescription<Row>()> description, std::function<Finish<Row>()> join);
    void addObjects(const QString &kind, const tables::TimeText &text);
    Finish<tables::ObjectRow> parentNames(const QString &kind) const;
    tables::Known known() const;
    void joinAfter(const QString &kind);
    void joinServicesAgain();
    void readNext();

    EntityEngine m_engine;
    Operations *m_operations;
    TaskList *m_tasks;
    Target m_target;
    std::vector<EntityList *> m_lists;
    QHash<QString, QString> m_providers;
    QStringList m_waiting; ///< kinds still to be read
};

} // namespace ui
