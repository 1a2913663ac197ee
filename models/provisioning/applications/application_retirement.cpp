#include "models/provisioning/applications/application_retirement.h"

#include "models/gateway/dependents.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::Entity;
using World = RegisteredApplication::World;

namespace {

/// Every object of @p kind under the consumer, as things to take away.
Result<QList<RetiredObject>> underConsumer(
    const gateway::AdminClient &client, const gateway::EntityKind &kind, const QString &consumerId, QLatin1String key)
{
    gateway::ListQuery query;
    query.parentId = consumerId;
    query.parentKind = gateway::kinds::consumers().name;
    const auto listed = client.list(kind, query);
    if (!listed && listed.error().kind == Error::Kind::NotFound)
        return QList<RetiredObject>(); // neither the consumer nor, on other editions, its plugin
    if (!listed)
        return core::failure(listed.error());
    QList<RetiredObject> objects;
    for (const Entity &entity : *listed)
        // a plugin goes by the path of all plugins
        objects.append({ kind.name, entity.id(), entity.text(key), kind.name == u"plugins" ? QString() : consumerId });
    return objects;
}

/// The kinds under a consumer that are named one by one, and the member that tells one from another.
std::array<std::pair<const gateway::EntityKind *, QLatin1String>, 4> namedKinds()
{
    using namespace gateway::kinds;
    return { { { &acls(), "group"_L1 }, { &jwtCredentials(), "key"_L1 }, { &keyAuthCredentials(), "id"_L1 }, { &plugins(), "name"_L1 } } };
}

/// What else goes with the consumer without a word: how many of each kind.
Result<QList<RetiredObject>> countedUnderConsumer(const gateway::AdminClient &client, const QString &consumerId)
{
    const auto dependents = gateway::countDependents(client, gateway::kinds::consumers(), consumerId);
    if (!dependents && dependents.error().kind == Error::Kind::NotFound)
        return QList<RetiredObject>();
    if (!dependents)
        return core::failure(dependents.error());
    QList<RetiredObject> objects;
    for (const gateway::Dependents &some : *dependents) {
        const auto named = namedKinds();
        if (std::none_of(named.begin(), named.end(), [&some](const auto &one) { return one.first->name == some.kind; }))
            objects.append({ some.kind, {}, QString::number(some.count), consumerId });
    }
    return objects;
}

/// Groups, credentials and plugins of the consumer.
Result<QList<RetiredObject>> ofConsumer(const gateway::AdminClient &client, const QString &consumerId)
{
    QList<RetiredObject> objects;
    for (const auto &[kind, key] : namedKinds()) {
        const auto found = underConsumer(client, *kind, consumerId, key);
        if (!found)
            return core::failure(found.error());
        objects.append(*found);
    }
    const auto counted = countedUnderConsumer(client, consumerId);
    if (!counted)
        return core::failure(counted.error());
    return objects + *counted;
}

/// What the provider made for the client besides it, in the order of making.
Result<QList<RetiredObject>> wiringOf(
    const RegisteredApplication &application, const identity::RegisteredClient &registered, const AskedProvider &provider)
{
    identity::ApplicationWiring wanted;
    // The gateway knows it by a name of its own; the plan named the objects after the client.
    const QString name = registered.metadata.value("client_name"_L1).toString();
    wanted.application = name.isEmpty() ? application.name : name;
    wanted.clientId = application.clientId;
    wanted.objectId = registered.objectId;
    // every grant, so that everything that can hang on the client is looked for
    wanted.grantTypes = { u"authorization_code"_s, u"client_credentials"_s, u"implicit"_s, u"password"_s };
    const auto wired = provider.provider->applicationWiring(wanted);
    QStringList ids;
    QList<RetiredObject> objects;
    for (const identity::WiredObject &one : wired) {
        identity::ProviderObject object = one.object;
        ids.append(QString());
        if (one.parentIndex >= 0)
            object.parent = ids.value(one.parentIndex);
        if (one.parentIndex >= 0 && object.parent.isEmpty())
            continue; // its parent is gone, and it with it, or both stay
        const auto found = provider.provider->findObject(provider.http, object);
        if (!found)
            return core::failure(found.error());
        if (!*found || (*found)->differing.contains(u"conditions.clients.include"_s))
            continue; // gone, or it serves other clients as well
        ids.last() = (*found)->id;
        objects.append({ object.kind, (*found)->id, object.naturalKey, {}, object });
    }
    return objects;
}

Result<QList<RetiredObject>> atProvider(const RegisteredApplication &application, const AskedProvider &provider)
{
    if (!provider.provider || application.clientId.isEmpty())
        return QList<RetiredObject>();
    if (!provider.provider->capabilities(provider.metadata).findsClients)
        return core::failure(Error::Kind::Unsupported, u"gatehouse.chain_provider_cannot_tell"_s, {}, {},
            QJsonObject { { u"client_id"_s, application.clientId }, { u"issuer"_s, provider.metadata.issuer } });
    const auto registered = provider.provider->findClient(provider.http, provider.metadata, {}, application.clientId);
    if (!registered)
        return core::failure(registered.error());
    if (!*registered)
        return QList<RetiredObject>();
    const auto wiring = wiringOf(application, **registered, provider);
    if (!wiring)
        return core::failure(wiring.error());
    QList<RetiredObject> objects;
    std::copy(wiring->rbegin(), wiring->rend(), std::back_inserter(objects));
    objects.append({ u"client"_s, (*registered)->objectId, application.clientId, {}, {}, **registered });
    return objects;
}

} // namespace

Result<QList<RetiredObject>> previewRetirement(
    const gateway::AdminClient &client, const RegisteredApplication &application, const AskedProvider &provider)
{
    using namespace gateway::kinds;
    QList<RetiredObject> objects;
    const bool portal = application.world == World::Portal;
    if (portal) {
        for (const ApplicationAccess &access : application.accesses)
            objects.append({ contracts().name, access.contractId, access.serviceName, application.developerId + u'/' + application.id });
    }
    // The gateway itself puts an application of the portal into its groups, and takes it out with the contract.
    if (!portal && !application.consumerId.isEmpty()) {
        const auto found = ofConsumer(client, application.consumerId);
        if (!found)
            return core::failure(found.error());
        objects.append(*found);
    }
    const auto there = atProvider(application, provider);
    if (!there)
        return core::failure(there.error());
    objects.append(*there);
    if (portal)
        objects.append({ applications().name, application.id, application.name, application.developerId });
    else
        objects.append({ consumers().name, application.consumerId, application.name, {} });
    return objects;
}

} // namespace provisioning
