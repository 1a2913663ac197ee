#include "models/provisioning/strategies/planning.h"

#include "models/provisioning/steps/discovery_fault.h"
#include "models/provisioning/steps/portal_conflicts.h"
#include "models/provisioning/steps/step_handler.h"
#include "models/provisioning/steps/wanted_access.h"

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

bool choosesIds(const PlanContext &context)
{
    const auto capabilities = context.provider->capabilities(context.metadata);
    return capabilities.choosesClientId && capabilities.findsClients;
}

/// What the steps after @p step may know of it before it is carried out.
Outputs foreseen(const PlanContext &context, const Step &step)
{
    if (step.action == Step::Action::Client)
        return choosesIds(context) && !step.desired.contains("client_id"_L1) ? Outputs { { u"client_id"_s, step.id } } : Outputs();
    const bool idIsOurs = step.action == Step::Action::Entity && !gateway::findKind(step.kind)->createdByPost;
    return idIsOurs ? Outputs { { u"id"_s, step.id } } : Outputs();
}

/// The gateway's own dry run of what a step would send.
Result<> rehearse(const PlanContext &context, const Step &step)
{
    const gateway::EntityKind *kind = step.action == Step::Action::Entity ? gateway::findKind(step.kind) : nullptr;
    if (!kind || kind->createdByPost)
        return {};
    QJsonObject body = step.desired;
    if (!kind->parentMember().isEmpty() && !step.parent.isEmpty())
        body.insert(kind->parentMember(), QJsonObject { { u"id"_s, step.parent } });
    if (const auto good = context.gateway.validate(*kind, body); !good)
        return core::failure(namedDiscoveryFault(step, good.error()));
    return {};
}

Result<> examineStep(const StepWork &work, Step &step, Examination &examination)
{
    const PlanContext &context = work.context;
    const Step resolved = resolveKnown(step, examination.outputs);
    const auto found = handlerOf(step.action).check(work, resolved, StepState());
    if (!found)
        return core::failure(found.error());
    step.outlook = found->outlook;
    step.conflicts = found->conflicts;
    step.conflictCode = found->conflictCode;
    step.conflictFields = found->conflictFields;
    step.stored = found->stored;
    examination.found.insert(step.index, *found);
    // A client that is there with less than asked has its id all the same, so what hangs on it is no conflict of its own.
    examination.outputs.insert(step.index, found->outputs.isEmpty() ? foreseen(context, step) : found->outputs);
    if (found->outlook != Step::Outlook::Missing)
        return {};
    if (const auto error = whyNotMade(step))
        return core::failure(*error);
    if (step.action == Step::Action::Client && !context.provider->capabilities(context.metadata).registersClients)
        return core::failure(Error::Kind::Unsupported, u"gatehouse.no_registration"_s, {}, context.metadata.issuer,
            QJsonObject { { u"application"_s, step.application } });
    return rehearse(context, resolved);
}

bool isTwinOf(const Step &step, const Step &other)
{
    if (other.index >= step.index || other.kind != step.kind)
        return false;
    const QJsonValue reference = step.desired.value("custom_id"_L1);
    const bool sameReference = step.kind == gateway::kinds::applications().name && other.desired.value("custom_id"_L1) == reference;
    return sameReference || (other.naturalKey == step.naturalKey && other.parent == step.parent)
        || (other.naturalKey == step.naturalKey && step.kind == gateway::kinds::jwtCredentials().name);
}

} // namespace

Plan startPlan(const PlanContext &context, const Protection &protection)
{
    Plan plan = context.newPlan(protection.name, protection.strategy);
    plan.issuer = context.metadata.issuer;
    return plan;
}

Result<> checkPlugins(const gateway::NodeInfo &node, const QStringList &plugins)
{
    if (node.readOnly)
        return core::failure(Error::Kind::Unsupported, u"gatehouse.gateway_read_only"_s);
    for (const QString &plugin : plugins) {
        if (!node.plugins.contains(plugin))
            return core::failure(Error::Kind::Unsupported, u"gatehouse.plugin_missing"_s, {}, u"plugins.available_on_server"_s,
                QJsonObject { { u"plugin"_s, plugin } });
    }
    return {};
}

Result<Examination> examine(const PlanContext &context, Plan &plan)
{
    PlanState state;
    state.plan = plan;
    state.steps.resize(plan.steps.size());
    PlanSecrets secrets(context.secrets, plan.id);
    const StepWork work { context, state, secrets };
    Examination examination;
    for (Step &step : plan.steps) {
        if (step.action == Step::Action::Client && !context.secrets && !choosesIds(context))
            step.undo = UndoQuality::WithoutSecret;
        if (const auto examined = examineStep(work, step, examination); !examined)
            return core::failure(examined.error());
    }
    return examination;
}

void markTwins(Plan &plan)
{
    for (Step &step : plan.steps) {
        const bool unique = step.parent.isEmpty() || step.kind == gateway::kinds::jwtCredentials().name
            || step.kind == gateway::kinds::applications().name;
        if (step.action != Step::Action::Entity || step.outlook != Step::Outlook::Missing || !unique)
            continue;
        if (std::none_of(plan.steps.begin(), plan.steps.end(), [&step](const Step &other) { return isTwinOf(step, other); }))
            continue;
        step.outlook = Step::Outlook::Conflict;
        step.conflicts = QStringList { gateway::findKind(step.kind)->naturalKey };
        step.conflictCode = u"gatehouse.twice_in_plan"_s;
    }
}

Result<> markStillApproved(const PlanContext &, const Protection &protection, const Examination &examination, Plan &plan)
{
    for (Step &step : plan.steps) {
        const auto isUnapproved = [&step](const ProtectedApplication &other) { return other.name == step.application && !other.approved; };
        if (step.action != Step::Action::Entity || step.kind != gateway::kinds::contracts().name
            || std::none_of(protection.applications.begin(), protection.applications.end(), isUnapproved))
            continue;
        keepUnapproved(step);
        const bool letIn = portalStatus(examination.found.value(step.index).stored) == PortalStatus::Approved;
        if (step.outlook != Step::Outlook::AlreadySo || !letIn)
            continue;
        step.outlook = Step::Outlook::Conflict;
        step.conflicts = QStringList { u"status"_s };
        step.conflictCode = u"gatehouse.still_approved"_s;
    }
    return {};
}

void dropIdleVerifications(Plan &plan)
{
    for (Step &step : plan.steps) {
        if (step.action == Step::Action::Verification && plan.changes() == 0)
            step.outlook = Step::Outlook::AlreadySo;
    }
}

} // namespace provisioning
