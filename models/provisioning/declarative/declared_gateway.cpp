#include "models/provisioning/declarative/declared_gateway.h"

#include "models/gateway/entity_schema.h"
#include "models/gateway/member_names.h"
#include "models/gateway/served_kinds.h"
#include "models/provisioning/declarative/deck_names.h"

#include <QSet>

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::EntityKind;

namespace {

using Kinds = QList<const EntityKind *>;

Result<DeclaredEntity> declaredOf(const EntityKind &kind, const QJsonObject &item, DeclaredSchemas &schemas)
{
    const auto schema = schemas.of(kind, item);
    if (!schema)
        return core::failure(schema.error());
    const gateway::Entity entity = gateway::entityFromJson(item, kind, gateway::secretMembersOf(**schema));
    DeclaredEntity declared { &kind, entity.id(), gateway::normalised(entity.json, kind), entity };
    for (const QString &member : kind.serverSet + kind.derivedMembers)
        declared.json.remove(member);
    declared.json.remove(u"id"_s);
    declared.json = decidedMembers(declared.json, (*schema)->fields);
    return declared;
}

Result<QList<DeclaredEntity>> readKind(
    const gateway::AdminClient &client, const EntityKind &kind, const gateway::ListQuery &query, DeclaredSchemas &schemas)
{
    QList<DeclaredEntity> all;
    std::optional<Error> error;
    const auto read = client.each(kind, query, [&](const QJsonObject &item) {
        auto declared = declaredOf(kind, item, schemas);
        if (declared)
            all << *declared;
        else
            error = declared.error();
        return declared.has_value();
    });
    if (error)
        return core::failure(*error);
    if (!read)
        return core::failure(read.error());
    return all;
}

/// The lists to read: one of a kind, or one below every object of the kind above it.
struct Reading {
    const EntityKind *kind;
    gateway::ListQuery query;
};

gateway::ListQuery queryOf(const QStringList &tags, const QString &parentId)
{
    gateway::ListQuery query;
    query.tags = tags;
    query.parentId = parentId;
    return query;
}

Result<QList<DeclaredEntity>> readAll(
    const gateway::AdminClient &client, const QList<Reading> &readings, DeclaredSchemas &schemas, core::Parallel &parallel)
{
    const auto lists = parallel.all(int(readings.size()), client.cancelToken(),
        [&](int index) { return readKind(client, *readings.at(index).kind, readings.at(index).query, schemas); });
    if (!lists)
        return core::failure(lists.error());
    QList<DeclaredEntity> all;
    for (const QList<DeclaredEntity> &list : *lists)
        all += list;
    return all;
}

Result<Kinds> servedKinds(const gateway::AdminClient &client, const gateway::NodeInfo &node, core::Parallel &parallel)
{
    Kinds wanted;
    for (const EntityKind &kind : gateway::entityKinds()) {
        if (!deckName(kind).isEmpty())
            wanted << &kind;
    }
    const auto served = parallel.all(
        int(wanted.size()), client.cancelToken(), [&](int index) { return gateway::isServed(client, node, *wanted.at(index)); });
    if (!served)
        return core::failure(served.error());
    Kinds kinds;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if ((*served)[size_t(i)])
            kinds << wanted.at(i);
    }
    return kinds;
}

/// Takes out the consumers that a portal made for its developers and applications, and what is on them: they come and go with those.
void removePortalConsumers(QList<DeclaredEntity> &entities)
{
    QSet<QString> hidden;
    for (const DeclaredEntity &entity : entities) {
        if (entity.kind->name == gateway::kinds::consumers().name && entity.stored.json.value("type"_L1).toInt() != 0)
            hidden.insert(entity.id);
    }
    entities.removeIf([&hidden](const DeclaredEntity &entity) {
        const QString consumer = entity.json.value("consumer"_L1).toObject().value("id"_L1).toString();
        return hidden.contains(entity.id) || hidden.contains(consumer);
    });
}

} // namespace

QString DeclaredEntity::name() const
{
    const QString key = json.value(kind->naturalKey).toString();
    return key.isEmpty() || kind->naturalKey == u"id" ? id : key;
}

QStringList DeclaredEntity::secrets() const
{
    QStringList paths = stored.secrets.keys();
    paths.sort();
    return paths;
}

const DeclaredEntity *DeclaredGateway::find(const QString &id) const
{
    const auto found = std::find_if(entities.begin(), entities.end(), [&id](const DeclaredEntity &one) { return one.id == id; });
    return found == entities.end() ? nullptr : &*found;
}

Result<DeclaredGateway> readDeclaredGateway(const gateway::AdminClient &client, const gateway::NodeInfo &node, const QStringList &tags,
    core::Parallel &parallel, DeclaredSchemas &schemas)
{
    const auto kinds = servedKinds(client, node, parallel);
    if (!kinds)
        return core::failure(kinds.error());
    QList<Reading> readings;
    for (const EntityKind *kind : *kinds) {
        if (!kind->onlyNested)
            readings << Reading { kind, queryOf(tags, {}) };
    }
    auto top = readAll(client, readings, schemas, parallel);
    if (!top)
        return core::failure(top.error());
    removePortalConsumers(*top);
    readings.clear();
    for (const EntityKind *kind : *kinds) {
        for (const DeclaredEntity &parent : *top) {
            if (kind->onlyNested && parent.kind->name == kind->parent())
                readings << Reading { kind, queryOf(tags, parent.id) };
        }
    }
    const auto nested = readAll(client, readings, schemas, parallel);
    if (!nested)
        return core::failure(nested.error());
    DeclaredGateway declared { *top + *nested };
    std::stable_sort(declared.entities.begin(), declared.entities.end(), [](const DeclaredEntity &a, const DeclaredEntity &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.name() < b.name(); // the catalogue is one array
    });
    return declared;
}

} // namespace provisioning
