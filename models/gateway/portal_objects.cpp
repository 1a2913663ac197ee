#include "models/gateway/portal_objects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Kind = core::Error::Kind;
using Entities = QList<Entity>;

/// Whether a short cut that the node lists but no document describes has failed in a way that leaves the documented path open. A node that
/// breaks down over it is told as such.
bool isNoAnswer(const core::Error &error)
{
    if (error.httpStatus >= 500)
        return false;
    switch (error.kind) {
    case Kind::NotFound:
    case Kind::Denied:
    case Kind::Rejected:
    case Kind::Unsupported:
    case Kind::Protocol:
    case Kind::Http:
        return true;
    default:
        return false;
    }
}

QString idAt(const QJsonObject &object, QLatin1String member)
{
    return object.value(member).toObject().value("id"_L1).toString();
}

/// Lists of a parent leave out, or shorten, what they stand under.
void setParent(Entity &entity, QLatin1String member, const QString &id)
{
    QJsonObject parent = entity.json.value(member).toObject();
    if (!parent.contains("id"_L1)) {
        parent.insert("id"_L1, id);
        entity.json.insert(member, parent);
    }
}

void sortById(Entities &entities)
{
    std::sort(entities.begin(), entities.end(), [](const Entity &a, const Entity &b) { return a.id() < b.id(); });
}

bool allHave(const Entities &entities, QLatin1String parent)
{
    return std::all_of(entities.begin(), entities.end(), [parent](const Entity &entity) { return !idAt(entity.json, parent).isEmpty(); });
}

/// What @p list returns for each of @p parents, in one list. A parent that was deleted meanwhile has nothing.
template <typename List>
core::Result<Entities> joined(const Entities &parents, core::Parallel &parallel, const core::CancelToken &cancel, const List &list)
{
    const auto lists = parallel.all(int(parents.size()), cancel, [&](int index) -> core::Result<Entities> {
        auto children = list(parents.at(index));
        if (!children && children.error().kind == Kind::NotFound)
            return Entities();
        return children;
    });
    if (!lists)
        return core::failure(lists.error());
    Entities all;
    for (const Entities &children : *lists)
        all.append(children);
    sortById(all);
    return all;
}

core::Result<Entities> applicationsOf(const AdminClient &client, const QString &developer)
{
    ListQuery query;
    query.parentId = developer;
    auto applications = client.list(kinds::applications(), query);
    if (applications) {
        for (Entity &application : *applications)
            setParent(application, "developer"_L1, developer);
    }
    return applications;
}

core::Result<Entities> contractsOf(const AdminClient &client, const Entity &application, const QString &serviceId)
{
    ListQuery query;
    query.parentId = contractParent(application);
    const auto listed = client.list(kinds::contracts(), query);
    if (!listed)
        return listed;
    Entities contracts;
    for (Entity contract : *listed) {
        if (!serviceId.isEmpty() && idAt(contract.json, "service"_L1) != serviceId)
            continue;
        setParent(contract, "application"_L1, application.id());
        QJsonObject own = contract.json.value("application"_L1).toObject();
        if (idAt(own, "developer"_L1).isEmpty())
            own.insert("developer"_L1, application.json.value("developer"_L1));
        contract.json.insert("application"_L1, own);
        contracts.append(contract);
    }
    return contracts;
}

} // namespace

QString contractParent(const Entity &application)
{
    return QString(idAt(application.json, "developer"_L1) + u'/' + application.id());
}

core::Result<QList<Entity>> listApplications(const AdminClient &client, const NodeInfo &node, core::Parallel &parallel)
{
    if (node.endpoints.contains("/applications"_L1)) {
        auto applications = client.list(kinds::applications());
        if (!applications && !isNoAnswer(applications.error()))
            return applications;
        if (applications && allHave(*applications, "developer"_L1)) {
            sortById(*applications);
            return applications;
        }
    }
    const auto developers = client.list(kinds::developers());
    if (!developers && developers.error().kind == Kind::NotFound && !node.portal)
        return Entities();
    if (!developers)
        return developers;
    return joined(
        *developers, parallel, client.cancelToken(), [&client](const Entity &developer) { return applicationsOf(client, developer.id()); });
}

core::Result<QList<Entity>> listContracts(
    const AdminClient &client, const NodeInfo &node, core::Parallel &parallel, const QString &serviceId)
{
    if (!serviceId.isEmpty() && node.endpoints.contains("/services/{services}/application_instances"_L1)) {
        ListQuery query;
        query.parentId = serviceId;
        query.parentKind = kinds::services().name;
        auto contracts = client.list(kinds::contracts(), query);
        if (!contracts && !isNoAnswer(contracts.error()))
            return contracts;
        const auto isWhole
            = [](const Entity &contract) { return !idAt(contract.json.value("application"_L1).toObject(), "developer"_L1).isEmpty(); };
        if (contracts && std::all_of(contracts->begin(), contracts->end(), isWhole)) {
            sortById(*contracts);
            return contracts;
        }
    }
    const auto applications = listApplications(client, node, parallel);
    if (!applications)
        return applications;
    return joined(*applications, parallel, client.cancelToken(),
        [&](const Entity &application) { return contractsOf(client, application, serviceId); });
}

} // namespace gateway
