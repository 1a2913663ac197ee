#include "models/provisioning/applications/application_overview.h"

#include "models/gateway/member_names.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using gateway::Entity;
using World = RegisteredApplication::World;

namespace {

QJsonObject picked(const QJsonObject &from, const QStringList &members)
{
    QJsonObject some;
    for (const QString &member : members) {
        const auto found = from.constFind(member);
        if (found != from.constEnd())
            some.insert(member, *found);
    }
    return some;
}

QList<Entity> slimmed(const QList<Entity> &entities, const QStringList &members)
{
    QList<Entity> slim;
    slim.reserve(entities.size());
    for (const Entity &entity : entities)
        slim.append({ picked(entity.json, members), {} });
    return slim;
}

QList<Entity> slimPlugins(const QList<Entity> &plugins)
{
    const QStringList names { u"openid-connect"_s, u"jwt"_s, u"acl"_s, u"application-registration"_s };
    const QStringList members { u"id"_s, u"name"_s, u"enabled"_s, u"service"_s, u"route"_s, u"consumer"_s };
    const QStringList settings { u"issuer"_s, u"consumer_claims"_s, u"consumer_by"_s, u"key_claim_name"_s, u"allow"_s, u"deny"_s };
    QList<Entity> slim;
    for (const Entity &plugin : plugins) {
        if (!names.contains(plugin.text("name"_L1)))
            continue;
        QJsonObject json = picked(plugin.json, members);
        const QJsonObject whole = gateway::normalised(plugin.json, gateway::kinds::plugins());
        json.insert(u"config"_s, picked(whole.value("config"_L1).toObject(), settings));
        slim.append({ json, {} });
    }
    return slim;
}

QList<Entity> slimConsumers(const QList<Entity> &consumers)
{
    QList<Entity> slim;
    for (const Entity &consumer : consumers) {
        if (!consumer.text("custom_id"_L1).isEmpty())
            slim.append({ picked(consumer.json, { u"id"_s, u"username"_s, u"custom_id"_s, u"created_at"_s, u"updated_at"_s }), {} });
    }
    return slim;
}

Error fault(const QString &code, const QJsonObject &fields)
{
    return core::failure(Error::Kind::Conflict, code, {}, {}, fields).value();
}

/// Only of applications whose consumer is in the list: portals hide theirs.
void lookForFault(ApplicationOverview &overview, const RegisteredApplication &application, const QHash<QString, const Entity *> &byCustomId,
    const QHash<QString, const Entity *> &byId)
{
    if (application.world != World::Portal || application.clientId.isEmpty())
        return;
    const Entity *mapped = byCustomId.value(application.clientId);
    const Entity *own = byId.value(application.consumerId);
    if (mapped && mapped != own) {
        overview.faults.insert(application.id,
            fault(u"gatehouse.chain_other_consumer"_s,
                { { u"client_id"_s, application.clientId }, { u"consumer"_s, mapped->text("username"_L1) } }));
    } else if (!mapped && own) {
        overview.faults.insert(application.id,
            fault(u"gatehouse.chain_custom_id_differs"_s,
                { { u"client_id"_s, application.clientId }, { u"application"_s, application.clientId },
                    { u"consumer"_s, own->text("custom_id"_L1) } }));
    }
}

} // namespace

ApplicationEstate slimEstate(const ApplicationEstate &estate)
{
    ApplicationEstate slim;
    slim.services = slimmed(estate.services, { u"id"_s, u"name"_s, u"enabled"_s });
    slim.plugins = slimPlugins(estate.plugins);
    slim.consumers = slimConsumers(estate.consumers);
    slim.groups = slimmed(estate.groups, { u"id"_s, u"group"_s, u"consumer"_s });
    slim.developers = slimmed(estate.developers, { u"id"_s, u"email"_s, u"status"_s, u"consumer"_s });
    slim.applications = slimmed(
        estate.applications, { u"id"_s, u"name"_s, u"custom_id"_s, u"developer"_s, u"consumer"_s, u"created_at"_s, u"updated_at"_s });
    slim.contracts = slimmed(
        estate.contracts, { u"id"_s, u"application"_s, u"service"_s, u"status"_s, u"suspended"_s, u"created_at"_s, u"updated_at"_s });
    return slim;
}

ApplicationOverview applicationOverview(const ApplicationEstate &estate)
{
    ApplicationOverview overview { slimEstate(estate), {}, {} };
    overview.applications = registeredApplications(overview.estate);
    QHash<QString, const Entity *> byCustomId;
    QHash<QString, const Entity *> byId;
    for (const Entity &consumer : overview.estate.consumers) {
        byCustomId.insert(consumer.text("custom_id"_L1), &consumer);
        byId.insert(consumer.id(), &consumer);
    }
    for (const RegisteredApplication &application : overview.applications)
        lookForFault(overview, application, byCustomId, byId);
    return overview;
}

} // namespace provisioning
