#include "models/provisioning/steps/portal_conflicts.h"

#include "models/gateway/portal_objects.h"
#include "models/provisioning/steps/wanted_access.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Result;
using gateway::Entity;
using gateway::EntityKind;

namespace {

Found conflict(const QString &code, const QJsonObject &fields, const QString &member)
{
    Found found;
    found.outlook = Step::Outlook::Conflict;
    found.conflicts = QStringList { member };
    found.conflictCode = code;
    found.conflictFields = fields;
    return found;
}

Found alreadySo()
{
    Found found;
    found.outlook = Step::Outlook::AlreadySo;
    return found;
}

bool isRefused(std::optional<PortalStatus> status)
{
    return status == PortalStatus::Rejected || status == PortalStatus::Revoked;
}

QString statusWord(std::optional<PortalStatus> status)
{
    return status == PortalStatus::Revoked ? u"revoked"_s : u"rejected"_s;
}

Found compareDeveloper(const Step &step, const Entity &entity)
{
    const auto status = portalStatus(entity.json);
    if (isRefused(status))
        return conflict(
            u"gatehouse.developer_rejected"_s, { { u"email"_s, step.naturalKey }, { u"status"_s, statusWord(status) } }, u"status"_s);
    // A step that is followed by an approval asks for no status.
    if (step.desired.contains("status"_L1) && status != PortalStatus::Approved)
        return conflict(u"gatehouse.developer_pending"_s, { { u"email"_s, step.naturalKey } }, u"status"_s);
    return alreadySo();
}

Found compareApplication(const Step &step, const Entity &entity)
{
    const QString wanted = step.desired.value("custom_id"_L1).toString();
    const QString stored = entity.text("custom_id"_L1);
    if (wanted == stored)
        return alreadySo();
    return conflict(
        u"gatehouse.reference_id_differs"_s, { { u"application"_s, step.naturalKey }, { u"custom_id"_s, stored } }, u"custom_id"_s);
}

Found compareContract(const Step &step, const Entity &entity)
{
    const auto status = portalStatus(entity.json);
    if (status == PortalStatus::Approved && isKeptUnapproved(step))
        return conflict(u"gatehouse.still_approved"_s, {}, u"status"_s);
    if (!isRefused(status))
        return alreadySo();
    return conflict(u"gatehouse.contract_rejected"_s,
        { { u"application"_s, step.application }, { u"service"_s, step.naturalKey }, { u"status"_s, statusWord(status) } }, u"status"_s);
}

/// Every application of the workspace, of each developer where the gateway serves no list of all.
Result<QList<Entity>> everyApplication(const gateway::AdminClient &gateway)
{
    // Asking is cheaper than asking whether one may ask.
    gateway::NodeInfo node;
    node.endpoints = QStringList { u"/applications"_s };
    core::Parallel parallel;
    return gateway::listApplications(gateway, node, parallel);
}

} // namespace

std::optional<PortalStatus> portalStatus(const QJsonObject &entity)
{
    const QJsonValue status = entity.value("status"_L1);
    const int number = status.toInt(-1);
    return number < 0 || number > 3 ? std::nullopt : std::optional(PortalStatus(number));
}

Found comparePortalObject(const EntityKind &kind, const Step &step, const Entity &entity)
{
    Found found = kind.name == gateway::kinds::developers().name ? compareDeveloper(step, entity)
        : kind.name == gateway::kinds::applications().name       ? compareApplication(step, entity)
                                                                 : compareContract(step, entity);
    found.stored = entity.json;
    found.outputs = { { u"id"_s, entity.id() } };
    return found;
}

Result<Found> checkReferenceId(const gateway::AdminClient &gateway, const Step &step)
{
    const QString customId = step.desired.value("custom_id"_L1).toString();
    if (customId.isEmpty() || isOpen(customId))
        return Found();
    const auto applications = everyApplication(gateway);
    if (!applications)
        return core::failure(applications.error());
    for (const Entity &application : *applications) {
        if (application.text("custom_id"_L1) == customId)
            return conflict(u"gatehouse.reference_id_taken"_s,
                { { u"custom_id"_s, customId }, { u"application"_s, application.text("name"_L1) } }, u"custom_id"_s);
    }
    gateway::ListQuery query;
    query.customId = customId;
    const auto consumers = gateway.list(gateway::kinds::consumers(), query);
    if (!consumers)
        return core::failure(consumers.error());
    if (consumers->isEmpty())
        return Found();
    return conflict(u"gatehouse.reference_id_taken"_s,
        { { u"custom_id"_s, customId }, { u"consumer"_s, consumers->first().text("username"_L1) } }, u"custom_id"_s);
}

core::Error namedReferenceFault(const Step &step, core::Error error)
{
    const bool unique = error.code == u"5" && error.text.contains(u"custom_id");
    if (!unique || step.kind != gateway::kinds::applications().name)
        return error;
    error.code = u"gatehouse.reference_id_taken"_s;
    error.fields = QJsonObject { { u"custom_id"_s, step.desired.value("custom_id"_L1) } };
    return error;
}

} // namespace provisioning
