#include "models/provisioning/steps/entity_lookup.h"

#include <QUuid>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::AdminClient;
using gateway::Entity;
using gateway::EntityKind;

namespace {

using Maybe = Result<std::optional<Entity>>;

Maybe orNothing(const Result<Entity> &entity)
{
    if (entity)
        return std::optional<Entity>(*entity);
    if (entity.error().kind == Error::Kind::NotFound)
        return std::optional<Entity>();
    return core::failure(entity.error());
}

/// A plugin has no name of its own: it is the one of that sort on the service and on nothing narrower.
Maybe findPlugin(const AdminClient &gateway, const Step &step)
{
    gateway::ListQuery query;
    query.parentId = step.parent;
    const auto plugins = gateway.list(gateway::kinds::plugins(), query);
    if (!plugins)
        return orNothing(core::failure(plugins.error()));
    for (const Entity &plugin : *plugins) {
        const bool onlyService = !plugin.json.value("route"_L1).isObject() && !plugin.json.value("consumer"_L1).isObject()
            && !plugin.json.value("consumer_group"_L1).isObject();
        if (onlyService && plugin.text("name"_L1) == step.desired.value("name"_L1).toString())
            return std::optional<Entity>(plugin);
    }
    return std::optional<Entity>();
}

/// The `custom_id` ties a consumer to its client, so it counts before the username.
Maybe findConsumer(const AdminClient &gateway, const Step &step)
{
    const QString customId = step.desired.value("custom_id"_L1).toString();
    if (!customId.isEmpty() && !isOpen(customId)) {
        gateway::ListQuery query;
        query.customId = customId;
        const auto consumers = gateway.list(gateway::kinds::consumers(), query);
        if (!consumers)
            return core::failure(consumers.error());
        if (!consumers->isEmpty())
            return std::optional<Entity>(consumers->first());
    }
    return orNothing(gateway.get(gateway::kinds::consumers(), step.naturalKey));
}

/// A key that looks like a UUID is taken for an id by the gateway and cannot be looked up ("Also worth knowing" of the gateway recording),
/// so the lists are searched: that of the consumer first, which is short.
Maybe findCredential(const AdminClient &gateway, const EntityKind &kind, const Step &step)
{
    if (QUuid(step.naturalKey).isNull())
        return orNothing(gateway.get(kind, step.naturalKey));
    for (const QString &parent : { step.parent, QString() }) {
        gateway::ListQuery query;
        query.parentId = parent;
        const auto credentials = gateway.list(kind, query);
        if (!credentials && credentials.error().kind != Error::Kind::NotFound)
            return core::failure(credentials.error());
        for (const Entity &credential : credentials.value_or(QList<Entity>())) {
            if (credential.text("key"_L1) == step.naturalKey)
                return std::optional<Entity>(credential);
        }
    }
    return std::optional<Entity>();
}

} // namespace

Maybe findEntity(const AdminClient &gateway, const EntityKind &kind, const Step &step)
{
    if (isOpen(step.parent) || isOpen(step.naturalKey))
        return std::optional<Entity>();
    if (kind.name == gateway::kinds::contracts().name) {
        const QString service = step.desired.value("service"_L1).toObject().value("id"_L1).toString();
        return isOpen(service) ? Maybe(std::optional<Entity>()) : gateway.find(kind, service, step.parent);
    }
    // Something typed by a person is itself and nothing else, whatever else is there of that name.
    if (!step.id.isEmpty() && step.naturalKey == step.id)
        return orNothing(gateway.get(kind, step.id, kind.onlyNested ? step.parent : QString()));
    if (kind.createdByPost)
        return gateway.find(kind, step.naturalKey, step.parent);
    if (kind.name == gateway::kinds::plugins().name)
        return findPlugin(gateway, step);
    if (kind.name == gateway::kinds::consumers().name)
        return findConsumer(gateway, step);
    if (kind.nestedByNaturalKey)
        return orNothing(gateway.get(kind, step.naturalKey, step.parent));
    if (kind.name == gateway::kinds::jwtCredentials().name)
        return findCredential(gateway, kind, step);
    return orNothing(gateway.get(kind, step.naturalKey));
}

} // namespace provisioning
