#include "models/provisioning/open_source_strategy.h"

#include "models/core/random.h"
#include "models/provisioning/client_step.h"
#include "models/provisioning/entity_step.h"
#include "models/provisioning/open_source_steps.h"

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

Result<> checkNode(const gateway::NodeInfo &node)
{
    if (node.readOnly)
        return core::failure(Error::Kind::Unsupported, u"gatehouse.gateway_read_only"_s);
    for (const QString &plugin : { u"jwt"_s, u"acl"_s }) {
        if (!node.plugins.contains(plugin))
            return core::failure(Error::Kind::Unsupported, u"gatehouse.plugin_missing"_s, {}, u"plugins.available_on_server"_s,
                QJsonObject { { u"plugin"_s, plugin } });
    }
    return {};
}

/// Resolves what is known so far; a reference to a client that is not registered yet stays as it is.
Step resolvedForPreview(const Step &step, const QHash<int, Outputs> &outputs)
{
    QHash<int, Outputs> known = outputs;
    for (int i = 0; i < step.index; ++i) {
        if (!known[i].contains(u"client_id"_s))
            known[i].insert(u"client_id"_s, referTo(i, u"client_id"_s));
    }
    Step resolved = step;
    resolved.desired = resolve(step.desired, known).value_or(step.desired);
    resolved.parent = resolve(step.parent, known).value_or(step.parent);
    resolved.naturalKey = resolve(step.naturalKey, known).value_or(step.naturalKey);
    return resolved;
}

Result<Found> look(const PlanContext &context, const Step &step)
{
    switch (step.action) {
    case Step::Action::Entity:
        return checkEntity(context.gateway, step);
    case Step::Action::Client:
        return checkClient(context, step, StepState());
    case Step::Action::Verification:
        return Found();
    }
    Q_UNREACHABLE();
}

/// The gateway's own dry run of what a step would send.
Result<> rehearse(const PlanContext &context, const Step &step)
{
    if (step.action != Step::Action::Entity)
        return {};
    const gateway::EntityKind *kind = gateway::findKind(step.kind);
    QJsonObject body = step.desired;
    if (!kind->parentMember.isEmpty() && !step.parent.isEmpty())
        body.insert(kind->parentMember, QJsonObject { { u"id"_s, step.parent } });
    return context.gateway.validate(*kind, body);
}

Result<> examine(const PlanContext &context, Step &step, QHash<int, Outputs> &outputs)
{
    const Step resolved = resolvedForPreview(step, outputs);
    const auto found = look(context, resolved);
    if (!found)
        return core::failure(found.error());
    step.outlook = found->outlook;
    step.conflicts = found->conflicts;
    step.conflictCode = found->conflictCode;
    if (found->outlook == Step::Outlook::AlreadySo) {
        outputs.insert(step.index, found->outputs);
        return {};
    }
    // A client that is there with less than asked has its id all the same, so what hangs on it is no conflict of its own.
    outputs.insert(step.index, found->outputs.isEmpty() ? Outputs { { u"id"_s, step.id } } : found->outputs);
    if (found->outlook == Step::Outlook::Conflict)
        return {};
    if (step.kind == gateway::kinds::services().name && step.desired.isEmpty())
        return core::failure(serviceMissing(step.naturalKey));
    if (step.action == Step::Action::Client && !context.provider->capabilities(context.metadata).registersClients)
        return core::failure(Error::Kind::Unsupported, u"gatehouse.no_registration"_s, {}, context.metadata.issuer,
            QJsonObject { { u"application"_s, step.application } });
    return rehearse(context, resolved);
}

/// Two applications whose names come to one username, or one client named twice: each step alone looks fine.
void markTwins(Plan &plan)
{
    for (Step &step : plan.steps) {
        const bool unique = step.parent.isEmpty() || step.kind == gateway::kinds::jwtCredentials().name;
        if (step.action != Step::Action::Entity || step.outlook != Step::Outlook::Missing || !unique)
            continue;
        const auto isTwin = [&step](const Step &other) {
            return other.index < step.index && other.kind == step.kind && other.naturalKey == step.naturalKey;
        };
        if (std::none_of(plan.steps.begin(), plan.steps.end(), isTwin))
            continue;
        step.outlook = Step::Outlook::Conflict;
        step.conflicts = QStringList { gateway::findKind(step.kind)->naturalKey };
        step.conflictCode = u"gatehouse.twice_in_plan"_s;
    }
}

/// A plan takes nothing away, so an application that is not to be let in must not be in the group already.
Result<> markStillApproved(const PlanContext &context, const Protection &protection, const QHash<int, Outputs> &outputs, Plan &plan)
{
    for (Step &step : plan.steps) {
        const auto isUnapproved = [&step](const ProtectedApplication &other) { return other.name == step.application && !other.approved; };
        if (step.kind != gateway::kinds::consumers().name || step.outlook != Step::Outlook::AlreadySo
            || std::none_of(protection.applications.begin(), protection.applications.end(), isUnapproved))
            continue;
        const QString consumer = outputs.value(step.index).value(u"id"_s);
        const auto membership = context.gateway.get(gateway::kinds::acls(), protection.callersGroup(), consumer);
        if (!membership && membership.error().kind == Error::Kind::NotFound)
            continue;
        if (!membership)
            return core::failure(membership.error());
        step.outlook = Step::Outlook::Conflict;
        step.conflicts = QStringList { protection.callersGroup() };
        step.conflictCode = u"gatehouse.still_approved"_s;
    }
    return {};
}

/// A token that was minted before proves nothing new when nothing is to be changed.
void dropIdleVerifications(Plan &plan)
{
    for (Step &step : plan.steps) {
        if (step.action == Step::Action::Verification && plan.changes() == 0)
            step.outlook = Step::Outlook::AlreadySo;
    }
}

} // namespace

Result<Plan> planOpenSource(const PlanContext &context, const gateway::NodeInfo &node, const Protection &protection)
{
    if (const auto fit = checkNode(node); !fit)
        return core::failure(fit.error());
    const auto key = chooseKey(context.keys, protection.signingKey);
    if (!key)
        return core::failure(key.error());

    Plan plan;
    plan.id = core::randomUuid();
    plan.madeAt = context.clock->now();
    plan.name = protection.name;
    plan.strategy = u"open-source"_s;
    plan.connectionId = context.gateway.connection().id;
    plan.adminUrl = context.gateway.connection().adminUrl.toString(QUrl::RemoveUserInfo);
    plan.workspace = context.gateway.connection().workspace;
    plan.issuer = context.metadata.issuer;
    plan.steps = openSourceSteps(protection, *key);

    QHash<int, Outputs> outputs;
    for (Step &step : plan.steps) {
        if (step.action == Step::Action::Client && !context.secrets)
            step.undo = UndoQuality::WithoutSecret;
        if (const auto examined = examine(context, step, outputs); !examined)
            return core::failure(examined.error());
    }
    markTwins(plan);
    if (const auto marked = markStillApproved(context, protection, outputs, plan); !marked)
        return core::failure(marked.error());
    dropIdleVerifications(plan);
    return plan;
}

} // namespace provisioning
