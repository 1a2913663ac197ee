#include "app/gui/entity_engine.h"

#include "app/gui/gateway_plans.h"
#include "models/core/parallel.h"
#include "models/gateway/entity_text.h"
#include "models/gateway/served_kinds.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int tellEvery = 500; ///< objects between two words about progress

/// Reads a whole kind; @p rowOf(object) makes a row of each.
template <typename Row, typename RowOf> core::Result<std::vector<Row>> readRows(
    const gateway::AdminClient &client, const gateway::EntityKind &kind, const ui::EntityEngine::Count &count, const RowOf &rowOf)
{
    std::vector<Row> rows;
    const auto done = client.each(kind, {}, [&](const QJsonObject &object) {
        rows.push_back(rowOf(object));
        if (count && rows.size() % tellEvery == 0)
            count(int(rows.size()));
        return true;
    });
    if (!done)
        return core::failure(done.error());
    return rows;
}

core::Result<std::vector<tables::ConsumerRow>> readConsumers(const gateway::AdminClient &client, const ui::EntityEngine::Count &count)
{
    auto rows = readRows<tables::ConsumerRow>(client, gateway::kinds::consumers(), count, tables::consumerRow);
    if (!rows)
        return rows;
    const auto acls = readRows<tables::Membership>(client, gateway::kinds::acls(), {}, tables::membership);
    // Without the plugin there are no groups; a role may not see them. Consumers without groups are better than none.
    using Kind = core::Error::Kind;
    if (acls)
        tables::addGroups(*rows, *acls);
    else if (acls.error().kind != Kind::NotFound && acls.error().kind != Kind::Denied)
        return core::failure(acls.error());
    return rows;
}

tables::PluginRow withoutSecrets(const QJsonObject &object)
{
    return tables::pluginRow(gateway::entityFromJson(object, gateway::kinds::plugins()).json);
}

core::Result<QList<gateway::Entity>> readAll(const gateway::AdminClient &client, const QList<ui::EntityId> &ids)
{
    core::Parallel parallel;
    const auto read = parallel.all(int(ids.size()), client.cancelToken(), [&](int index) {
        const ui::EntityId &one = ids[index];
        return client.get(*gateway::findKind(one.kind), one.id, one.parent);
    });
    if (!read)
        return core::failure(read.error());
    return QList<gateway::Entity>(read->cbegin(), read->cend());
}

core::Result<QString> textOf(
    const gateway::AdminClient &client, const ui::Target &target, const QList<ui::EntityId> &ids, ui::EntityEngine::TextForm form)
{
    const auto entities = readAll(client, ids);
    if (!entities)
        return core::failure(entities.error());
    if (form == ui::EntityEngine::TextForm::Json)
        return gateway::jsonText(*entities);
    return gateway::curlText(*entities, *gateway::findKind(ids.first().kind), target.connection, !target.token.isEmpty());
}

core::Result<QList<QList<gateway::Dependents>>> dependentsOf(const gateway::AdminClient &client, const QList<ui::EntityId> &ids)
{
    core::Parallel parallel;
    const auto counted = parallel.all(int(ids.size()), client.cancelToken(),
        [&](int index) { return gateway::countDependents(client, *gateway::findKind(ids[index].kind), ids[index].id, ids[index].parent); });
    if (!counted)
        return core::failure(counted.error());
    return QList<QList<gateway::Dependents>>(counted->cbegin(), counted->cend());
}

/// What stands below every object of the kind above it; there is no list of all.
core::Result<std::vector<tables::ObjectRow>> readBelow(const gateway::AdminClient &client, const gateway::EntityKind &kind)
{
    const auto parents = client.list(*gateway::findKind(kind.parent()));
    if (!parents)
        return core::failure(parents.error());
    core::Parallel parallel;
    const auto lists = parallel.all(int(parents->size()), client.cancelToken(), [&](int index) {
        gateway::ListQuery query;
        query.parentId = parents->at(index).id();
        return client.list(kind, query);
    });
    if (!lists)
        return core::failure(lists.error());
    std::vector<tables::ObjectRow> rows;
    for (const QList<gateway::Entity> &list : *lists) {
        for (const gateway::Entity &entity : list)
            rows.push_back(tables::objectRow(entity.json, kind));
    }
    return rows;
}

core::Result<std::vector<tables::ObjectRow>> readObjects(
    const gateway::AdminClient &client, const gateway::EntityKind &kind, const ui::EntityEngine::Count &count)
{
    if (kind.onlyNested)
        return readBelow(client, kind);
    return readRows<tables::ObjectRow>(client, kind, count, [&kind](const QJsonObject &object) { return tables::objectRow(object, kind); });
}

core::Result<QStringList> servedOf(const gateway::AdminClient &client, const QStringList &kinds)
{
    const auto node = client.probe();
    if (!node)
        return core::failure(node.error());
    core::Parallel parallel;
    const auto served = parallel.all(int(kinds.size()), client.cancelToken(),
        [&](int index) { return gateway::isServed(client, *node, *gateway::findKind(kinds[index])); });
    if (!served)
        return core::failure(served.error());
    QStringList answer;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if ((*served)[size_t(i)])
            answer << kinds[i];
    }
    return answer;
}

void addReading(ui::EntityEngine &engine, const EngineParts &parts)
{
    using Cancel = core::CancelToken;
    using Count = ui::EntityEngine::Count;
    engine.services = [parts](const ui::Target &target, const Cancel &cancel, const Count &count) {
        return readRows<tables::ServiceRow>(parts.gateway(target, cancel), gateway::kinds::services(), count, tables::serviceRow);
    };
    engine.routes = [parts](const ui::Target &target, const Cancel &cancel, const Count &count) {
        return readRows<tables::RouteRow>(parts.gateway(target, cancel), gateway::kinds::routes(), count, tables::routeRow);
    };
    engine.consumers = [parts](const ui::Target &target, const Cancel &cancel, const Count &count) {
        return readConsumers(parts.gateway(target, cancel), count);
    };
    engine.plugins = [parts](const ui::Target &target, const Cancel &cancel, const Count &count) {
        return readRows<tables::PluginRow>(parts.gateway(target, cancel), gateway::kinds::plugins(), count, withoutSecrets);
    };
    engine.objects = [parts](const ui::Target &target, const QString &kind, const Cancel &cancel, const Count &count) {
        return readObjects(parts.gateway(target, cancel), *gateway::findKind(kind), count);
    };
    engine.served = [parts](const ui::Target &target, const QStringList &kinds, const Cancel &cancel) {
        return servedOf(parts.gateway(target, cancel), kinds);
    };
}

} // namespace

ui::EntityEngine makeEntityEngine(const EngineParts &parts)
{
    using Cancel = core::CancelToken;
    ui::EntityEngine engine;
    addReading(engine, parts);
    engine.details = [parts](const ui::Target &target, const ui::EntityId &one, const Cancel &cancel) -> core::Result<ui::EntityDetails> {
        const auto entity = parts.gateway(target, cancel).get(*gateway::findKind(one.kind), one.id, one.parent);
        if (!entity)
            return core::failure(entity.error());
        return ui::EntityDetails { entity->id(), tables::factsOf(*entity) };
    };
    engine.text = [parts](const ui::Target &target, const QList<ui::EntityId> &ids, ui::EntityEngine::TextForm form, const Cancel &cancel) {
        return textOf(parts.gateway(target, cancel), target, ids, form);
    };
    engine.dependents = [parts](const ui::Target &target, const QList<ui::EntityId> &ids, const Cancel &cancel) {
        return dependentsOf(parts.gateway(target, cancel), ids);
    };
    engine.remove
        = [parts](const ui::Target &target, const ui::RemovalOrder &order, const ui::EntityEngine::Count &count, const Cancel &cancel) {
              storage::SecretStore *secrets = order.withoutKeychain ? parts.session.get() : parts.secrets;
              return withPlanContext<provisioning::RemovalOutcome>(
                  parts, target, cancel, secrets, [&order, &count](const provisioning::PlanContext &context) {
                      return provisioning::removeEntities(context, *gateway::findKind(order.kind), order.objects, count);
                  });
          };
    engine.reviewChange = [parts](const ui::Target &target, const QString &kind, const QList<provisioning::ChosenEntity> &objects,
                              const provisioning::BulkChange &change, const Cancel &cancel) {
        return provisioning::reviewBulkChange(parts.gateway(target, cancel), *gateway::findKind(kind), objects, change);
    };
    engine.change = [parts](const ui::Target &target, const provisioning::BulkReview &review, const ui::EntityEngine::Count &count,
                        const Cancel &cancel) {
        return withPlanContext<provisioning::SeparateOutcome>(
            parts, target, cancel, parts.secrets, [&review, &count](const provisioning::PlanContext &context) {
                return provisioning::carryOutBulkChange(context, review, count);
            });
    };
    engine.takeBack = [parts](const ui::Target &target, const QString &planId) { return takeBackAtGateway(parts, target, planId); };
    return engine;
}

} // namespace gui
