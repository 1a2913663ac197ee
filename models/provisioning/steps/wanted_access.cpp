#include "models/provisioning/steps/wanted_access.h"

#include "models/provisioning/steps/portal_conflicts.h"

#include <QJsonArray>

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

bool isPut(const Step &step, const gateway::EntityKind &kind)
{
    return step.action == Step::Action::Entity && step.kind == kind.name;
}

/// The groups that the plan lets call its service.
QStringList callersGroups(const Plan &plan)
{
    QStringList groups;
    for (const Step &step : plan.steps) {
        if (!isPut(step, gateway::kinds::plugins()) || step.desired.value("name"_L1) != "acl"_L1)
            continue;
        const QJsonArray allowed = step.desired.value("config"_L1).toObject().value("allow"_L1).toArray();
        for (const QJsonValue &group : allowed)
            groups << group.toString();
    }
    return groups;
}

Result<bool> isMember(const gateway::AdminClient &gateway, const QString &group, const QString &consumer)
{
    const auto membership = gateway.get(gateway::kinds::acls(), group, consumer);
    if (!membership && membership.error().kind == Error::Kind::NotFound)
        return false;
    if (!membership)
        return core::failure(membership.error());
    return true;
}

} // namespace

void keepUnapproved(Step &step)
{
    step.desired.insert(u"status"_s, int(PortalStatus::Requested));
}

bool isKeptUnapproved(const Step &step)
{
    return isPut(step, gateway::kinds::contracts()) && portalStatus(step.desired) == PortalStatus::Requested;
}

QJsonObject postedBody(const gateway::EntityKind &kind, const Step &step)
{
    QJsonObject body = step.desired;
    if (kind.name == gateway::kinds::contracts().name)
        body.remove("status"_L1);
    return body;
}

Result<Found> withoutAccess(const StepWork &work, const Step &step, const Found &found)
{
    const auto letsIn
        = [&step](const Step &other) { return isPut(other, gateway::kinds::acls()) && other.application == step.application; };
    const QList<Step> &steps = work.state.plan.steps;
    if (!isPut(step, gateway::kinds::consumers()) || step.application.isEmpty() || found.outlook != Step::Outlook::AlreadySo
        || std::any_of(steps.begin(), steps.end(), letsIn))
        return found;
    for (const QString &group : callersGroups(work.state.plan)) {
        const auto member = isMember(work.context.gateway, group, found.outputs.value(u"id"_s));
        if (!member)
            return core::failure(member.error());
        if (!*member)
            continue;
        Found conflict = found;
        conflict.outlook = Step::Outlook::Conflict;
        conflict.conflicts = QStringList { group };
        conflict.conflictCode = u"gatehouse.still_approved"_s;
        return conflict;
    }
    return found;
}

} // namespace provisioning
