#include "models/provisioning/applications/application_estate.h"

#include "models/core/nearest.h"
#include "models/gateway/member_names.h"
#include "models/gateway/portal_objects.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::Entity;
using World = RegisteredApplication::World;

namespace {

QString idAt(const Entity &entity, QLatin1String member)
{
    return entity.json.value(member).toObject().value("id"_L1).toString();
}

const Entity *byId(const QList<Entity> &entities, const QString &id)
{
    const auto found = std::find_if(entities.begin(), entities.end(), [&id](const Entity &entity) { return entity.id() == id; });
    return found == entities.end() ? nullptr : &*found;
}

QString nameOf(const Entity &service)
{
    const QString name = service.text("name"_L1);
    return name.isEmpty() ? service.id() : name;
}

void sortByService(QList<ApplicationAccess> &accesses)
{
    std::sort(accesses.begin(), accesses.end(),
        [](const ApplicationAccess &a, const ApplicationAccess &b) { return a.serviceName < b.serviceName; });
}

/// A service that lets groups in, or keeps them out.
struct Door {
    QString serviceId;
    QString serviceName;
    QStringList allowed;
    QStringList denied;
};

/// What is asked for once per application, looked up once for all.
struct Lookup {
    explicit Lookup(const ApplicationEstate &estate)
    {
        for (const Entity &service : estate.services)
            serviceNames.insert(service.id(), nameOf(service));
        for (const Entity &developer : estate.developers)
            developers.insert(developer.id(), &developer);
        for (const Entity &contract : estate.contracts)
            contracts[idAt(contract, "application"_L1)].append(&contract);
        for (const Entity &group : estate.groups)
            groups[idAt(group, "consumer"_L1)].append(group.text("group"_L1));
        for (const Entity &service : protectedServices(estate, World::Consumer))
            doors.append(
                { service.id(), serviceNames.value(service.id()), aclGroups(estate, service.id()), aclGroups(estate, service.id(), true) });
    }

    QHash<QString, QString> serviceNames;
    QHash<QString, const Entity *> developers;
    QHash<QString, QList<const Entity *>> contracts; ///< by application
    QHash<QString, QStringList> groups; ///< by consumer
    QList<Door> doors;
};

RegisteredApplication fromPortal(const Lookup &lookup, const Entity &application)
{
    RegisteredApplication registered;
    registered.world = World::Portal;
    registered.id = application.id();
    registered.name = application.text("name"_L1);
    registered.clientId = application.text("custom_id"_L1);
    registered.consumerId = idAt(application, "consumer"_L1);
    registered.developerId = idAt(application, "developer"_L1);
    if (const Entity *developer = lookup.developers.value(registered.developerId)) {
        registered.developerEmail = developer->text("email"_L1);
        registered.developerStatus = accessStatus(developer->json);
    }
    const auto contracts = lookup.contracts.value(registered.id);
    for (const Entity *contract : contracts) {
        const QString service = idAt(*contract, "service"_L1);
        registered.accesses.append({ service, lookup.serviceNames.value(service, service), contract->id(), accessStatus(contract->json),
            contract->json.value("suspended"_L1).toBool(), {} });
    }
    sortByService(registered.accesses);
    return registered;
}

RegisteredApplication fromConsumer(const Lookup &lookup, const Entity &consumer)
{
    RegisteredApplication registered;
    registered.id = consumer.id();
    registered.consumerId = consumer.id();
    registered.clientId = consumer.text("custom_id"_L1);
    registered.name = consumer.text("username"_L1);
    if (registered.name.isEmpty())
        registered.name = registered.clientId;
    const QStringList own = lookup.groups.value(consumer.id());
    const auto isOwn = [&own](const QString &group) { return own.contains(group); };
    for (const Door &door : lookup.doors) {
        const auto in = std::find_if(door.allowed.begin(), door.allowed.end(), isOwn);
        if (in != door.allowed.end() && std::none_of(door.denied.begin(), door.denied.end(), isOwn))
            registered.accesses.append({ door.serviceId, door.serviceName, {}, AccessStatus::Approved, false, *in });
    }
    sortByService(registered.accesses);
    return registered;
}

QStringList strings(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        texts << item.toString();
    return texts;
}

Result<> readPortal(ApplicationEstate &estate, const gateway::AdminClient &client, const gateway::NodeInfo &node, core::Parallel &parallel)
{
    const auto developers = client.list(gateway::kinds::developers());
    if (!developers && developers.error().kind == Error::Kind::NotFound)
        return {};
    if (!developers)
        return core::failure(developers.error());
    estate.developers = *developers;
    const auto applications = gateway::listApplications(client, node, parallel);
    if (!applications)
        return core::failure(applications.error());
    estate.applications = *applications;
    const auto contracts = gateway::listContracts(client, node, parallel);
    if (!contracts)
        return core::failure(contracts.error());
    estate.contracts = *contracts;
    return {};
}

} // namespace

AccessStatus accessStatus(const QJsonObject &object)
{
    const int number = object.value("status"_L1).toInt(-1);
    return number >= 0 && number <= 3 ? AccessStatus(number) : AccessStatus::Unknown;
}

QString statusName(AccessStatus status)
{
    switch (status) {
    case AccessStatus::Approved:
        return u"approved"_s;
    case AccessStatus::Pending:
        return u"pending"_s;
    case AccessStatus::Rejected:
        return u"rejected"_s;
    case AccessStatus::Revoked:
        return u"revoked"_s;
    case AccessStatus::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

Result<ApplicationEstate> readApplicationEstate(const gateway::AdminClient &client, const gateway::NodeInfo &node, core::Parallel &parallel)
{
    using namespace gateway::kinds;
    const std::array kinds { &services(), &plugins(), &consumers(), &acls() };
    ApplicationEstate estate;
    const std::array lists { &estate.services, &estate.plugins, &estate.consumers, &estate.groups };
    const auto read
        = parallel.all(int(kinds.size()), client.cancelToken(), [&](int index) { return client.list(*kinds.at(size_t(index))); });
    if (!read)
        return core::failure(read.error());
    for (size_t index = 0; index < kinds.size(); ++index)
        *lists.at(index) = read->at(index);
    if (node.enterprise) {
        if (const auto portal = readPortal(estate, client, node, parallel); !portal)
            return core::failure(portal.error());
    }
    return estate;
}

QList<RegisteredApplication> registeredApplications(const ApplicationEstate &estate)
{
    const Lookup lookup(estate);
    QList<RegisteredApplication> registered;
    QSet<QString> ofPortal;
    for (const Entity &developer : estate.developers)
        ofPortal.insert(idAt(developer, "consumer"_L1));
    for (const Entity &application : estate.applications) {
        registered.append(fromPortal(lookup, application));
        ofPortal.insert(registered.last().consumerId);
    }
    for (const Entity &consumer : estate.consumers) {
        if (!consumer.text("custom_id"_L1).isEmpty() && !ofPortal.contains(consumer.id()))
            registered.append(fromConsumer(lookup, consumer));
    }
    std::stable_sort(registered.begin(), registered.end(),
        [](const RegisteredApplication &a, const RegisteredApplication &b) { return a.name < b.name; });
    return registered;
}

Result<RegisteredApplication> findApplication(const ApplicationEstate &estate, const QString &nameOrClientId)
{
    const QList<RegisteredApplication> all = registeredApplications(estate);
    QHash<QString, QString> customIds; // of consumers
    for (const Entity &consumer : estate.consumers)
        customIds.insert(consumer.id(), consumer.text("custom_id"_L1));
    // A client id names one application, whatever others are called; what a consumer still has from earlier comes last.
    const std::function<bool(const RegisteredApplication &)> names[] {
        [&](const RegisteredApplication &one) { return one.clientId == nameOrClientId || one.id == nameOrClientId; },
        [&](const RegisteredApplication &one) { return one.name == nameOrClientId; },
        [&](const RegisteredApplication &one) { return customIds.value(one.consumerId) == nameOrClientId; },
    };
    QList<RegisteredApplication> found;
    for (const auto &fits : names) {
        if (found.isEmpty())
            std::copy_if(all.begin(), all.end(), std::back_inserter(found), fits);
    }
    if (found.size() == 1)
        return found.first();
    QStringList known;
    QStringList clientIds;
    for (const RegisteredApplication &one : all)
        known << one.name << one.clientId;
    for (const RegisteredApplication &one : found)
        clientIds << one.clientId;
    if (found.isEmpty())
        return core::failure(Error::Kind::NotFound, u"gatehouse.application_unknown"_s, {}, {},
            QJsonObject { { u"name"_s, nameOrClientId }, { u"nearest"_s, core::nearestName(nameOrClientId, known) } });
    return core::failure(Error::Kind::Conflict, u"gatehouse.application_ambiguous"_s, {}, {},
        QJsonObject { { u"name"_s, nameOrClientId }, { u"client_ids"_s, QJsonArray::fromStringList(clientIds) } });
}

const Entity *servicePlugin(const ApplicationEstate &estate, const QString &serviceId, const QString &name)
{
    const auto found = std::find_if(estate.plugins.begin(), estate.plugins.end(), [&](const Entity &plugin) {
        return plugin.text("name"_L1) == name && idAt(plugin, "service"_L1) == serviceId && idAt(plugin, "route"_L1).isEmpty()
            && idAt(plugin, "consumer"_L1).isEmpty() && plugin.json.value("enabled"_L1).toBool(true);
    });
    return found == estate.plugins.end() ? nullptr : &*found;
}

QStringList aclGroups(const ApplicationEstate &estate, const QString &serviceId, bool denied)
{
    const Entity *plugin = servicePlugin(estate, serviceId, u"acl"_s);
    if (!plugin)
        return {};
    const QJsonObject config = gateway::normalised(plugin->json, gateway::kinds::plugins()).value("config"_L1).toObject();
    return strings(config.value(denied ? "deny"_L1 : "allow"_L1));
}

QStringList groupsOf(const ApplicationEstate &estate, const QString &consumerId)
{
    QStringList names;
    for (const Entity &group : estate.groups) {
        if (idAt(group, "consumer"_L1) == consumerId)
            names << group.text("group"_L1);
    }
    return names;
}

QList<Entity> protectedServices(const ApplicationEstate &estate, World world)
{
    QSet<QString> withPlugin;
    for (const Entity &plugin : estate.plugins) {
        if (plugin.text("name"_L1) == (world == World::Portal ? "application-registration"_L1 : "acl"_L1))
            withPlugin.insert(idAt(plugin, "service"_L1));
    }
    QList<Entity> found;
    for (const Entity &service : estate.services) {
        if (!withPlugin.contains(service.id()))
            continue;
        const bool isProtected = world == World::Portal ? servicePlugin(estate, service.id(), u"application-registration"_s) != nullptr
                                                        : !aclGroups(estate, service.id()).isEmpty();
        if (isProtected)
            found.append(service);
    }
    return found;
}

Result<Entity> chooseService(const ApplicationEstate &estate, const RegisteredApplication &application, const QString &nameOrId)
{
    if (!nameOrId.isEmpty()) {
        for (const Entity &service : estate.services) {
            if (service.id() == nameOrId || service.text("name"_L1) == nameOrId)
                return service;
        }
        return core::failure(Error::Kind::NotFound, u"gatehouse.service_missing"_s, {}, {}, QJsonObject { { u"service"_s, nameOrId } });
    }
    QList<Entity> services;
    for (const ApplicationAccess &access : application.accesses) {
        if (const Entity *service = byId(estate.services, access.serviceId))
            services.append(*service);
    }
    if (services.isEmpty())
        services = protectedServices(estate, application.world);
    if (services.size() == 1)
        return services.first();
    if (services.isEmpty())
        return core::failure(Error::Kind::NotFound, u"gatehouse.no_protected_service"_s, {}, {},
            QJsonObject { { u"plugin"_s, application.world == World::Portal ? u"application-registration"_s : u"acl"_s } });
    QJsonArray names;
    for (const Entity &service : services)
        names.append(nameOf(service));
    return core::failure(Error::Kind::Invalid, u"gatehouse.service_needed"_s, {}, {},
        QJsonObject { { u"application"_s, application.name }, { u"services"_s, names } });
}

} // namespace provisioning
